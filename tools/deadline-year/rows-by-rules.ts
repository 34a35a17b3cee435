import {
  type Calendar,
  type CaseEvent,
  type CaseState,
  caseSubject,
  type Instant,
  instantNumber,
} from "@answerable/core";
import type { DueRowsAt } from "./notes-of-case.ts";
import { everydayYear, yearAdoptions, yearPolicies } from "./year-documents.ts";
import { pinned } from "./year-entries.ts";

const SINCE = "2026-01-01T00:00:00.000Z" as Instant;

/** The books of an office under one of its calendars. */
const booksUnder = (calendar: Calendar) => ({
  policies: yearPolicies,
  calendars: yearAdoptions.map((one) => one.calendar),
  pages: calendar === everydayYear ? [] : [{ id: calendar.id, version: calendar.version, since: SINCE }],
});

/** What is due of a case after each thing that happened to it, as the rules of core have it. */
export const rowsByRules = (id: string, history: readonly CaseEvent[]): DueRowsAt => {
  const states: CaseState[] = [];
  for (const event of history) states.push(caseSubject.evolve(states.at(-1) ?? caseSubject.initial, pinned(id, event)));
  return (place, calendar) =>
    caseSubject
      .dueOf(states[place] ?? caseSubject.initial, booksUnder(calendar))
      .map(({ at, kind }) => ({ kind, due: instantNumber(at) }));
};
