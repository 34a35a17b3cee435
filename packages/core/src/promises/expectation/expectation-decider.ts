import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "../../kernel/decider.ts";
import type { Instant } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { type DayRejection, dayRefusal } from "../day-refusal.ts";
import { type FarDayRejection, farDayRefusal } from "../too-far-ahead.ts";
import { isHeardByOthers, vehiclesOfOnePerson } from "../vehicle.ts";
import type { ExpectationAnswer } from "./expectation-answer.ts";
import type { ExpectationContent, ExpectationWithdrawal } from "./expectation-content.ts";

interface Heard {
  readonly content: ExpectationContent;
  /** What people were told, oldest first; the last one holds. */
  readonly answers: readonly ExpectationAnswer[];
}

export type ExpectationState =
  | { readonly status: "absent" }
  | (Heard & { readonly status: "open" })
  | (Heard & { readonly status: "answered" })
  | (Heard & { readonly status: "withdrawn"; readonly reason: ExpectationWithdrawal });

export type HeardExpectation = Exclude<ExpectationState, { readonly status: "absent" }>;

/** What somebody may ask of an expectation. None of these makes a promise. */
export type ExpectationCommand =
  | { readonly type: "record"; readonly at: Instant; readonly content: ExpectationContent }
  | { readonly type: "answer"; readonly at: Instant; readonly answer: ExpectationAnswer }
  | { readonly type: "withdraw"; readonly at: Instant; readonly reason: ExpectationWithdrawal };

export type ExpectationEvent =
  | {
      readonly type: "expectation-heard";
      readonly schema: 1;
      readonly at: Instant;
      readonly content: ExpectationContent;
    }
  | {
      readonly type: "expectation-answered";
      readonly schema: 1;
      readonly at: Instant;
      readonly answer: ExpectationAnswer;
    }
  | {
      readonly type: "expectation-withdrawn";
      readonly schema: 1;
      readonly at: Instant;
      readonly reason: ExpectationWithdrawal;
    };

export type ExpectationRejection =
  | DayRejection
  | FarDayRejection
  | Rejection<"already-recorded" | "not-recorded" | "already-withdrawn" | "date-not-later" | "told-before-others">;

type Decision = Result<readonly ExpectationEvent[], ExpectationRejection>;

const answered = (
  { content, answers }: HeardExpectation,
  { at, answer }: Extract<ExpectationCommand, { type: "answer" }>,
): Decision => {
  const early = dayRefusal(answer.told.on, answers.at(-1)?.told.on ?? content.heardOn, at);
  if (early !== undefined) return err(early);
  if (answer.againOn !== null && answer.againOn <= answer.told.on)
    return err(rejection("date-not-later", { byDay: answer.told.on }));
  if (content.level === "person" && isHeardByOthers(answer.told.vehicle))
    return err(rejection("told-before-others", { vehicles: vehiclesOfOnePerson }));
  const far = answer.againOn === null ? undefined : farDayRefusal(answer.againOn, answer.told.on, "word");
  if (far !== undefined) return err(far);
  return ok([{ type: "expectation-answered", schema: 1, at, answer }]);
};

const decideHeard = (command: ExpectationCommand, state: HeardExpectation): Decision => {
  if (state.status === "withdrawn") return err(rejection("already-withdrawn"));
  return match(command)
    .returnType<Decision>()
    .with({ type: "record" }, () => err(rejection("already-recorded")))
    .with({ type: "answer" }, (asked) => answered(state, asked))
    .with({ type: "withdraw" }, ({ at, reason }) => ok([{ type: "expectation-withdrawn", schema: 1, at, reason }]))
    .exhaustive();
};

const evolveHeard = (state: HeardExpectation, event: ExpectationEvent): ExpectationState => {
  const { content, answers } = state;
  return match(event)
    .returnType<ExpectationState>()
    .with({ type: "expectation-heard" }, () => state)
    .with({ type: "expectation-answered" }, ({ answer }) => ({
      ...{ content, answers: [...answers, answer] },
      status: "answered",
    }))
    .with({ type: "expectation-withdrawn" }, ({ reason }) => ({ content, answers, status: "withdrawn", reason }))
    .exhaustive();
};

/**
 * The rules of one expectation: heard, answered (within our power, dependent on others, beyond our power) as often as it is
 * taken up again, or withdrawn. Nothing in it is a promise.
 * Err: `already-recorded`, `not-recorded`, `already-withdrawn`, `date-in-the-future`, `before-it-arose`, `date-not-later`.
 * Source: Tool 36, step 1; practice M5.
 */
export const expectationDecider: Decider<ExpectationState, ExpectationCommand, ExpectationEvent, ExpectationRejection> =
  {
    initial: { status: "absent" },
    decide: (command, state) => {
      if (state.status !== "absent") return decideHeard(command, state);
      if (command.type !== "record") return err(rejection("not-recorded"));
      const { at, content } = command;
      const early = dayRefusal(content.heardOn, content.heardOn, at);
      return early === undefined ? ok([{ type: "expectation-heard", schema: 1, at, content }]) : err(early);
    },
    evolve: (state, event) => {
      if (state.status !== "absent") return evolveHeard(state, event);
      return event.type === "expectation-heard" ? { status: "open", content: event.content, answers: [] } : state;
    },
  };
