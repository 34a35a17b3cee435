import {
  Corroboration,
  Month,
  Referral,
  ReferralOutcome,
  SetAsideReason,
  Uuid,
  WithdrawalReason,
} from "@answerable/core";
import { ok } from "neverthrow";
import * as z from "zod";
import { changeIncident } from "./change-incident.ts";

/** What people decide about an incident that is recorded. */
export const settlingUseCases = [
  changeIncident({
    verb: "corroborate",
    summary: "a second independent source says the same, or the monitor saw it",
    fields: {
      by: z.enum(["second-source", "monitor-saw-it"]).describe("What corroborates it."),
      sources: z
        .int()
        .min(1)
        .max(99)
        .optional()
        .describe("With second-source: how many independent sources there are now."),
    },
    command: ({ by, sources }, ctx) =>
      ok({
        type: "corroborate",
        at: ctx.now,
        by: Corroboration.parse(by === "second-source" ? { by, independentSources: sources ?? 1 } : { by }),
      }),
  }),
  changeIncident({
    verb: "set-aside",
    summary: "it is not counted, and why",
    fields: { reason: SetAsideReason },
    command: ({ reason }, ctx) => ok({ type: "set-aside", at: ctx.now, reason }),
  }),
  changeIncident({
    verb: "reconsider",
    summary: "it was set aside or merged wrongly: it is alleged again",
    permission: "incidents.set-aside",
    fields: {},
    command: (_input, ctx) => ok({ type: "reconsider", at: ctx.now }),
  }),
  changeIncident({
    verb: "withdraw",
    summary: "it should not have been recorded, and why",
    fields: { reason: WithdrawalReason },
    command: ({ reason }, ctx) => ok({ type: "withdraw", at: ctx.now, reason }),
  }),
  changeIncident({
    verb: "settle",
    summary: "a person says which of two competing versions stands",
    permission: "incidents.correct",
    fields: { keep: Uuid.describe("The version that stands.") },
    command: ({ keep }, ctx) => ok({ type: "settle", at: ctx.now, keep }),
  }),
  changeIncident({
    verb: "refer",
    summary: "write down a referral beside it: kind of service, area, month, consent, outcome",
    fields: { referral: Referral },
    command: ({ referral }, ctx) => ok({ type: "refer", at: ctx.now, referral }),
  }),
  changeIncident({
    verb: "outcome",
    summary: "write down what became of a referral; that it was sent is not an outcome",
    permission: "incidents.refer",
    fields: {
      referral: z.int().positive().describe("The referral's number in the incident, from 1."),
      outcome: ReferralOutcome,
      month: Month,
    },
    command: ({ referral, outcome, month }, ctx) =>
      ok({ type: "record-outcome", at: ctx.now, referral, outcome, month }),
  }),
];
