import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "../../kernel/decider.ts";
import type { Issue } from "../../kernel/issue.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { choiceIssues } from "../choosing/choice-issues.ts";
import { rankingsKept } from "../choosing/rankings-kept.ts";
import { isAhead } from "../kept/is-ahead.ts";
import { slotsLeftOut } from "../kept/slots-in.ts";
import type { Meeting } from "../participation/meeting.ts";
import { participationIssues } from "../participation/participation-issues.ts";
import type { Plan } from "../plan/plan-content.ts";
import { planIssues } from "../plan/plan-issues.ts";
import { groupIssues } from "../setting/group-issues.ts";
import { leftUnsaid } from "../together/working-decision.ts";
import type { Asked, CommunityCommand } from "./community-command.ts";
import type { CommunityEvent } from "./community-event.ts";
import { slotsOfMeeting, slotsOfPlan } from "./community-slots.ts";
import type { CommunityState, KnownCommunity } from "./community-state.ts";
import { evolveCommunity } from "./evolve-community.ts";

export type CommunityRejection = Rejection<
  | "community-unknown"
  | "community-introduced-already"
  | "date-in-the-future"
  | "not-all-was-said"
  | "said-no-longer-since"
  | "not-agreed-to-work-together"
  | "working-together-ended"
  | "working-together-goes-on"
  | "does-not-fit-the-community"
  | "meeting-unknown"
  | "meeting-taken-down-already"
  | "no-plan-stands"
  | "mentor-of-oneself"
>;

type Decision = Result<readonly CommunityEvent[], CommunityRejection>;

const decided = (event: CommunityEvent): Decision => ok([event]);
const refused = (code: CommunityRejection["code"], facts?: Rejection["facts"]): Decision => err(rejection(code, facts));

/** What does not fit, as facts: the codes of what is wrong; the caller has told each with its place before. */
const unfit = (issues: readonly Issue[]): Decision | undefined =>
  issues.length === 0
    ? undefined
    : refused("does-not-fit-the-community", { codes: [...new Set(issues.map(({ code }) => code))] });

const decideOnWorking = (
  { status, community, decisions }: KnownCommunity,
  { at, decision }: Asked<"decide-on-working">,
): Decision => {
  if (isAhead(decision.on, at)) return refused("date-in-the-future");
  const unsaid = leftUnsaid(decision);
  if (unsaid.length > 0) return refused("not-all-was-said", { unsaid: [...unsaid] });
  if (decision.answer === "no-longer" && status === "ended") return ok([]);
  const isTakenBack = decisions.some(({ answer, on }) => answer === "no-longer" && on > decision.on);
  if (decision.answer === "yes" && isTakenBack) return refused("said-no-longer-since");
  const wrong = groupIssues(decision.tookPart, community, ["tookPart"]);
  return unfit(wrong) ?? decided({ type: "working-decided", schema: 1, at, decision });
};

const meetingDecision = (
  { community }: KnownCommunity,
  { at, content }: Asked<"take-down-meeting" | "correct-meeting">,
  fact: CommunityEvent,
): Decision => {
  if (isAhead(content.on, at)) return refused("date-in-the-future");
  return unfit(participationIssues(content.participation, community)) ?? decided(fact);
};

const withMeeting = (
  { meetings }: KnownCommunity,
  { meeting }: Asked<"correct-meeting" | "withdraw-meeting">,
  then: (standing: Meeting) => Decision,
): Decision => {
  const standing = meetings[meeting];
  return standing === undefined ? refused("meeting-unknown") : then(standing);
};

const choose = ({ community }: KnownCommunity, { at, on, choice }: Asked<"choose">): Decision => {
  if (isAhead(on, at)) return refused("date-in-the-future");
  const kept = { ...choice, rankings: [...rankingsKept(choice.rankings)] };
  return unfit(choiceIssues(choice, community)) ?? decided({ type: "harms-chosen", schema: 1, at, on, choice: kept });
};

const makePlan = ({ choices, plan: before }: KnownCommunity, { at, plan }: Asked<"plan">): Decision => {
  const chosen = choices.at(-1)?.choice.chosen ?? [];
  const erase = before === null ? [] : slotsLeftOut(slotsOfPlan(before), slotsOfPlan(plan));
  return unfit(planIssues(plan, chosen)) ?? decided({ type: "planned", schema: 1, at, plan, erase });
};

/** What concerns the plan that stands. */
const ofPlan = ({ plan }: KnownCommunity, then: (plan: Plan) => Decision): Decision =>
  plan === null ? refused("no-plan-stands") : then(plan);

const accompanied = (
  { accompanied: { facilitator, mentor } }: Asked<"introduce" | "accompany">,
  fact: CommunityEvent,
) => (facilitator === mentor ? refused("mentor-of-oneself") : decided(fact));

/** What needs the community's word that it works together with the agency. */
const NEEDS_ITS_WORD = new Set<CommunityCommand["type"]>(["choose", "plan"]);

/** What the community may ask at any time, after the end too. */
const ALWAYS_OPEN = new Set<CommunityCommand["type"]>([
  ...(["return-copy", "take-plan-away", "let-figures-leave", "tell-of-end"] as const),
  ...(["decide-on-working", "accompany", "withdraw-meeting"] as const),
]);

const decideKnown = (state: KnownCommunity, command: CommunityCommand): Decision => {
  if (state.status === "ended" && !ALWAYS_OPEN.has(command.type)) return refused("working-together-ended");
  if (state.status !== "working" && NEEDS_ITS_WORD.has(command.type)) return refused("not-agreed-to-work-together");
  if ("on" in command && isAhead(command.on, command.at)) return refused("date-in-the-future");
  return match(command)
    .returnType<Decision>()
    .with({ type: "introduce" }, () => refused("community-introduced-already"))
    .with({ type: "describe" }, ({ type: _, ...said }) => decided({ type: "community-described", schema: 1, ...said }))
    .with({ type: "accompany" }, (asked) => {
      const { type: _, ...said } = asked;
      return accompanied(asked, { type: "community-accompanied", schema: 1, ...said });
    })
    .with({ type: "decide-on-working" }, (asked) => decideOnWorking(state, asked))
    .with({ type: "tell-of-end" }, ({ type: _, ...said }) =>
      state.status === "ended"
        ? decided({ type: "end-told", schema: 1, ...said })
        : refused("working-together-goes-on"),
    )
    .with({ type: "note-phase" }, ({ type: _, ...said }) =>
      isAhead(said.note.on, said.at)
        ? refused("date-in-the-future")
        : decided({ type: "phase-noted", schema: 1, ...said }),
    )
    .with({ type: "take-down-meeting" }, ({ type: _, ...said }) =>
      said.meeting in state.meetings
        ? refused("meeting-taken-down-already")
        : meetingDecision(
            state,
            { type: "take-down-meeting", ...said },
            { type: "meeting-taken-down", schema: 1, ...said },
          ),
    )
    .with({ type: "correct-meeting" }, (asked) =>
      withMeeting(state, asked, (standing) => {
        const { type: _, ...said } = asked;
        const erase = slotsLeftOut(slotsOfMeeting(standing), slotsOfMeeting(said.content));
        return meetingDecision(state, asked, { type: "meeting-corrected", schema: 1, ...said, erase });
      }),
    )
    .with({ type: "withdraw-meeting" }, (asked) =>
      withMeeting(state, asked, (standing) => {
        const { type: _, ...said } = asked;
        return decided({ type: "meeting-withdrawn", schema: 1, ...said, erase: slotsOfMeeting(standing) });
      }),
    )
    .with({ type: "choose" }, (asked) => choose(state, asked))
    .with({ type: "plan" }, (asked) => makePlan(state, asked))
    .with({ type: "return-copy" }, ({ type: _, ...said }) =>
      ofPlan(state, () => decided({ type: "copy-returned", schema: 1, ...said })),
    )
    .with({ type: "take-plan-away" }, ({ type: _, ...said }) =>
      ofPlan(state, (plan) => decided({ type: "plan-taken-away", schema: 1, ...said, erase: slotsOfPlan(plan) })),
    )
    .with({ type: "let-figures-leave" }, ({ type: _, ...said }) =>
      said.agreed && state.status === "ended"
        ? refused("working-together-ended")
        : decided({ type: "figures-agreed", schema: 1, ...said }),
    )
    .exhaustive();
};

/**
 * The rules of a community's record: it is introduced, decides whether it works together with the agency, and may take that back;
 * then the agency stops, says so to all, and writes nothing more down. Meetings may be taken down while people still learn; harms
 * are chosen and plans made only after its word. A meeting and its plan it may have taken away at any time, and its figures leave no more.
 * Err: one code for each wrong state; see {@link CommunityRejection} and `communityExplanations`. Source: practice M1, M10; seed 003.
 */
export const communityDecider: Decider<CommunityState, CommunityCommand, CommunityEvent, CommunityRejection> = {
  initial: { status: "absent" },
  decide: (command, state) => {
    if (state.status !== "absent") return decideKnown(state, command);
    if (command.type !== "introduce") return refused("community-unknown");
    const { type: _, ...said } = command;
    return accompanied(command, { type: "community-introduced", schema: 1, ...said });
  },
  evolve: evolveCommunity,
};
