import { err, ok, type Result } from "neverthrow";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseState } from "./case-state.ts";

/** Every rule that can say no to a command on a case. */
export const caseRejectionCodes = [
  ...["no-such-case", "case-lodged-already", "done-in-the-future", "done-before-its-turn", "received-in-the-future"],
  ...["subject-acts-on-own-case", "sensitive-goes-to-the-body", "not-sensitive", "a-person-classifies"],
  ...["category-goes-to-the-body", "category-stays-with-the-office", "wrong-status-for-it", "acknowledged-already"],
  ...[
    "somebody-to-tell",
    "not-yet-triaged",
    "taken-already",
    "not-in-hand",
    "not-the-handler",
    "handler-is-the-subject",
  ],
  ...["handler-under-the-subject", "handler-near-the-subject", "handler-decided-before", "handler-not-higher"],
  ...["handler-wish-unmet", "another-organisation-owes-it", "same-handler", "waits-already", "waits-for-nobody"],
  ...["consent-needed", "against-the-wish", "second-person-needed", "referral-without-outcome", "not-referred"],
  ...["way-not-safe", "not-in-the-persons-language", "small-group-question-needed", "no-small-group-question"],
  ...["return-not-told", "only-the-body-answers", "not-responded-yet", "answer-not-delivered", "closer-is-the-handler"],
  ...["public-answer-missing", "too-few-attempts", "person-wants-word", "safe-way-left", "nothing-to-reopen"],
  ...["no-further-appeal", "nothing-to-appeal", "duplicate-of-itself", "others-hang-on-it", "not-a-duplicate"],
  ...["duplicate-noted-already", "hand-over-open", "no-hand-over-open", "handed-over-to-another", "hand-over-ran-out"],
  ...["hand-over-not-run-out", "owes-it-already", "hand-over-ends-before", "wish-needed", "told-already"],
  ...["not-sealed-to-the-body", "original-stays-with-the-body", "identity-without-consent", "identity-there-already"],
  ...["no-identity-there", "nothing-to-forward", "not-forwarded", "another-body-returns", "nobody-named-here"],
  ...["no-safety-call-owed", "no-safety-call-agreed", "safety-call-in-the-past", "reprisal-needs-its-case"],
  ...["reprisal-case-without-reprisal", "nothing-to-look-at", "words-not-kept-here"],
] as const;
export type CaseRejection = Rejection<(typeof caseRejectionCodes)[number]>;

export type Decision = Result<readonly CaseEvent[], CaseRejection>;

/** A refusal; it always names the state that the case is in. */
export const refused = (state: CaseState, code: CaseRejection["code"], facts: Rejection["facts"] = {}): Decision =>
  err(rejection(code, { ...facts, status: state.status }));

export const decided = (...events: readonly CaseEvent[]): Decision => ok(events);

/** What every event carries over from its command. */
export const factOf = ({ at, doneAt, by }: Pick<CaseEvent, "at" | "doneAt" | "by">) => ({
  ...{ schema: 1 as const, at, doneAt, by },
});
