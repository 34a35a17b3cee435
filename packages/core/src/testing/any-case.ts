import * as fc from "fast-check";
import type { CaseCommand } from "../cases/case/case-command.ts";
import { caseDecider } from "../cases/case/case-decider.ts";
import type { CaseEvent } from "../cases/case/case-event.ts";
import type { CaseState } from "../cases/case/case-state.ts";
import { anyCommands } from "./case-commands.ts";

/** Every state on the way, with the fact that led to it. */
export const wayOf = (
  history: readonly CaseEvent[],
): readonly { readonly event: CaseEvent; readonly state: CaseState }[] => {
  let state = caseDecider.initial;
  return history.map((event) => {
    state = caseDecider.evolve(state, event);
    return { event, state };
  });
};

/** That a law holds whatever is asked of a case in whatever order. */
export const holds = (law: (commands: readonly CaseCommand[]) => void): void =>
  fc.assert(fc.property(anyCommands, law), { numRuns: 300 });
