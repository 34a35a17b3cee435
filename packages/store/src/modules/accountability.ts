import { expectationSubject, logCursorSubject, owedSubject, promiseSubject } from "@answerable/core";
import { createPromises } from "../migrations/create-promises.ts";
import type { StoreModule } from "../store.ts";

/** What is owed to people: expectations, promises, word owed, and how far the logs it follows were followed. */
export const accountabilityModule: StoreModule = {
  name: "accountability",
  subjects: [logCursorSubject, expectationSubject, promiseSubject, owedSubject],
  migrations: [createPromises],
};
