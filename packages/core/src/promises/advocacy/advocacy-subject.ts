import { endOfDay } from "../../kernel/end-of-day.ts";
import type { Due, Subject } from "../../kernel/subject.ts";
import type { AdvocacyCommand } from "./advocacy-command.ts";
import { type AdvocacyRejection, advocacyDecider } from "./advocacy-decider.ts";
import type { AdvocacyEvent } from "./advocacy-event.ts";
import { advocacyTable, commitmentTable } from "./advocacy-rows.ts";
import { type AdvocacyState, openCommitments } from "./advocacy-state.ts";

/** Each day on which a commitment is to be looked at again, once it is over. */
const dueOf = (state: AdvocacyState): readonly Due[] =>
  state.status === "open"
    ? openCommitments(state).flatMap(({ code, lookAgainOn }) =>
        lookAgainOn === null ? [] : [{ at: endOfDay(lookAgainOn), kind: `look-again-${code}` }],
      )
    : [];

/** Advocacy with all a store must know to keep it. */
export const advocacySubject: Subject<AdvocacyState, AdvocacyCommand, AdvocacyEvent, AdvocacyRejection> = {
  name: "advocacy",
  ...advocacyDecider,
  tables: [advocacyTable, commitmentTable],
  dueOf,
  // Only schema 1 was ever written.
  upcast: (event) => event as AdvocacyEvent,
};
