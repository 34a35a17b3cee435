import type { ClockRule } from "@answerable/core";
import type { DueByHand, Stretch } from "../case-year/naive-clock.ts";
import { QUARTER, type WallByHand } from "./wall-by-hand.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How much the pauses of a rule still spare, each and all together. */
const sparing = (rule: ClockRule, waits: readonly Stretch[], one: number) => {
  const left = waits.map(() => (rule.pause?.each ?? 0) * one);
  let inAll = (rule.pause?.inAll ?? 0) * one;
  /** How much of an amount that lies in a wait is spared. */
  return (wait: number, amount: number): number => {
    const spared = Math.min(amount, left[wait] ?? 0, inAll);
    if (wait >= 0) left[wait] = (left[wait] ?? 0) - spared;
    inAll -= spared;
    return spared;
  };
};

const byDays = (
  wall: WallByHand,
  start: number,
  rule: ClockRule,
  waits: readonly Stretch[],
  holds: readonly Stretch[],
): number => {
  const spare = sparing(rule, waits, 1);
  const holdsAt = ({ from, to }: Stretch, at: number): boolean => from < at && at <= to;
  // no zone is two days away from another
  let received = Math.max(0, Math.floor((start - wall.from) / DAY) - 2);
  while (start >= (wall.days[received]?.ends ?? Number.POSITIVE_INFINITY)) received += 1;
  let counted = 0;
  for (let place = received + 1; place < wall.days.length; place++) {
    const day = wall.days[place];
    const at = rule.unit === "calendar-days" ? day?.ends : day?.closes;
    if (at === undefined || holds.some((hold) => holdsAt(hold, at))) continue;
    const wait = waits.findIndex((one) => holdsAt(one, at));
    counted += 1 - spare(wait, 1);
    if (counted === rule.within) return at;
  }
  throw new Error("the wall was read too short");
};

const byHours = (
  wall: WallByHand,
  start: number,
  rule: ClockRule,
  waits: readonly Stretch[],
  holds: readonly Stretch[],
): number => {
  const spare = sparing(rule, waits, HOUR);
  const edges = [start, ...[...waits, ...holds].flatMap(({ from, to }) => [from, to])];
  const covers = (one: Stretch, from: number): boolean => one.from <= from && from < one.to;
  let left = rule.within * HOUR;
  for (let at = Math.floor((start - wall.from) / QUARTER); at < wall.isOpen.length; at++) {
    if (rule.unit === "working-hours" && wall.isOpen[at] !== true) continue;
    const [begins, ends] = [wall.from + at * QUARTER, wall.from + (at + 1) * QUARTER];
    // within a quarter something may begin or end
    const cuts = [begins, ...edges.filter((edge) => begins < edge && edge < ends).toSorted((a, b) => a - b), ends];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      if (from < start || holds.some((hold) => covers(hold, from))) continue;
      const amount = (cuts[index + 1] ?? ends) - from;
      const wait = waits.findIndex((one) => covers(one, from));
      const spared = spare(wait, amount);
      if (amount - spared >= left) return from + spared + left;
      left -= amount - spared;
    }
  }
  throw new Error("the wall was read too short");
};

/** When something is due, by looking at the wall of an office day by day, or quarter by quarter of an hour. */
export const dueByHand =
  (wall: WallByHand): DueByHand =>
  (start, rule, waits, holds) => {
    const by = rule.unit === "hours" || rule.unit === "working-hours" ? byHours : byDays;
    return by(wall, start, rule, waits, holds);
  };
