import { type Community, type CommunityGroup, isOfChildren } from "../setting/community.ts";
import type { AboutSeen, JointDecision, Participation } from "./participation.ts";
import { findingOf, type ParticipationFinding } from "./participation-finding.ts";

const seenOf = ({ seen }: Participation, code: string): AboutSeen =>
  seen.find(({ group }) => group === code)?.about ?? 0;

/** Whether anybody took down who was there: a group that is left out of a list was not seen, and no list at all says nothing. */
const isListed = ({ seen }: Participation): boolean => seen.length > 0;

const wasSeen = (meeting: Participation, code: string): boolean => seenOf(meeting, code) !== 0;

const spokeOf = ({ spoke }: Participation, code: string): number =>
  spoke?.find(({ group }) => group === code)?.tenths ?? 0;

/** Somebody of the group lives here, or was seen. */
const isHere = ({ code, aboutLiveHere }: CommunityGroup, meetings: readonly Participation[]): boolean =>
  aboutLiveHere !== 0 || meetings.some((one) => wasSeen(one, code));

/** A group that nobody heard in any meeting in which it was noticed who spoke. */
const unheard = ({ groups }: Community, meetings: readonly Participation[]): ParticipationFinding[] => {
  const noticed = meetings.filter(({ spoke }) => spoke !== null);
  if (noticed.length === 0) return [];
  return groups
    .filter((group) => isHere(group, meetings) && noticed.every((one) => spokeOf(one, group.code) === 0))
    .map(({ code, aboutLiveHere }) => {
      const counts = meetings.filter(isListed).map((one) => seenOf(one, code));
      const counted = counts.filter((one) => one !== "did-not-count");
      const figures = {
        ...{ meetings: noticed.length, seenIn: noticed.filter((one) => wasSeen(one, code)).length },
        ...(counted.length === 0 ? {} : { mostSeen: Math.max(...counted) }),
        ...(aboutLiveHere === null ? {} : { liveHere: aboutLiveHere }),
      };
      return findingOf("group-unheard", code, figures, meetings.length - noticed.length);
    });
};

interface Decided extends JointDecision {
  readonly meeting: Participation;
}

const decisionsIn = (meetings: readonly Participation[]): readonly Decided[] =>
  meetings.flatMap((meeting) => meeting.decisions.map((decision) => ({ ...decision, meeting })));

/** Leaders whose word alone carried decisions. */
const byLeadersAlone = ({ groups }: Community, meetings: readonly Participation[]): ParticipationFinding[] => {
  const noticed = decisionsIn(meetings).filter(({ decidedBy }) => decidedBy.some(({ tenths }) => tenths > 0));
  const notNoticed = decisionsIn(meetings).length - noticed.length;
  const leaders = groups.filter(({ kind }) => kind === "leaders").map(({ code }) => code);
  const alone = noticed.filter(({ decidedBy }) =>
    decidedBy.every(({ group, tenths }) => tenths === 0 || leaders.includes(group)),
  );
  return leaders.flatMap((code) => {
    const theirs = alone.filter(({ decidedBy }) => decidedBy.some((one) => one.group === code && one.tenths > 0));
    if (theirs.length === 0) return [];
    return [
      findingOf("decided-by-leaders-alone", code, { decisions: noticed.length, alone: theirs.length }, notNoticed),
    ];
  });
};

/** Girls, or boys, of whom nobody was seen where something about children was decided and somebody took down who was there. */
const childrenAbsent = ({ groups }: Community, meetings: readonly Participation[]): ParticipationFinding[] => {
  const about = decisionsIn(meetings).filter(({ concernsChildren }) => concernsChildren);
  return groups
    .filter((group) => isOfChildren(group) && isHere(group, meetings))
    .flatMap(({ code }) => {
      const listed = about.filter(({ meeting }) => isListed(meeting));
      const without = listed.filter(({ meeting }) => !wasSeen(meeting, code));
      const notCounted = listed.filter(({ meeting }) => seenOf(meeting, code) === "did-not-count").length;
      const notNoticed = about.length - listed.length + notCounted;
      if (without.length === 0) return [];
      return [findingOf("children-absent", code, { decisions: listed.length, without: without.length }, notNoticed)];
    });
};

const HALF = 5;

/** Where whoever facilitates spoke most, or the agency proposed and led. Source: practice M7. */
const drift = (meetings: readonly Participation[]): ParticipationFinding[] => {
  const heard = meetings.filter(({ facilitatorSpoke }) => facilitatorSpoke !== null);
  const most = heard.filter(({ facilitatorSpoke }) => (facilitatorSpoke ?? 0) > HALF);
  const told = meetings.filter(({ proposedBy, chairedBy }) => proposedBy !== null && chairedBy !== null);
  const led = told.filter(({ proposedBy, chairedBy }) => proposedBy === "agency" && chairedBy === "agency");
  const found = (code: "facilitator-spoke-most" | "agency-led", noticed: number, of: number): ParticipationFinding[] =>
    of === 0 ? [] : [findingOf(code, null, { meetings: noticed, of }, meetings.length - noticed)];
  return [
    ...found("facilitator-spoke-most", heard.length, most.length),
    ...found("agency-led", told.length, led.length),
  ];
};

/**
 * What in a community's meetings facilitator and mentor may think about: groups that nobody heard, decisions that leaders carried
 * alone, children absent where something about them was decided, and the agency's own part; each with the rough figures it
 * rests on. There is no total and no grade, and no finding says nothing of how good it was. What nobody noticed finds nothing.
 * Source: seed 003; practice M2, M3, M7; domain §5.
 */
export const reviewParticipation = (
  community: Community,
  meetings: readonly Participation[],
): readonly ParticipationFinding[] => [
  ...unheard(community, meetings),
  ...byLeadersAlone(community, meetings),
  ...childrenAbsent(community, meetings),
  ...drift(meetings),
];
