import {
  actionSubject,
  advocacySubject,
  developmentSubject,
  expectationSubject,
  logCursorSubject,
  owedSubject,
  promiseSubject,
} from "@answerable/core";
import { createDevelopments } from "../migrations/create-developments.ts";
import { createPromises } from "../migrations/create-promises.ts";
import type { StoreModule } from "../store.ts";

/**
 * What is owed to people: expectations, promises, word owed; public facts, advocacy and corrective actions that word is
 * owed about; and how far the logs it follows were followed.
 */
export const accountabilityModule: StoreModule = {
  name: "accountability",
  subjects: [
    logCursorSubject,
    expectationSubject,
    promiseSubject,
    owedSubject,
    developmentSubject,
    advocacySubject,
    actionSubject,
  ],
  migrations: [createPromises, createDevelopments],
};
