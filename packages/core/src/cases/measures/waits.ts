import { type Instant, instantNumber } from "../../kernel/instant.ts";
import type { Moment } from "../case/case-state.ts";
import { FEWEST_CASES } from "./few-cases.ts";
import { type MeasuredCase, sinceOffice } from "./measured-case.ts";

/** How long people waited for one thing, from the moment anybody received the matter. */
export interface Waits {
  readonly until: "acknowledgement" | "response" | "closure";
  /** Cases in which it was owed; withdrawn before it came: not owed. */
  readonly owed: number;
  /** Of these: it came. */
  readonly came: number;
  /** Days, to one decimal, within which it came to half of all, the ones still waiting among them; null: not to half. */
  readonly halfWithinDays: number | null;
  readonly nineInTenWithinDays: number | null;
  readonly few: boolean;
}

const MS_PER_DAY = 86_400_000;

/** What ends each wait: whoever has an answer needs no word any more that the matter arrived. */
const ENDS: Readonly<Record<Waits["until"], readonly Moment["what"][]>> = {
  acknowledgement: ["acknowledged", "interim", "responded"],
  response: ["responded"],
  closure: ["closed"],
};

const first = (moments: readonly Moment[], what: readonly Moment["what"][]): Instant | undefined =>
  moments
    .filter((one) => what.includes(one.what))
    .map(({ doneAt }) => doneAt)
    .reduce<Instant | undefined>(
      (soonest, doneAt) => (soonest === undefined || doneAt < soonest ? doneAt : soonest),
      undefined,
    );

/** Milliseconds waited, infinite where it has not come; none where nothing is owed any more. */
const waited = ({ state }: MeasuredCase, until: Waits["until"]): number[] => {
  const moments = until === "acknowledgement" ? state.timeline : sinceOffice(state);
  const [came, withdrawn] = [first(moments, ENDS[until]), first(moments, ["withdrawn"])];
  if (came === undefined) return withdrawn === undefined ? [Number.POSITIVE_INFINITY] : [];
  if (withdrawn !== undefined && withdrawn < came) return [];
  const began = moments[0]?.doneAt ?? state.content.receivedAt;
  return [Math.max(0, instantNumber(came) - instantNumber(began))];
};

/** The wait that so many tenths of all had at most, by nearest rank; null: it has not come to so many. */
const tenthsWithinDays = (tenths: number, sorted: readonly number[]): number | null => {
  const wait = sorted[Math.ceil((sorted.length * tenths) / 10) - 1];
  return wait === undefined || !Number.isFinite(wait) ? null : Math.round((wait / MS_PER_DAY) * 10) / 10;
};

/**
 * How long people waited to hear that their matter arrived, for the first answer, and until the loop was closed. Who still
 * waits counts as waiting: a median of those alone who were answered would get better when the rest is left undone.
 */
export const waits = (cases: readonly MeasuredCase[]): Waits[] =>
  (["acknowledgement", "response", "closure"] as const).map((until) => {
    const sorted = cases.flatMap((one) => waited(one, until)).toSorted((a, b) => a - b);
    return {
      ...{ until, owed: sorted.length, came: sorted.filter(Number.isFinite).length },
      ...{ halfWithinDays: tenthsWithinDays(5, sorted), nineInTenWithinDays: tenthsWithinDays(9, sorted) },
      few: sorted.length < FEWEST_CASES,
    };
  });
