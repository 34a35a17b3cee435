import { err, ok, type Result } from "neverthrow";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { ChildRejection } from "../consent/child-refusal.ts";
import type { ConsentRejection } from "../consent/record-answer.ts";
import type { SatisfactionRejection } from "../satisfaction/satisfaction.ts";
import type { CaseEvent } from "./case-event.ts";
import type { caseRules } from "./case-explanations.ts";
import type { CaseState } from "./case-state.ts";

/** Why a command on a case is refused. Words shared with the ledger of promises and with imports mean the same there. */
export type CaseRejection = Rejection<
  | keyof typeof caseRules
  | ("wish-needed" | "family-only-by-wish" | "touched-since")
  | (ConsentRejection | ChildRejection | SatisfactionRejection)["code"]
>;

export type Decision = Result<readonly CaseEvent[], CaseRejection>;

/** A refusal to whoever sees the case; it names the state that the case is in. */
export const refused = (state: CaseState, code: CaseRejection["code"], facts: Rejection["facts"] = {}): Decision =>
  err(rejection(code, { ...facts, status: state.status }));

export const decided = (...events: readonly CaseEvent[]): Decision => ok(events);

/** What every event carries over from its command. */
export const factOf = ({ at, doneAt, by }: Pick<CaseEvent, "at" | "doneAt" | "by">) => ({
  ...{ schema: 1 as const, at, doneAt, by },
});
