import { match } from "ts-pattern";
import type { WorkingDecision } from "../together/working-decision.ts";
import type { CommunityEvent } from "./community-event.ts";
import type { CommunityState, KnownCommunity } from "./community-state.ts";

const statusAfter = (state: KnownCommunity, { answer }: WorkingDecision): KnownCommunity["status"] =>
  match(answer)
    .with("yes", () => "working" as const)
    .with("not-now", () => (state.status === "ended" ? ("ended" as const) : ("learning" as const)))
    .with("no-longer", () => "ended" as const)
    .exhaustive();

const withoutMeeting = ({ meetings }: KnownCommunity, id: string): KnownCommunity["meetings"] =>
  Object.fromEntries(Object.entries(meetings).filter(([one]) => one !== id));

const evolveKnown = (state: KnownCommunity, event: CommunityEvent): KnownCommunity =>
  match(event)
    .returnType<KnownCommunity>()
    .with({ type: "community-introduced" }, () => state)
    .with({ type: "community-described" }, ({ community }) => ({ ...state, community }))
    .with({ type: "community-accompanied" }, ({ accompanied }) => ({ ...state, accompanied }))
    .with({ type: "working-decided" }, ({ decision }) => ({
      ...state,
      status: statusAfter(state, decision),
      decisions: [...state.decisions, decision],
      // what was agreed while it worked with us is not agreed any more; it may be asked anew
      figuresMayLeave: state.figuresMayLeave && decision.answer !== "no-longer",
      toldOfEndOn: decision.answer === "yes" ? null : state.toldOfEndOn,
    }))
    .with({ type: "end-told" }, ({ on }) => ({ ...state, toldOfEndOn: on }))
    .with({ type: "phase-noted" }, ({ note }) => ({ ...state, phases: [...state.phases, note] }))
    .with({ type: "meeting-taken-down" }, { type: "meeting-corrected" }, ({ meeting, content }) => ({
      ...state,
      meetings: { ...state.meetings, [meeting]: content },
    }))
    .with({ type: "meeting-withdrawn" }, ({ meeting }) => ({ ...state, meetings: withoutMeeting(state, meeting) }))
    .with({ type: "harms-chosen" }, ({ on, choice }) => ({ ...state, choices: [...state.choices, { on, choice }] }))
    .with({ type: "planned" }, ({ plan }) => ({ ...state, plan, planTakenAwayOn: null }))
    .with({ type: "copy-returned" }, ({ on }) => ({
      ...state,
      plan: state.plan === null ? null : { ...state.plan, copyReturnedOn: on },
    }))
    .with({ type: "plan-taken-away" }, ({ on }) => ({ ...state, plan: null, planTakenAwayOn: on }))
    .with({ type: "figures-agreed" }, ({ agreed }) => ({ ...state, figuresMayLeave: agreed }))
    .exhaustive();

/** What a community's record says after a fact. */
export const evolveCommunity = (state: CommunityState, event: CommunityEvent): CommunityState => {
  if (state.status !== "absent") return evolveKnown(state, event);
  if (event.type !== "community-introduced") return state;
  const { community, accompanied } = event;
  return {
    ...{ status: "learning", community, accompanied, decisions: [], phases: [], meetings: {}, choices: [] },
    ...{ plan: null, planTakenAwayOn: null, figuresMayLeave: false, toldOfEndOn: null },
  };
};
