import * as z from "zod";
import { Day } from "../kernel/day.ts";
import { FunctionCode, ResponseKind } from "./alert-protocol.ts";

export const CancellationReason = z
  .enum([
    "rumour",
    "did-not-happen",
    "outside-the-protocol",
    "sent-twice",
    "danger-to-someone",
    "test-or-empty",
    "other",
  ])
  .describe("Why an alert is cancelled. Source: Answerable default.");
export type CancellationReason = z.infer<typeof CancellationReason>;

export const FollowUp = z
  .enum([
    "called-again",
    "visited",
    "rapid-assessment-done",
    "documented-as-incident",
    "response-seen",
    "people-told",
    "nothing-more-to-do",
  ])
  .describe("What was done after an alert was sent. Source: Answerable default.");
export type FollowUp = z.infer<typeof FollowUp>;

export const AloneReason = z
  .enum(["danger-to-life", "nobody-else-reachable", "network-failing"])
  .describe("Why the drafter clears her or his own alert. Source: Answerable default.");
export type AloneReason = z.infer<typeof AloneReason>;

export const TakeUp = z
  .discriminatedUnion("answer", [
    z
      .strictObject({
        answer: z.literal("taken-up"),
        by: FunctionCode,
        kind: ResponseKind,
        on: Day.describe("The day it was taken up."),
      })
      .describe("Somebody responds."),
    z.strictObject({ answer: z.literal("nobody") }).describe("It was asked, and nobody took it up."),
    z.strictObject({ answer: z.literal("no-information") }).describe("Nothing is known of a response."),
  ])
  .describe("Who took an alert up. Source: practice F11.");
/** Who took an alert up, or that nobody did, or that nothing is known. Source: practice F11. */
export type TakeUp = z.infer<typeof TakeUp>;
