import type { DocumentHeader } from "../../kernel/document-header.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { defaultResponsePolicy } from "../policy/default-response-policy.ts";
import type { ResponsePolicy } from "../policy/response-policy.ts";
import { everydayCalendar } from "./everyday-calendar.ts";

/** Which version of which document is meant. */
export type Pin = Pick<DocumentHeader, "id" | "version">;

/** The calendar that counted from a moment on. */
export interface CalendarPage extends Pin {
  readonly since: Instant;
}

/** What an operation's clocks are reckoned by: its policies and calendars as they were adopted, oldest first. */
export interface ClockBooks {
  readonly policies: readonly ResponsePolicy[];
  readonly calendars: readonly Calendar[];
  /** Which of the calendars counted since when, oldest first. */
  readonly pages: readonly CalendarPage[];
}

/** Before anything is adopted. */
export const noBooks: ClockBooks = { policies: [], calendars: [], pages: [] };

const isPinned =
  ({ id, version }: Pin) =>
  (one: Pin): boolean =>
    one.id === id && one.version === version;

/** The calendar that a page names; without one, {@link everydayCalendar}. */
const calendarOn = ({ calendars }: ClockBooks, page: CalendarPage | undefined): Calendar =>
  (page === undefined ? undefined : calendars.find(isPinned(page))) ?? everydayCalendar;

/** The calendar that counts now: what is open is reckoned by it. */
export const calendarNow = (books: ClockBooks): Calendar => calendarOn(books, books.pages.at(-1));

/** The calendar that counted at a moment: what was met then is judged by it, whatever is adopted later. */
export const calendarAt = (books: ClockBooks, at: Instant): Calendar =>
  calendarOn(
    books,
    books.pages.findLast(({ since }) => since <= at),
  );

/** The policy that a matter is pinned to; none was in force when it was received: {@link defaultResponsePolicy}. */
export const policyPinned = ({ policies }: ClockBooks, pin: Pin | null): ResponsePolicy =>
  (pin === null ? undefined : policies.find(isPinned(pin))) ?? defaultResponsePolicy;
