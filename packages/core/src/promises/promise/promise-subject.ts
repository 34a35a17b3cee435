import { endOfDay } from "../../kernel/end-of-day.ts";
import type { Subject } from "../../kernel/subject.ts";
import type { PromiseCommand } from "./promise-command.ts";
import { type PromiseRejection, promiseDecider } from "./promise-decider.ts";
import type { PromiseEvent } from "./promise-event.ts";
import { promiseTable, sensitivePromiseTable } from "./promise-rows.ts";
import { type PromiseState, promisedBy } from "./promise-state.ts";

/** A promise with all a store must know to keep it. It falls due when its day is over. */
export const promiseSubject: Subject<PromiseState, PromiseCommand, PromiseEvent, PromiseRejection> = {
  name: "promise",
  ...promiseDecider,
  tables: [promiseTable, sensitivePromiseTable],
  dueOf: (state) => (state.status === "standing" ? [{ at: endOfDay(promisedBy(state)), kind: "promise-due" }] : []),
  // Only schema 1 was ever written.
  upcast: (event) => event as PromiseEvent,
};
