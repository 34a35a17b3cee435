import * as z from "zod";
import { Happened } from "../incidents/happened.ts";
import { IncidentPlace, TaxonomyPin } from "../incidents/incident-input.ts";
import { ReportSource } from "../incidents/report-source.ts";
import { Violation } from "../incidents/violation.ts";
import { ActorCode } from "../kernel/actor-code.ts";
import { Instant } from "../kernel/instant.ts";
import { PeopleCount } from "../kernel/people-count.ts";
import { personal } from "../safeguards/personal.ts";
import { Certainty, Severity, Urgency } from "./alert-axes.ts";
import { FunctionCode, ResponseKind, TriggerCode } from "./alert-protocol.ts";

export const SendingChannel = z
  .enum(["here", "e-mail", "messaging", "phone", "radio", "meeting", "other"])
  .describe("How it was sent; `here`: through this system.");
export type SendingChannel = z.infer<typeof SendingChannel>;

export const SentOutside = z
  .strictObject({
    at: Instant.describe("When it was sent."),
    channel: SendingChannel.exclude(["here"]).describe("How it was sent."),
  })
  .describe("When and how an alert was sent outside this system.");
export type SentOutside = z.infer<typeof SentOutside>;

export const AskedResponse = z
  .strictObject({ kind: ResponseKind, of: FunctionCode })
  .describe("What response is asked, of which cluster or function.");
export type AskedResponse = z.infer<typeof AskedResponse>;

export const AlertInput = z
  .strictObject({
    trigger: TriggerCode,
    knownAt: Instant.describe(
      "When the monitor learned of it; the limit runs on it unless the protocol says otherwise.",
    ),
    place: IncidentPlace,
    occurred: Happened.optional().describe("When it happened, or the threat was made; left out: the day is not known."),
    timeOfDay: personal("time", z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/))
      .optional()
      .describe("The time of that day in UTC, HH:MM; sealed."),
    severity: Severity.optional().describe("How bad; left out: unknown."),
    urgency: Urgency.optional().describe("How soon somebody must act; left out: unknown."),
    certainty: Certainty.optional().describe("How sure; left out: unknown."),
    narrative: personal("narrative", z.string().min(1).max(20_000))
      .optional()
      .describe("What happened, in words; sealed."),
    affected: PeopleCount.optional().describe("People affected; displaced people are not among them."),
    displaced: PeopleCount.optional().describe("People who had to move; a unit of its own."),
    violations: z.array(Violation).max(200).optional().describe("What was done, as far as it can be typed already."),
    source: ReportSource.optional().describe("How it is known; never who told it."),
    responses: z.array(AskedResponse).max(50).optional().describe("What response is asked of whom."),
    sentOutside: SentOutside.optional().describe("Where it was sent outside this system already."),
    recorder: ActorCode.describe("Who drafted it, as a code; the key is not kept here."),
    taxonomy: TaxonomyPin,
  })
  .describe("One flash alert: what it is about, where, and what is asked of whom.");
/**
 * A flash alert as a person gives it. Only trigger, area and the moment of knowing are needed: it is never delayed by a
 * missing field. Source: practice F11.
 */
export type AlertInput = z.infer<typeof AlertInput>;
