import * as z from "zod";
import { Happened } from "../incidents/happened.ts";
import { WithheldText } from "../incidents/incident-content.ts";
import { AreaCode, IncidentPlace } from "../incidents/incident-input.ts";
import { Violation } from "../incidents/violation.ts";
import { Instant } from "../kernel/instant.ts";
import type { Sealed } from "../safeguards/personal.ts";
import { sealedSchema } from "../safeguards/sealed-schema.ts";
import { Certainty, Severity, Urgency } from "./alert-axes.ts";
import { AlertDelays } from "./alert-delays.ts";
import { AlertInput, AskedResponse, SentOutside } from "./alert-input.ts";

export const AlertLimit = z
  .strictObject({
    hours: z.int().positive().describe("Within how many hours it is sent."),
    runsOn: z.enum(["knowledge", "occurrence"]).describe("What the limit runs on."),
    startedAt: Instant.describe("When the limit began to run."),
    remindAtHours: z.array(z.int().positive()).describe("When whoever can send it is reminded."),
  })
  .describe("The limit of the protocol that was in effect when the alert was drafted.");
export type AlertLimit = z.infer<typeof AlertLimit>;

/** What is recorded: the input, with what protocol, places and taxonomy add to it. Personal values still in it. */
export const OpenAlertContent = AlertInput.extend({
  place: IncidentPlace.extend({ adm1: AreaCode.describe("The admin 1 unit that the admin 2 unit lay in.") }),
  occurred: Happened,
  severity: Severity,
  urgency: Urgency,
  certainty: Certainty,
  violations: z.array(Violation),
  responses: z.array(AskedResponse),
  sentOutside: SentOutside.extend({ delays: AlertDelays }).optional(),
  threat: z.boolean().describe("True: something that may happen."),
  limit: AlertLimit,
  fourEyes: z.boolean().describe("True: another person than the drafter clears it."),
  protocol: z.strictObject({ id: z.string(), version: z.string() }).describe("The protocol it was drafted under."),
  categories: z
    .record(z.string(), z.string())
    .describe("The category of each type that occurs, by the pinned taxonomy."),
  withheld: z.array(WithheldText).describe("The texts that are withheld, and why; never the words."),
}).describe("One flash alert, ready to be sealed and recorded.");
export type OpenAlertContent = z.infer<typeof OpenAlertContent>;

export const AlertContent = sealedSchema(OpenAlertContent).describe(
  "One flash alert as it is kept: codes, counts, and references to what lies sealed.",
);
/** One flash alert as it is kept: codes, counts, and references to what lies sealed. */
export type AlertContent = Sealed<OpenAlertContent>;
