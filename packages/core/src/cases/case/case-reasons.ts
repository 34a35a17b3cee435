import * as z from "zod";
import { ActorCode } from "../../kernel/actor-code.ts";

export const AcknowledgedBy = z
  .enum(["at-intake", "by-a-safe-way", "behind-the-receipt", "nobody-to-tell"])
  .describe("How the person heard that it came in; nobody-to-tell: there is neither a safe way nor a receipt.");
export type AcknowledgedBy = z.infer<typeof AcknowledgedBy>;

export const InterimWord = z
  .enum(["work-goes-on", "more-time-needed", "passed-to-the-body", "body-has-it", "came-back-from-the-body"])
  .describe("What an interim answer says.");
export type InterimWord = z.infer<typeof InterimWord>;

export const RecusedBecause = z
  .enum(["knows-the-person", "knows-somebody-concerned", "own-interest", "is-near-the-subject", "other"])
  .describe("Why a handler stands aside.");
/** Why a handler stands aside. Source: Answerable default. */
export type RecusedBecause = z.infer<typeof RecusedBecause>;

export const WishUnmetBecause = z
  .enum(["nobody-of-that-sex-in-the-team", "would-take-too-long", "person-agreed-to-another"])
  .describe("Why the person's wish about the handler is not met.");
/** Why the wish about the handler's sex is not met; recorded, never silent. Source: Answerable default. */
export type WishUnmetBecause = z.infer<typeof WishUnmetBecause>;

export const NotPossibleBecause = z
  .enum([
    ...["outside-our-mandate", "no-funds", "criteria-of-the-programme", "no-access", "insecurity"],
    ...["could-not-be-found-out", "would-harm-others", "other"],
  ] as const)
  .describe("Why it is not possible, as the person is told.");
/** Why it is not possible, as the person is told. Source: Answerable default. */
export type NotPossibleBecause = z.infer<typeof NotPossibleBecause>;

export const ReceivedHow = z
  .enum(["said-so", "said-it-back", "read-behind-the-receipt", "answered-in-writing"])
  .describe("How we know that the answer was received.");
export type ReceivedHow = z.infer<typeof ReceivedHow>;

export const SmallGroup = z
  .enum(["nobody-could-guess", "was-broadened"])
  .describe("Whether people could guess who asked: they could not, or the answer was broadened until they could not.");
/** The question before a public answer; where people could guess, it is broadened or not given. Source: practice C3. */
export type SmallGroup = z.infer<typeof SmallGroup>;

export const UntoldBecause = z
  .discriminatedUnion("reason", [
    z.strictObject({ reason: z.literal("anonymous-and-public-answer-given") }),
    z.strictObject({ reason: z.literal("attempts") }),
    z.strictObject({ reason: z.literal("declined") }),
    z.strictObject({
      reason: z.literal("would-endanger"),
      second: ActorCode.describe("The second person who judged so."),
    }),
    z.strictObject({ reason: z.literal("asked-for-none") }),
    z.strictObject({ reason: z.literal("no-safe-channel") }),
    z.strictObject({ reason: z.literal("died-or-moved") }),
  ])
  .describe("Why the person could not be told.");
/** Why the person could not be told; there is no member for convenience. Source: practice C3. */
export type UntoldBecause = z.infer<typeof UntoldBecause>;

export const ReopenedBecause = z
  .enum(["person-says-not-settled", "new-information", "what-was-said-was-not-done", "answer-was-wrong"])
  .describe("Why it is taken up again.");
/** Why it is taken up again. Source: Answerable default. */
export type ReopenedBecause = z.infer<typeof ReopenedBecause>;

export const BodyConclusion = z
  .enum(["measures-taken", "not-substantiated", "outside-its-mandate", "tells-the-person-itself", "may-say-no-more"])
  .describe("What the investigating body says; its word, not ours.");
/**
 * What the investigating body says in the end. There is no word for a complaint that is not true or meant badly:
 * "not substantiated" is the body's word, and the strongest one. Source: practice C2.
 */
export type BodyConclusion = z.infer<typeof BodyConclusion>;

export const SupportGiven = z
  .enum(["service-card", "safety-talked-over", "called-a-service-together", "went-along"])
  .describe("What the office may do in a sensitive case.");
/** Safety and support: what the office may do in a sensitive case, as codes. Source: practice C2. */
export type SupportGiven = z.infer<typeof SupportGiven>;

export const SafetyCallOutcome = z
  .enum(["is-safe", "is-worried", "reprisal", "not-reached"])
  .describe("What the safety call found.");
/** What the safety call found. Source: practice C8. */
export type SafetyCallOutcome = z.infer<typeof SafetyCallOutcome>;

export const KeptLongerBecause = z
  .enum(["claim-or-proceedings", "investigation", "the-person-asks", "policy-or-clock-wrong"])
  .describe("Why its words are kept longer than the policy says.");
/** Why the words of a case are kept longer than the policy says. Source: Answerable default. */
export type KeptLongerBecause = z.infer<typeof KeptLongerBecause>;
