import type { Subject } from "../../kernel/subject.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import { caseDue } from "./case-due.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseRejection } from "./case-rejection.ts";
import { caseBatchTable, caseTable } from "./case-rows.ts";
import type { CaseState } from "./case-state.ts";
import { sensitiveCaseTable } from "./sensitive-case-rows.ts";

/** A case with all a store must know to keep it. What falls due of it is reckoned by the module's clock books. */
export const caseSubject: Subject<CaseState, CaseCommand, CaseEvent, CaseRejection> = {
  name: "case",
  ...caseDecider,
  tables: [caseTable, caseBatchTable, sensitiveCaseTable],
  dueOf: caseDue,
  // Only schema 1 was ever written.
  upcast: (event) => event as CaseEvent,
};
