import { compareText } from "@answerable/core";
import { diceOf } from "./dice.ts";
import { SAMPLE_SEED } from "./sample-mark.ts";

/** Posts of monitors in the whole country. */
export const POSTS = 57;

const quarterOf = (month: string): string => `${month.slice(0, 4)}T${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

const numbered = (number: number): string => String(number).padStart(2, "0");

/**
 * The recorder's code of a post in the quarter of a month. It rotates: each quarter deals the numbers anew, so that a
 * code says nothing of the place, and nothing leads from one quarter's code to the next one's.
 */
export const recorderOf = (post: number, month: string): string => {
  const quarter = quarterOf(month);
  const dice = diceOf(
    SAMPLE_SEED + ([...quarter].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 100_000),
  );
  const numbers = dice.shuffled(Array.from({ length: POSTS }, (_none, index) => index + 1));
  return `${quarter}-${numbered(numbers[post - 1] ?? post)}`;
};

/** The account that a post's telephone sends with; an importer drops it. */
export const accountOf = (post: number): string => `exemple-compte-${numbered(post)}`;

/** Text order of two submissions: when they reached the server, then their id. */
export const byArrival = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number =>
  compareText(String(a["_submission_time"]), String(b["_submission_time"])) ||
  compareText(String(a["_uuid"]), String(b["_uuid"]));
