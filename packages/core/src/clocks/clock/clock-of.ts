import { match, P } from "ts-pattern";
import { type Instant, instantNumber, instantOfNumber } from "../../kernel/instant.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { ClockName, ClockRule } from "../policy/clock-rule.ts";
import type { ClockFact } from "./clock-fact.ts";
import type { ClockReading, PastRun } from "./clock-reading.ts";
import { type ClockRun, clockRuns, factsOfClock } from "./clock-runs.ts";
import { amountOfOne } from "./counted-spans.ts";
import { runDown } from "./run-down.ts";

interface Reckoned {
  /** In milliseconds since 1970; null: further off than a century. */
  readonly due: number | null;
  readonly spared: number;
  readonly pauseRunsOut: number | null;
}

const reckon = (run: ClockRun, rule: ClockRule, calendar: Calendar): Reckoned => {
  const open = run.pausedSince === null || rule.pause === null ? undefined : run.pauses.length;
  let left = rule.within * amountOfOne(rule.unit);
  let spared = 0;
  let pauseRunsOut = open === undefined || run.pausedSince === null ? null : instantNumber(run.pausedSince);
  for (const part of runDown(run, rule, calendar)) {
    const isDay = part.from === part.to;
    spared += part.spared;
    if (part.pause === open && part.spared > 0) pauseRunsOut = isDay ? part.to : part.from + part.spared;
    if (part.runs >= left) return { due: isDay ? part.to : part.from + part.spared + left, spared, pauseRunsOut };
    left -= part.runs;
  }
  return { due: null, spared, pauseRunsOut };
};

const momentOrNull = (moment: number | null): Instant | null => (moment === null ? null : instantOfNumber(moment));

/** By when a run was due; as it was judged when it was met, if it was. */
const dueOf = (run: ClockRun, reckoned: Reckoned): Instant | null =>
  run.ended?.how === "met" && run.ended.judgedDue !== undefined ? run.ended.judgedDue : momentOrNull(reckoned.due);

const pastRun = (run: ClockRun, rule: ClockRule, calendar: Calendar): PastRun => {
  const due = dueOf(run, reckon(run, rule, calendar));
  const late = due !== null && run.ended !== null && run.ended.at > due;
  const outcome = match(run.ended)
    .returnType<PastRun["outcome"]>()
    .with(null, () => "left-open")
    .with({ how: "met" }, () => (late ? "met-late" : "met"))
    .with({ how: "stopped" }, () => "stopped")
    .exhaustive();
  return { startedAt: run.startedAt, due, outcome, endedAt: run.ended?.at ?? null };
};

const stateOf = (run: ClockRun, rule: ClockRule, due: Instant | null): ClockReading["state"] =>
  match(run)
    .returnType<ClockReading["state"]>()
    .with({ ended: { how: "met" } }, ({ ended }) => (due !== null && ended.at > due ? "met-late" : "met"))
    .with({ ended: { how: "stopped" } }, () => "stopped")
    .with({ ended: null, pausedSince: null }, () => "running")
    .with({ ended: null, pausedSince: P.string }, () => (rule.pause === null ? "running" : "paused"))
    .exhaustive();

const notBegun = (clock: ClockName): ClockReading => ({
  ...{ clock, state: "not-begun", startedAt: null, due: null, metAt: null },
  ...{ spared: 0, pauseRunsOut: null, enteredLate: false, earlier: [] },
});

/**
 * What a clock says, out of the facts of its matter, the rule that was in force when the matter was received, and the
 * calendar of today. Facts may come in any order and more than once; every combination of what
 * {@link ClockFact} takes has an answer. It knows no
 * present: whether `due` has passed is for whoever knows the time ({@link isClockOverdue}).
 */
export const clockOf = (
  clock: ClockName,
  facts: readonly ClockFact[],
  rule: ClockRule,
  calendar: Calendar,
): ClockReading => {
  const ordered = factsOfClock(clock, facts);
  const { earlier, run } = clockRuns(clock, ordered, rule);
  if (run === null) return notBegun(clock);
  const reckoned = reckon(run, rule, calendar);
  const due = dueOf(run, reckoned);
  const past = earlier.map((one) => pastRun(one, rule, calendar));
  const firstDue = past.length === 0 ? due : (past[0]?.due ?? null);
  const entered = ordered.find(({ type }) => type === "entered");
  const state = stateOf(run, rule, due);
  return {
    ...{ clock, state, startedAt: run.startedAt, due: state === "stopped" ? null : due },
    metAt: run.ended?.how === "met" ? run.ended.at : null,
    spared: reckoned.spared / amountOfOne(rule.unit),
    pauseRunsOut: momentOrNull(reckoned.pauseRunsOut),
    enteredLate: clock !== "appeal" && entered !== undefined && firstDue !== null && entered.at > firstDue,
    earlier: past,
  };
};

/** How much of a clock has run up to a moment, in its unit; never negative, and more than the rule gives where overdue. */
export const usedUpTo = (
  clock: ClockName,
  facts: readonly ClockFact[],
  rule: ClockRule,
  calendar: Calendar,
  at: Instant,
): number => {
  const { run } = clockRuns(clock, factsOfClock(clock, facts), rule);
  if (run === null) return 0;
  const until = Math.min(
    instantNumber(at),
    run.ended === null ? Number.POSITIVE_INFINITY : instantNumber(run.ended.at),
  );
  let used = 0;
  for (const { from, to, spared, runs } of runDown(run, rule, calendar)) {
    if (from > until) break;
    used += from === to ? runs : Math.max(0, Math.min(to, until) - from - spared);
  }
  return used / amountOfOne(rule.unit);
};
