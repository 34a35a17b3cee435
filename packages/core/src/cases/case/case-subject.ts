import type { Subject } from "../../kernel/subject.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseRejection } from "./case-rejection.ts";
import { caseTable } from "./case-rows.ts";
import type { CaseState } from "./case-state.ts";
import { sensitiveCaseTable } from "./sensitive-case-rows.ts";

/**
 * A case with all a store must know to keep it. Nothing falls due of it yet: by when it is acknowledged, answered and closed
 * follows from `timeline`, a response policy and a calendar, and is joined here with the clocks.
 */
export const caseSubject: Subject<CaseState, CaseCommand, CaseEvent, CaseRejection> = {
  name: "case",
  ...caseDecider,
  tables: [caseTable, sensitiveCaseTable],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as CaseEvent,
};
