import { err, ok } from "neverthrow";
import type { Instant } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { Subject } from "../../kernel/subject.ts";

/** Whether the record of another part that word comes from was taken back as wrong; nothing else of it is known here. */
export interface MatterState {
  readonly isTakenBack: boolean;
}

export interface MatterCommand {
  /** `attest-taken-back` asks only: it goes with what may follow from it. */
  readonly type: "take-back" | "stand-again" | "attest-taken-back";
  readonly at: Instant;
}

export interface MatterEvent {
  readonly type: "matter-taken-back" | "matter-stood-again";
  readonly schema: 1;
  readonly at: Instant;
}

/**
 * What word about one person comes from, where that record lies in another part: this part learns by a job that it never
 * held, as evidence for `fact-was-wrong`. Err: `fact-stands`.
 */
export const matterSubject: Subject<MatterState, MatterCommand, MatterEvent, Rejection<"fact-stands">> = {
  name: "matter",
  initial: { isTakenBack: false },
  decide: ({ type, at }, { isTakenBack }) => {
    if (type === "attest-taken-back") return isTakenBack ? ok([]) : err(rejection("fact-stands"));
    if ((type === "take-back") === isTakenBack) return ok([]);
    return ok([{ type: type === "take-back" ? "matter-taken-back" : "matter-stood-again", schema: 1, at }]);
  },
  evolve: (_state, { type }) => ({ isTakenBack: type === "matter-taken-back" }),
  tables: [],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as MatterEvent,
};
