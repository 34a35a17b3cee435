import { type Calendar, type Instant, instantNumber, mali2026 } from "@answerable/core";
import type { Life } from "../case-year/life.ts";
import { liveYear } from "../case-year/live-year.ts";
import type { DueByHand } from "../case-year/naive-clock.ts";
import { diceOf } from "../sample/dice.ts";
import { withCalendars } from "./calendars-seen.ts";
import { dueByHand } from "./due-by-hand.ts";
import { notesOfCase, type SeenLook } from "./notes-of-case.ts";
import { rowsByHand } from "./rows-by-hand.ts";
import { wallByHand } from "./wall-by-hand.ts";
import { yearLooks } from "./year-looks.ts";

const DAY = 86_400_000;

/** The year begins then. */
export const YEAR_BEGINS = "2026-01-01T00:00:00.000Z" as Instant;
/** Some weeks into the next one, so that what is late comes to light. */
const YEAR_ENDS = "2027-02-15T00:00:00.000Z" as Instant;
const [FROM, TO] = [instantNumber(YEAR_BEGINS), instantNumber(YEAR_ENDS)];

/** A year as it is lived and looked after. */
export interface LookedAfterYear {
  readonly lives: readonly Life[];
  readonly looks: readonly SeenLook[];
}

/** Lives a year of so many cases, looked after that often; the same seed gives the same year. */
export const lookedAfterYear = (seed: number, cases: number, everyMinutes: number): LookedAfterYear => ({
  lives: liveYear({ seed, cases, year: 2026, calendar: mali2026, until: YEAR_ENDS }).lives,
  looks: withCalendars(yearLooks(diceOf(seed + 1), FROM, TO, everyMinutes)),
});

/** What a calendar's wall shows, read once; so far that whoever was given weeks at the end still finds the day on it. */
const wallsReadOnce = (): ((calendar: Calendar) => DueByHand) => {
  const read = new Map<string, DueByHand>();
  return (calendar) => {
    const known = read.get(calendar.id) ?? dueByHand(wallByHand(calendar, FROM - 14 * DAY, TO + 150 * DAY));
    read.set(calendar.id, known);
    return known;
  };
};

/** Everything that has to be noted in a year, counted by hand. */
export const notesByHand = ({ lives, looks }: LookedAfterYear): string[] => {
  const walls = wallsReadOnce();
  return lives.flatMap(({ id, history }) => notesOfCase(id, history, looks, rowsByHand(id, history, walls)));
};
