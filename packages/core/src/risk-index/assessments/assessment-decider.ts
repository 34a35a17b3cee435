import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import { fromFirst, standingAnswers } from "../../kernel/answers.ts";
import type { Decider } from "../../kernel/decider.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { type UndoRefusal, undoRefusal } from "../../kernel/undo-refusal.ts";
import {
  type AssessmentCommand,
  type AssessmentEvent,
  type AssessmentState,
  evolveAssessment,
  isContested,
  isTakenBack,
  type RecordedAssessment,
} from "./assessment-state.ts";

export type AssessmentRejection =
  | UndoRefusal
  | Rejection<"not-recorded" | "already-withdrawn" | "id-used-twice" | "no-conflict" | "not-among-the-rivals">;

type Decision = Result<readonly AssessmentEvent[], AssessmentRejection>;
type Asked<Type extends AssessmentCommand["type"]> = Extract<AssessmentCommand, { type: Type }>;

/** An id that came before for another month or area: taking it for known would lose what came second. */
const isAnother = ({ held }: RecordedAssessment, { answer, content }: Asked<"receive">): boolean =>
  held.some(
    ({ id, content: { month, adm2 } }) => id === answer.id && (month !== content.month || adm2 !== content.adm2),
  );

const receive = (command: Asked<"receive">, state: AssessmentState): Decision => {
  const { at, content } = command;
  const answer = fromFirst(command.answer, content.origin.rootId);
  if (state.status === "absent" || isTakenBack(state))
    return ok([{ type: "assessment-recorded", schema: 1, at, answer, content }]);
  if (state.answers.some(({ id }) => id === answer.id))
    return isAnother(state, command) ? err(rejection("id-used-twice")) : ok([]);
  if (state.status === "withdrawn") return err(rejection("already-withdrawn"));
  const heads = standingAnswers([...state.answers, answer], state.dropped);
  if (!heads.includes(answer.id)) return ok([{ type: "earlier-assessment-received", schema: 1, at, answer }]);
  const type = heads.length === 1 ? "assessment-corrected" : "rival-assessment-received";
  return ok([{ type, schema: 1, at, answer, content }]);
};

const settle = ({ at, keep }: Asked<"settle">, state: RecordedAssessment): Decision => {
  if (!isContested(state)) return err(rejection("no-conflict"));
  const dropped = state.held.map(({ id }) => id).filter((id) => id !== keep);
  return dropped.length === state.held.length
    ? err(rejection("not-among-the-rivals"))
    : ok([{ type: "conflict-settled", schema: 1, at, kept: keep, dropped }]);
};

const takeBack = ({ at, because }: Asked<"take-back">, state: RecordedAssessment): Decision => {
  const refusal = undoRefusal(state, because.batch);
  return refusal ? err(refusal) : ok([{ type: "assessment-withdrawn", schema: 1, at, reason: because.reason }]);
};

/**
 * The rules of one key informant's assessment: recorded, corrected by an edit of its submission, settled where two edits
 * compete, withdrawn, taken back with its import. A version that is known already makes no event, so that importing twice
 * changes nothing, and what stands does not depend on the order in which versions come in.
 * Err: `not-recorded`, `already-withdrawn`, `id-used-twice`, `no-conflict`, `not-among-the-rivals`; of what is taken back with
 * its import those of {@link undoRefusal}.
 */
export const assessmentDecider: Decider<AssessmentState, AssessmentCommand, AssessmentEvent, AssessmentRejection> = {
  initial: { status: "absent" },
  decide: (command, state) =>
    match(command)
      .returnType<Decision>()
      .with({ type: "receive" }, (asked) => receive(asked, state))
      .with({ type: "settle" }, { type: "withdraw" }, { type: "take-back" }, (asked) => {
        if (state.status === "absent") return err(rejection("not-recorded"));
        if (state.status === "withdrawn") return err(rejection("already-withdrawn"));
        return match(asked)
          .returnType<Decision>()
          .with({ type: "settle" }, (settling) => settle(settling, state))
          .with({ type: "withdraw" }, ({ at, reason }) => ok([{ type: "assessment-withdrawn", schema: 1, at, reason }]))
          .with({ type: "take-back" }, (taking) => takeBack(taking, state))
          .exhaustive();
      })
      .exhaustive(),
  evolve: evolveAssessment,
};
