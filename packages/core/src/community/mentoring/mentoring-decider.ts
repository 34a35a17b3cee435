import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "../../kernel/decider.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { isAhead } from "../kept/is-ahead.ts";
import { slotsLeftOut } from "../kept/slots-in.ts";
import { evolveMentoring } from "./evolve-mentoring.ts";
import type { MentoringAsked, MentoringCommand } from "./mentoring-command.ts";
import type { MentoringEvent } from "./mentoring-event.ts";
import { slotsOfDilemma, slotsOfNotes, slotsOfPair } from "./mentoring-slots.ts";
import type { MentoringPair, MentoringState } from "./mentoring-state.ts";

export type MentoringRejection = Rejection<
  | "mentoring-unknown"
  | "mentoring-begun-already"
  | "mentoring-ended"
  | "mentor-of-oneself"
  | "line-manager-apart"
  | "only-mentor-or-facilitator"
  | "contact-planned-already"
  | "contact-unknown"
  | "contact-held-already"
  | "date-in-the-future"
>;

type Decision = Result<readonly MentoringEvent[], MentoringRejection>;

const decided = (event: MentoringEvent): Decision => ok([event]);
const refused = (code: MentoringRejection["code"]): Decision => err(rejection(code));

const begin = ({ at, by, mentor, facilitator, lineManager }: MentoringAsked<"begin">): Decision => {
  if (mentor === facilitator) return refused("mentor-of-oneself");
  if (by !== mentor && by !== facilitator) return refused("only-mentor-or-facilitator");
  if (lineManager === mentor || lineManager === facilitator) return refused("line-manager-apart");
  return decided({ type: "mentoring-begun", schema: 1, at, mentor, facilitator, lineManager });
};

const hold = ({ contacts }: MentoringPair, asked: MentoringAsked<"hold-contact">): Decision => {
  const { type: _type, by: _by, ...said } = asked;
  if (isAhead(said.on, said.at)) return refused("date-in-the-future");
  const before = slotsOfNotes(contacts[said.contact]?.notes ?? null);
  return decided({ type: "contact-held", schema: 1, ...said, erase: slotsLeftOut(before, slotsOfNotes(said.notes)) });
};

const drop = ({ contacts }: MentoringPair, { at, contact }: MentoringAsked<"drop-contact">): Decision => {
  const standing = contacts[contact];
  if (standing === undefined) return refused("contact-unknown");
  return standing.heldOn === null
    ? decided({ type: "contact-dropped", schema: 1, at, contact })
    : refused("contact-held-already");
};

const noteDilemma = ({ dilemmas }: MentoringPair, asked: MentoringAsked<"note-dilemma">): Decision => {
  const { type: _type, by: _by, ...said } = asked;
  const standing = dilemmas[said.dilemma];
  const before = standing === undefined ? [] : slotsOfDilemma(standing);
  return decided({
    type: "dilemma-noted",
    schema: 1,
    ...said,
    erase: slotsLeftOut(before, slotsOfDilemma(said.content)),
  });
};

const decideGoingOn = (state: MentoringPair, command: MentoringCommand): Decision => {
  if (command.by !== state.mentor && command.by !== state.facilitator) return refused("only-mentor-or-facilitator");
  if (state.status === "ended") return refused("mentoring-ended");
  return match(command)
    .returnType<Decision>()
    .with({ type: "begin" }, () => refused("mentoring-begun-already"))
    .with({ type: "plan-contact" }, ({ at, contact, planned }) =>
      contact in state.contacts
        ? refused("contact-planned-already")
        : decided({ type: "contact-planned", schema: 1, at, contact, planned }),
    )
    .with({ type: "hold-contact" }, (asked) => hold(state, asked))
    .with({ type: "drop-contact" }, (asked) => drop(state, asked))
    .with({ type: "note-dilemma" }, (asked) => noteDilemma(state, asked))
    .with({ type: "liaise" }, ({ at, on }) =>
      isAhead(on, at) ? refused("date-in-the-future") : decided({ type: "line-manager-met", schema: 1, at, on }),
    )
    .with({ type: "end" }, ({ at }) => decided({ type: "mentoring-ended", schema: 1, at, erase: slotsOfPair(state) }))
    .exhaustive();
};

/**
 * The rules of what a mentor and a facilitator keep between them: contacts planned and held, what was heard and tried, dilemmas.
 * Nobody else writes to it, whoever manages the facilitator is neither of them, and when it ends, its words go.
 * Err: one code for each wrong state; see {@link MentoringRejection} and `communityExplanations`. Source: seed 001; practice M7, M8.
 */
export const mentoringDecider: Decider<MentoringState, MentoringCommand, MentoringEvent, MentoringRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decideGoingOn(state, command);
    return command.type === "begin" ? begin(command) : refused("mentoring-unknown");
  },
  evolve: evolveMentoring,
};
