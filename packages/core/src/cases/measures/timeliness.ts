import { match } from "ts-pattern";
import { type ClockReading, isClockOverdue, type PastRun } from "../../clocks/clock/clock-reading.ts";
import { CLOCK_NAMES, type ClockName } from "../../clocks/policy/clock-rule.ts";
import type { Instant } from "../../kernel/instant.ts";
import { type CasePart, partOfCases } from "./few-cases.ts";
import type { MeasuredCase } from "./measured-case.ts";

/** What one clock came to. Each time it was owed is in one of the six, from `inTime` to `letGo`. */
export interface Timeliness {
  readonly clock: ClockName;
  /** Times it was owed: once a case, and once more each time the clock began anew. */
  readonly owed: number;
  readonly inTime: number;
  /** After its last moment, or it began anew after that without having been met. */
  readonly late: number;
  /** Not in time, and entered here only after its last moment: a measure of its own. Source: practice C19. */
  readonly enteredLate: number;
  /** Still owed, and not past its last moment. */
  readonly open: number;
  readonly overdue: number;
  /** Nothing was owed any more, or it began anew before its last moment. */
  readonly letGo: number;
  /** In time, of all that were met or whose last moment has passed. */
  readonly kept: CasePart;
}

type Verdict = "inTime" | "late" | "enteredLate" | "open" | "overdue" | "letGo";

const ofPastRun = ({ outcome, due }: PastRun, beganAnew: Instant): Verdict =>
  match(outcome)
    .returnType<Verdict>()
    .with("met", () => "inTime")
    .with("met-late", () => "late")
    .with("stopped", () => "letGo")
    .with("left-open", () => (due !== null && due < beganAnew ? "late" : "letGo"))
    .exhaustive();

const ofThisRun = (reading: ClockReading, now: Instant): Verdict[] =>
  match(reading.state)
    .returnType<Verdict[]>()
    .with("not-begun", () => [])
    .with("met", () => ["inTime"])
    .with("met-late", () => ["late"])
    .with("stopped", () => ["letGo"])
    .with("running", "paused", () => [isClockOverdue(reading, now) ? "overdue" : "open"])
    .exhaustive();

/** What each run of a clock came to, the first one first. */
const verdicts = (reading: ClockReading, now: Instant): readonly Verdict[] => {
  const { earlier, startedAt, enteredLate } = reading;
  const past = earlier.map((run, index) => ofPastRun(run, earlier[index + 1]?.startedAt ?? startedAt ?? now));
  const [first, ...rest] = [...past, ...ofThisRun(reading, now)];
  if (first === undefined) return [];
  const isMissed = first === "late" || first === "overdue";
  return [enteredLate && isMissed ? "enteredLate" : first, ...rest];
};

const timelinessOf = (clock: ClockName, all: readonly Verdict[]): Timeliness => {
  const count = (verdict: Verdict): number => all.filter((one) => one === verdict).length;
  const [inTime, late, enteredLate, overdue] = [count("inTime"), count("late"), count("enteredLate"), count("overdue")];
  return {
    ...{ clock, owed: all.length, inTime, late, enteredLate, open: count("open"), overdue, letGo: count("letGo") },
    kept: partOfCases(inTime, inTime + late + enteredLate + overdue),
  };
};

/**
 * What each clock came to as of a moment, the five in their order. The policy's time is what people were promised, so this
 * is how often the promise was kept.
 */
export const timeliness = (cases: readonly MeasuredCase[], now: Instant): Timeliness[] =>
  CLOCK_NAMES.map((clock) =>
    timelinessOf(
      clock,
      cases.flatMap(({ clocks }) => clocks.filter((one) => one.clock === clock).flatMap((one) => verdicts(one, now))),
    ),
  );

/** Of those who were told before the facts by when an answer comes: how many had the first one by then. Source: C11. */
export const toldByWhenAndKept = (cases: readonly MeasuredCase[], now: Instant): CasePart => {
  const firsts = cases
    .filter(({ state }) => state.content.saidBefore.said.includes("by-when"))
    .flatMap(({ clocks }) => clocks.filter(({ clock }) => clock === "response"))
    .flatMap((reading) => verdicts(reading, now).slice(0, 1))
    .filter((verdict) => verdict !== "open" && verdict !== "letGo");
  return partOfCases(firsts.filter((verdict) => verdict === "inTime").length, firsts.length);
};
