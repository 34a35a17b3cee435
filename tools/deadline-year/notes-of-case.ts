import { type Calendar, type CaseEvent, type Instant, instantNumber, instantOfNumber } from "@answerable/core";
import type { Look } from "./year-looks.ts";

const ALARM_WITHIN = 86_400_000;

/** Something that is due of a case. */
export interface NotedRow {
  readonly kind: string;
  readonly due: number;
}

/** What is due of a case after the first things that happened to it, the one at a place included, under a calendar. */
export type DueRowsAt = (place: number, calendar: Calendar) => readonly NotedRow[];

/** A look with the calendar that counts then. */
export interface SeenLook extends Look {
  readonly calendar: Calendar;
}

/** One deadline noted, as one line. */
export const noteLine = (record: string, kind: string, dueAt: Instant, at: Instant, telling: string): string =>
  `${record} ${kind} was due ${dueAt}, noted ${at} ${telling}`;

/** The first look that finds each of what happened to a case; nothing is entered before what was entered earlier. */
const firstLooks = (history: readonly CaseEvent[], looks: readonly SeenLook[]): number[] => {
  let at = 0;
  let look = 0;
  return history.map((event) => {
    at = Math.max(at, instantNumber(event.at));
    while ((looks[look]?.at ?? Number.POSITIVE_INFINITY) < at) look += 1;
    return look;
  });
};

/**
 * Every deadline of a case that has to be noted in a year of looks: by what had happened by then, under the calendar that counted then, at
 * the first look whose clock is past it, once for each moment that it is due at.
 */
export const notesOfCase = (
  id: string,
  history: readonly CaseEvent[],
  looks: readonly SeenLook[],
  rowsAt: DueRowsAt,
): string[] => {
  const found = firstLooks(history, looks);
  const noted = new Set<string>();
  const lines: string[] = [];
  for (const [place, from] of found.entries()) {
    let calendar: Calendar | undefined;
    let rows: readonly NotedRow[] = [];
    for (const look of looks.slice(from, found[place + 1] ?? looks.length)) {
      if (look.calendar !== calendar) rows = rowsAt(place, look.calendar);
      calendar = look.calendar;
      for (const { kind, due } of rows) {
        if (due > look.clock || noted.has(`${kind} ${due}`)) continue;
        noted.add(`${kind} ${due}`);
        const telling = kind.endsWith("-entered-late") || due + ALARM_WITHIN < look.clock ? "in-digest" : "at-once";
        lines.push(noteLine(id, kind, instantOfNumber(due), instantOfNumber(look.clock), telling));
      }
    }
  }
  return lines;
};
