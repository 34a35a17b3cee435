import {
  actionSubject,
  advocacySubject,
  caseSubject,
  clockBooksSubject,
  deadlineSubject,
  developmentSubject,
  erasureSubject,
  expectationSubject,
  importBatchSubject,
  logCursorSubject,
  matterSubject,
  owedSubject,
  promiseSubject,
  rehearsalSubject,
} from "@answerable/core";
import { createCases } from "../migrations/create-cases.ts";
import { createDevelopments } from "../migrations/create-developments.ts";
import { createFeedbackImports } from "../migrations/create-feedback-imports.ts";
import { createPromises } from "../migrations/create-promises.ts";
import { createTally } from "../migrations/create-tally.ts";
import type { StoreModule } from "../store.ts";

/** The one stream of the calendars and policies that deadlines of this part are reckoned by. */
export const CLOCK_BOOKS = "clock-books";

/**
 * What is owed to people: expectations, promises, word owed; public facts, advocacy and corrective actions that word is
 * owed about; cases, the imports that brought them, and the proofs that the body of the sensitive ones opens what it gets; what deadlines are
 * reckoned by; and how far the logs it follows were followed. Beside the log, numbers that nothing leads from to an hour or a person.
 */
export const accountabilityModule: StoreModule = {
  name: "accountability",
  subjects: [
    logCursorSubject,
    expectationSubject,
    promiseSubject,
    owedSubject,
    matterSubject,
    developmentSubject,
    advocacySubject,
    actionSubject,
    caseSubject,
    importBatchSubject,
    rehearsalSubject,
    clockBooksSubject,
    erasureSubject,
    deadlineSubject,
  ],
  books: { subject: clockBooksSubject, stream: CLOCK_BOOKS, readBy: [caseSubject] },
  migrations: [createPromises, createDevelopments, createCases, createTally, createFeedbackImports],
};
