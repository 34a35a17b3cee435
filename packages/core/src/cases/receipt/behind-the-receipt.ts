import { match, P } from "ts-pattern";
import { type ClockBooks, calendarNow } from "../../clocks/books/clock-books.ts";
import { dueDayOf } from "../../clocks/clock/days-not-counted.ts";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { CaseAnswer, InterimAnswer } from "../case/case-answer.ts";
import { openCaseClocks } from "../case/case-clocks.ts";
import type { LodgedCase, OfficeCase } from "../case/case-state.ts";

/**
 * Where a matter stands, as the person is told. A sensitive one has the same few words as every other: whoever finds the
 * receipt, or looks over a shoulder, learns from them neither what it is about nor who has it.
 */
export type StandingBehindReceipt =
  | "received"
  | "worked-on"
  | "waits-for-you"
  | "answer-for-you"
  | "answer-given"
  | "taken-back";

/** What whoever holds the receipt may read. */
export interface BehindReceipt {
  readonly standing: StandingBehindReceipt;
  /** Word of the office that was left behind the receipt, oldest first. */
  readonly messages: readonly InterimAnswer[];
  /** The answer, where the person chose to find it here; null: there is none here. */
  readonly answer: CaseAnswer | null;
}

const standingOf = (state: LodgedCase): StandingBehindReceipt =>
  match(state)
    .returnType<StandingBehindReceipt>()
    .with({ status: P.union("lodged", "acknowledged", "triaged") }, () => "received")
    .with({ status: "in-hand" }, ({ waits }) => (waits ? "waits-for-you" : "worked-on"))
    // that somebody else said the same is told to nobody
    .with({ status: P.union("reopened", "appealed", "referred", "duplicate") }, () => "worked-on")
    .with({ status: P.union("forwarded", "with-the-body") }, () => "worked-on")
    .with({ status: P.union("responded", "body-concluded") }, () => "answer-for-you")
    .with({ status: "loop-closed" }, () => "answer-given")
    .with({ status: "withdrawn" }, () => "taken-back")
    .exhaustive();

const answerOf = (state: OfficeCase): CaseAnswer | null => {
  const { status } = state;
  const answer = status === "responded" || status === "loop-closed" ? state.answer : null;
  return answer?.way === "receipt" ? answer : null;
};

/** What whoever holds the receipt may read; of a sensitive case, no word of it. Source: practice C2, C3, H6. */
export const behindReceipt = (state: LodgedCase): BehindReceipt => ({
  standing: standingOf(state),
  messages:
    state.way === "office" ? state.interims.filter(({ way, words }) => way === "receipt" && words !== null) : [],
  answer: state.way === "office" ? answerOf(state) : null,
});

/**
 * The last day, on the office's wall, by which the person hears something: that it came in, word on the way, or an answer,
 * whichever is owed first. Null: nothing is, until she or he comes back. Source: practice C11 (by when).
 */
export const hearBy = (state: LodgedCase, books: ClockBooks): Day | null => {
  const owed = openCaseClocks(state, books).flatMap(({ clock, due }): Instant[] =>
    clock === "closure" || due === null ? [] : [due],
  );
  const first = owed.reduce<Instant | null>((least, one) => (least === null || one < least ? one : least), null);
  return first === null ? null : dueDayOf(first, calendarNow(books));
};
