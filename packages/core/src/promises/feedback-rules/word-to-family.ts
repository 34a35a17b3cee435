import { err, ok, type Result } from "neverthrow";
import { addDays, type Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { type DayRejection, dayRefusal } from "../day-refusal.ts";
import type { OwedContent } from "../owed/owed-content.ts";
import type { FeedbackRules } from "./feedback-rules.ts";

/** A family that the person wants to hear something: since when, and how it is found. */
export interface FamilyWish {
  /** The day the person said so. */
  readonly on: Day;
  /** The moment it is written down. */
  readonly at: Instant;
  readonly reference: OwedContent["reference"];
}

/**
 * The word that is owed to a family because the person wants it: about the same fact as the word to her or him, by the rule
 * that the fact has for families, and within its days from the wish.
 * Err: `no-word-for-a-family` (it is no word to one person, or no rule says that a family hears of such a fact),
 * `before-it-arose`, `date-in-the-future`. Source: Tool 36, step 2, individual level; practice C4.
 */
export const wordToFamily = (
  word: OwedContent,
  { rules }: Pick<FeedbackRules, "rules">,
  { on, at, reference }: FamilyWish,
): Result<OwedContent, DayRejection | Rejection<"no-word-for-a-family">> => {
  const fact = rules.find(({ code }) => code === word.rule)?.fact;
  const rule = rules.find((one) => one.fact === fact && one.to === "family");
  if (rule === undefined || word.level !== "person") return err(rejection("no-word-for-a-family"));
  const day = dayRefusal(on, word.arisenOn, at);
  if (day !== undefined) return err(day);
  const { code, kind, asks, withinDays } = rule;
  return ok({
    ...word,
    ...{ kind, level: "family", wish: "wants-it", rule: code, asks },
    ...{ arisenOn: on, byDay: addDays(on, withinDays), words: null, reference },
  });
};
