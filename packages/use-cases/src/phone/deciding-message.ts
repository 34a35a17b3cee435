import {
  ActorCode,
  type CaseCommand,
  type CaseState,
  caseSubject,
  type Instant,
  type MessageOutcome,
  type Rejection,
  type Uuid,
} from "@answerable/core";
import { type Store, step } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";

const SYSTEM = ActorCode.parse("system");

/** A message of a case, by their ids. */
export interface AboutMessage {
  readonly store: Store;
  readonly id: Uuid;
  readonly message: Uuid;
  readonly now: Instant;
}

type PhoneAct = Extract<CaseCommand, { type: "send-message" | "withdraw-message" | "note-message" }>;
type Bare<Act extends PhoneAct> = Act extends PhoneAct ? Omit<Act, "at" | "doneAt" | "by" | "message"> : never;

/** What the store said, as a code. */
const NOT_WRITTEN: Rejection = { code: "not-written" };

/** Asks the rules of the case, as the worker. Err: the rule that says no; `not-written`: the store did not answer. */
export const decideMessage = async (
  { store, id, message, now }: AboutMessage,
  act: Bare<PhoneAct>,
): Promise<Result<CaseState, Rejection>> => {
  const command = { ...act, message, at: now, doneAt: now, by: SYSTEM } as CaseCommand;
  const author = { actor: SYSTEM, role: SYSTEM, via: "worker" as const, at: now };
  const answers = await store.handle([{ ...author, steps: [step(caseSubject, id, command)] }]);
  if (answers.isErr()) return err(NOT_WRITTEN);
  const [answer] = answers.value;
  if (answer === undefined) return err(NOT_WRITTEN);
  return answer.isErr() ? err(answer.error) : ok(answer.value.steps[0]?.state as CaseState);
};

/** Notes what became of a message. What was noted before, or is no longer waited for, is noted. */
export const noteMessage = async (
  about: AboutMessage,
  outcome: MessageOutcome,
): Promise<Result<void, { readonly code: string }>> => {
  const noted = await decideMessage(about, { type: "note-message", outcome });
  return noted.isErr() && noted.error.code === "not-written" ? err(noted.error) : ok(undefined);
};
