import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Day } from "../../kernel/day.ts";
import type { Decider } from "../../kernel/decider.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { type DayRejection, dayRefusal } from "../day-refusal.ts";
import type { AdvocacyCommand } from "./advocacy-command.ts";
import type { AdvocacyEvent } from "./advocacy-event.ts";
import { type AdvocacyState, evolveAdvocacy, type LaunchedAdvocacy, openCommitments } from "./advocacy-state.ts";
import { couldTellOfSomebody } from "./prepare-advocacy.ts";

export type AdvocacyRejection =
  | DayRejection
  | Rejection<
      | "advocacy-launched-already"
      | "advocacy-not-launched"
      | "advocacy-closed"
      | "words-could-tell-of-somebody"
      | "commitment-stands-already"
      | "commitment-unknown"
      | "commitment-to-look-at"
      | "look-again-day-needed"
      | "look-again-day-not-after"
    >;

type Decision = Result<readonly AdvocacyEvent[], AdvocacyRejection>;
type Asked<Type extends AdvocacyCommand["type"]> = Extract<AdvocacyCommand, { type: Type }>;

const decided = (event: AdvocacyEvent): Decision => ok([event]);
const refused = (
  code: Exclude<AdvocacyRejection["code"], DayRejection["code"]>,
  facts?: Rejection["facts"],
): Decision => err(rejection(code, facts));
const nothingNew: Decision = ok([]);

/** A day to look again lies after the day it was set on. */
const isAfter = (lookAgainOn: Day, on: Day): boolean => lookAgainOn > on;

const launch = ({ at, content }: Asked<"launch">): Decision => {
  const day = dayRefusal(content.on, content.on, at);
  if (day) return err(day);
  const told = content.messages.findIndex(couldTellOfSomebody);
  if (told >= 0) return refused("words-could-tell-of-somebody", { message: told + 1 });
  return decided({ type: "advocacy-launched", schema: 1, at, content });
};

const answer = (state: LaunchedAdvocacy, { at, on, answer: given }: Asked<"answer">): Decision => {
  const day = dayRefusal(on, state.content.on, at);
  if (day) return err(day);
  if (state.answers.some((one) => one.on === on && one.answer === given)) return nothingNew;
  return decided({ type: "advocacy-answered", schema: 1, at, on, answer: given });
};

const commit = (state: LaunchedAdvocacy, { type: _type, ...asked }: Asked<"commit">): Decision => {
  const { at, on, commitment, what, lookAgainOn } = asked;
  const day = dayRefusal(on, state.content.on, at);
  if (day) return err(day);
  if (!isAfter(lookAgainOn, on)) return refused("look-again-day-not-after", { on });
  if (couldTellOfSomebody(what)) return refused("words-could-tell-of-somebody");
  const standing = state.commitments.find(({ code }) => code === commitment);
  if (standing === undefined) return decided({ type: "commitment-obtained", schema: 1, ...asked });
  const isSame = standing.what === what && standing.on === on;
  return isSame ? nothingNew : refused("commitment-stands-already", { commitment, on: standing.on });
};

const lookAgain = (state: LaunchedAdvocacy, { type: _type, ...asked }: Asked<"look-again">): Decision => {
  const { at, commitment, on, found, lookAgainOn } = asked;
  const standing = state.commitments.find(({ code }) => code === commitment);
  if (standing === undefined)
    return refused("commitment-unknown", { commitments: state.commitments.map(({ code }) => code) });
  const day = dayRefusal(on, standing.looks.at(-1)?.on ?? standing.on, at);
  if (day) return err(day);
  // what is neither kept nor broken is looked at once more
  const isOpen = found === "too-early" || found === "partly";
  if (isOpen && lookAgainOn === null) return refused("look-again-day-needed", { found });
  if (lookAgainOn !== null && !isAfter(lookAgainOn, on)) return refused("look-again-day-not-after", { on });
  const last = standing.looks.at(-1);
  if (last?.on === on && last.found === found && standing.lookAgainOn === lookAgainOn) return nothingNew;
  return decided({ type: "commitment-looked-at", schema: 1, ...asked });
};

const close = (state: LaunchedAdvocacy, { at, because }: Asked<"close">): Decision => {
  const open = openCommitments(state);
  if (open.length > 0 && because !== "recorded-by-mistake")
    return refused("commitment-to-look-at", { commitments: open.map(({ code }) => code) });
  return decided({ type: "advocacy-closed", schema: 1, at, because });
};

const decideLaunched = (command: AdvocacyCommand, state: LaunchedAdvocacy): Decision => {
  if (state.status === "closed") return refused("advocacy-closed", { because: state.because });
  return match(command)
    .returnType<Decision>()
    .with({ type: "launch" }, () => refused("advocacy-launched-already", { on: state.content.on }))
    .with({ type: "answer" }, (asked) => answer(state, asked))
    .with({ type: "commit" }, (asked) => commit(state, asked))
    .with({ type: "look-again" }, (asked) => lookAgain(state, asked))
    .with({ type: "close" }, (asked) => close(state, asked))
    .exhaustive();
};

/**
 * The rules of advocacy: launched, answered, committed to, looked at again, closed. Its words are public, and those that
 * could tell of somebody are refused; a commitment has a day to look again until it is kept or broken.
 * Err: one code for each wrong state; see {@link AdvocacyRejection} and `promisesExplanations`.
 */
export const advocacyDecider: Decider<AdvocacyState, AdvocacyCommand, AdvocacyEvent, AdvocacyRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decideLaunched(command, state);
    return command.type === "launch" ? launch(command) : refused("advocacy-not-launched");
  },
  evolve: evolveAdvocacy,
};
