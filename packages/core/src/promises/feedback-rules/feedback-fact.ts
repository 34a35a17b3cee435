import * as z from "zod";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Day } from "../../kernel/day.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { PromiseArea } from "../area.ts";
import { DevelopmentKind } from "../development/development-kind.ts";
import type { OpenOwedContent, OwedFrom } from "../owed/owed-content.ts";
import type { PromiseInput } from "../promise/promise-content.ts";

export const FeedbackFactCode = z
  .enum([
    ...DevelopmentKind.options,
    "advocacy-launched",
    "advocacy-answered",
    "commitment-obtained",
    "commitment-looked-at",
    "action-done",
    "action-dropped",
    "promise-kept",
    "promise-unbacked",
    "referral-accepted",
    "referral-provided",
    "referral-unavailable",
    "referral-no-answer",
    "referral-lost-contact",
    "contacted-through-intermediary",
  ])
  .describe("A fact that word is owed about.");
/**
 * A fact that word is owed about. A contact about gender-based violence at a desk is none of them: nothing of it is
 * written (practice C1). Source: Tool 36, step 2; practice C4, C9, C21; referral outcomes: domain §4.6.
 */
export type FeedbackFactCode = z.infer<typeof FeedbackFactCode>;

/** What a person said of word to somebody else. Source: practice C4. */
export type Wish = "wants-it" | "does-not-want-it" | "not-asked";

/** One fact with all that a rule asks of it; coded, save for the reference, which is sealed before it is kept. */
export interface FeedbackFact {
  readonly code: FeedbackFactCode;
  readonly from: OwedFrom;
  /** To whom it was promised, where a rule owes word to the same; null: it is no promise. */
  readonly level: PromiseInput["level"] | null;
  readonly on: Day;
  /** A day ahead that word is owed before: a publication, a donor report. */
  readonly by: Day | null;
  readonly areas: readonly PromiseArea[];
  readonly project: LocalCode | null;
  /** What it is about; null: the fact itself says so. */
  readonly topic: LocalCode | null;
  /** Who entered a matter of one person; null: a matter of communities. */
  readonly recorder: ActorCode | null;
  /** A sensitive matter, or one of gender-based violence or a child. */
  readonly isSensitive: boolean;
  readonly wishes: { readonly family: Wish; readonly intermediary: Wish };
  /** True only where the agency has decided that the public is told. */
  readonly isSuitableForPublic: boolean;
  /** How the desk finds the person again; personal. */
  readonly reference: OpenOwedContent["reference"];
}

/** What is true of a fact that concerns communities and no one person. */
export const ofCommunities = {
  level: null,
  by: null,
  project: null,
  topic: null,
  recorder: null,
  isSensitive: false,
  wishes: { family: "not-asked", intermediary: "not-asked" },
  isSuitableForPublic: false,
  reference: null,
} as const satisfies Partial<FeedbackFact>;
