import type { RowTable, Subject } from "../../kernel/subject.ts";
import type { MentoringCommand } from "./mentoring-command.ts";
import { type MentoringRejection, mentoringDecider } from "./mentoring-decider.ts";
import type { MentoringEvent } from "./mentoring-event.ts";
import type { MentoringState } from "./mentoring-state.ts";

/** One row a pair: who they are, and who sees that contact is kept. Contacts stand in no row: nobody lists them across pairs. */
export const mentoringTable: RowTable<MentoringState> = {
  name: "mentoring",
  columns: { mentor: "text", facilitator: "text", lineManager: "text", status: "text" },
  orders: { pair: ["mentor", "facilitator"], managed: ["lineManager", "facilitator"] },
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const { mentor, facilitator, lineManager, status } = state;
    return [{ mentor, facilitator, lineManager, status }];
  },
};

/** Mentoring with all a store must know to keep it. Contacts are no deadlines: nothing falls due. Source: practice W2. */
export const mentoringSubject: Subject<MentoringState, MentoringCommand, MentoringEvent, MentoringRejection> = {
  name: "mentoring",
  ...mentoringDecider,
  tables: [mentoringTable],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as MentoringEvent,
};
