import { type CaseCommand, type CaseEvent, type CaseState, caseSubject, type Uuid } from "@answerable/core";
import { type SealedSlot, type Step, type StepOutcome, step } from "@answerable/store";
import type { ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import type { Failure } from "../failure.ts";
import type { HeldReceipt } from "../receipts.ts";

/** What goes along with a command on a case, in its transaction. */
export interface GoesAlong {
  /** The version that was looked at; a newer one refuses the command. */
  readonly seen?: number | undefined;
  readonly slots?: readonly SealedSlot[] | undefined;
  /** What is asked of the same case first; the version that was looked at is the one before it. */
  readonly first?: CaseCommand | undefined;
  /** Steps of other records, taken together with it or not at all. */
  readonly also?: readonly Step[] | undefined;
  /** The receipt in hand, where somebody comes with it. */
  readonly held?: HeldReceipt | undefined;
}

/** Asks one command of one case, with what goes along, and gives back how the case stands afterwards. */
export const askOfCase = (
  ctx: Pick<OperationContext, "decide">,
  id: Uuid,
  command: CaseCommand,
  { seen, slots = [], first, also = [], held }: GoesAlong = {},
): ResultAsync<StepOutcome<CaseState, CaseEvent>, Failure> => {
  const own = [...(first === undefined ? [] : [first]), command].map((one, at) =>
    step(caseSubject, id, one, seen === undefined || at > 0 ? {} : { expectedVersion: seen }),
  );
  return decideWork(ctx, { steps: [...own, ...also], slots, ...(held === undefined ? {} : { held }) }).map(
    (outcomes) => outcomes[own.length - 1] as StepOutcome<CaseState, CaseEvent>,
  );
};
