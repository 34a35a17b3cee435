import { instantNumber } from "../../kernel/instant.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Stretch } from "../calendar/working-time.ts";
import type { ClockRule } from "../policy/clock-rule.ts";
import type { ClockRun } from "./clock-runs.ts";
import { amountOfOne, type CountedSpan, countedSpans } from "./counted-spans.ts";

/** A part of what a clock counts, in which nothing about it changes. Amounts are milliseconds, or 1 for a day. */
export interface RunPart extends CountedSpan {
  /** What of it a pause spares; it lies at its beginning. */
  readonly spared: number;
  /** What of it runs. */
  readonly runs: number;
  /** The number of the pause it lies in, or undefined. */
  readonly pause: number | undefined;
}

/** A counted day counts at its end, so a pause spares it when it holds at that moment. */
const covers = (stretch: Stretch, { from, to }: Stretch): boolean =>
  from === to ? stretch.from < to && to <= stretch.to : stretch.from <= from && to <= stretch.to;

const pieces = function* (span: CountedSpan, stretches: readonly Stretch[]): Generator<CountedSpan> {
  if (span.from === span.to) {
    yield span;
    return;
  }
  const inside = stretches.flatMap(({ from, to }) => [from, to]).filter((at) => span.from < at && at < span.to);
  const ends = [...new Set(inside), span.to].toSorted((a, b) => a - b);
  for (const [index, to] of ends.entries()) {
    const from = ends[index - 1] ?? span.from;
    yield { from, to, amount: to - from };
  }
};

/** The pauses of a run, the one that has no end yet included. */
const pausesOf = ({ pauses, pausedSince }: ClockRun): readonly Stretch[] =>
  pausedSince === null ? pauses : [...pauses, { from: instantNumber(pausedSince), to: Number.POSITIVE_INFINITY }];

/**
 * What a run counts, part by part in order: what is held counts for nothing, and of what is paused as much is spared as
 * the rule's caps leave. The caps are in the clock's own unit, so that a pause over a weekend uses none of what a later
 * one needs, and one pause more never makes anything due sooner.
 */
export const runDown = function* (run: ClockRun, rule: ClockRule, calendar: Calendar): Generator<RunPart> {
  const one = amountOfOne(rule.unit);
  const pauses = rule.pause === null ? [] : pausesOf(run);
  const each = pauses.map(() => (rule.pause?.each ?? 0) * one);
  let inAll = (rule.pause?.inAll ?? 0) * one;
  for (const span of countedSpans(rule.unit, run.startedAt, calendar))
    for (const piece of pieces(span, [...run.holds, ...pauses])) {
      if (run.holds.some((hold) => covers(hold, piece))) continue;
      const index = pauses.findIndex((pause) => covers(pause, piece));
      const spared = Math.min(piece.amount, each[index] ?? 0, inAll);
      if (index >= 0) each[index] = (each[index] ?? 0) - spared;
      inAll -= spared;
      yield { ...piece, spared, runs: piece.amount - spared, pause: index < 0 ? undefined : index };
    }
};
