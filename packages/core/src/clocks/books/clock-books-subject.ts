import { ok } from "neverthrow";
import { match } from "ts-pattern";
import type { DomainCommand, DomainEvent } from "../../kernel/decider.ts";
import { isInEffect } from "../../kernel/document-header.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Subject } from "../../kernel/subject.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { localDayOf } from "../calendar/local-time.ts";
import type { ResponsePolicy } from "../policy/response-policy.ts";
import { type ClockBooks, noBooks } from "./clock-books.ts";

/** A document that an operation adopted and that clocks are reckoned by. */
export type ClockDocument = Calendar | ResponsePolicy;

export type ClockBooksCommand =
  | (DomainCommand & { readonly type: "enter"; readonly at: Instant; readonly document: ClockDocument })
  /** Looks whether another calendar has come into effect since, as calendars may that were adopted ahead. */
  | (DomainCommand & { readonly type: "turn-page"; readonly at: Instant });

export type ClockBooksEvent =
  | (DomainEvent & {
      readonly type: "clock-document-entered";
      readonly schema: 1;
      readonly at: Instant;
      readonly document: ClockDocument;
    })
  | (DomainEvent & { readonly type: "page-turned"; readonly schema: 1; readonly at: Instant });

/** The page that has to stand at a moment, where it is another than the last one. */
const nextPage = ({ calendars, pages }: ClockBooks, at: Instant): ClockBooks["pages"] => {
  const found = calendars.findLast((one) => isInEffect(one, localDayOf(at, one.timeZone)));
  const last = pages.at(-1);
  return found === undefined || (last?.id === found.id && last.version === found.version)
    ? []
    : [{ id: found.id, version: found.version, since: at }];
};

const turned = (books: ClockBooks, at: Instant): ClockBooks => {
  const next = nextPage(books, at);
  return next.length === 0 ? books : { ...books, pages: [...books.pages, ...next] };
};

const entered = (books: ClockBooks, document: ClockDocument): ClockBooks =>
  document.document === "calendar"
    ? { ...books, calendars: [...books.calendars, document] }
    : { ...books, policies: [...books.policies, document] };

const isEntered = ({ calendars, policies }: ClockBooks, { document, id, version }: ClockDocument): boolean =>
  (document === "calendar" ? calendars : policies).some((one) => one.id === id && one.version === version);

/**
 * The calendars and policies by which one part's deadlines are reckoned, kept in that part's own log: what is due follows
 * from the log alone, and nobody who has read an older calendar can reckon by it. What was entered is entered once.
 * Of several calendars in effect the one adopted last counts; where none is any more, the last one that did.
 */
export const clockBooksSubject: Subject<ClockBooks, ClockBooksCommand, ClockBooksEvent, never> = {
  name: "clock-books",
  initial: noBooks,
  decide: (command, books) =>
    match(command)
      .returnType<ReturnType<typeof clockBooksSubject.decide>>()
      .with({ type: "enter" }, ({ at, document }) =>
        ok(isEntered(books, document) ? [] : [{ type: "clock-document-entered", schema: 1, at, document }]),
      )
      .with({ type: "turn-page" }, ({ at }) =>
        ok(nextPage(books, at).length === 0 ? [] : [{ type: "page-turned", schema: 1, at }]),
      )
      .exhaustive(),
  evolve: (books, event) =>
    match(event)
      .returnType<ClockBooks>()
      .with({ type: "clock-document-entered" }, ({ at, document }) => turned(entered(books, document), at))
      .with({ type: "page-turned" }, ({ at }) => turned(books, at))
      .exhaustive(),
  tables: [],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as ClockBooksEvent,
};
