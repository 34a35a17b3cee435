import type { Day } from "../../kernel/day.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import { addMonths, type Month, monthOf, monthsFrom } from "../../kernel/month.ts";
import type { Uuid } from "../../kernel/uuid.ts";

/** An issue that was heard of in an area in a month: a complaint, feedback, a question. How often does not matter. */
export interface HeardOf {
  readonly issue: LocalCode;
  readonly area: string;
  readonly month: Month;
}

/** An area and a month from which anything at all was heard; without it silence says nothing. */
export type HeardFrom = Pick<HeardOf, "area" | "month">;

/** An action that was done, in one area. */
export interface DoneAction {
  readonly id: Uuid;
  readonly issue: LocalCode;
  readonly area: string;
  readonly on: Day;
}

/** What was heard of an issue in one area before and after an action about it. */
export interface Recurrence {
  readonly action: Uuid;
  readonly issue: LocalCode;
  readonly area: string;
  readonly doneIn: Month;
  /** Months before it in which the issue was heard of, in the same number of months as have passed since. */
  readonly monthsBefore: number;
  /** Months since in which it was heard of again, oldest first. */
  readonly cameBackIn: readonly Month[];
  /** Months since in which something was heard from there, but not this. */
  readonly monthsOfOtherWord: number;
  /** Months since from which nothing at all was heard. */
  readonly monthsOfSilence: number;
  /** Too soon: no whole month has passed. Silence: nothing was heard from there, so nothing is known. */
  readonly says: "came-back" | "not-heard-of-again" | "silence" | "too-soon";
}

const keyOf = ({ area, month }: HeardFrom): string => `${area}/${month}`;

/**
 * Whether the issue of each done action was heard of again, in whole months after the one it was done in, up to `until`.
 * It never calls fewer complaints a success: "not heard of again" is said only where other word came from there, since
 * people who have stopped speaking have not been helped. Source: practice C9; domain §4.3 (the signal is the same issue in
 * the same place).
 */
export const recurrences = (
  done: readonly DoneAction[],
  heardOf: readonly HeardOf[],
  heardFrom: readonly HeardFrom[],
  until: Month,
): Recurrence[] => {
  const anything = new Set([...heardFrom, ...heardOf].map(keyOf));
  return done.map(({ id, issue, area, on }) => {
    const doneIn = monthOf(on);
    const months = new Set(heardOf.filter((one) => one.issue === issue && one.area === area).map(({ month }) => month));
    const since = monthsFrom(addMonths(doneIn, 1), until);
    const before = monthsFrom(addMonths(doneIn, -since.length), addMonths(doneIn, -1));
    const cameBackIn = since.filter((month) => months.has(month));
    const monthsOfSilence = since.filter((month) => !anything.has(keyOf({ area, month }))).length;
    const monthsOfOtherWord = since.length - cameBackIn.length - monthsOfSilence;
    return {
      ...{ action: id, issue, area, doneIn, cameBackIn, monthsOfOtherWord, monthsOfSilence },
      monthsBefore: before.filter((month) => months.has(month)).length,
      says:
        cameBackIn.length > 0
          ? "came-back"
          : since.length === 0
            ? "too-soon"
            : monthsOfOtherWord > 0
              ? "not-heard-of-again"
              : "silence",
    };
  });
};
