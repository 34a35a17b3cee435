import type { KnownCommunity } from "../life/community-state.ts";
import { aboutSeenAtLeast } from "../participation/about-seen.ts";
import { FEWEST_SEEN } from "../participation/figures-that-may-leave.ts";
import type { Meeting, RaisedExpectation } from "../participation/meeting.ts";
import type { PlanInput } from "../plan/plan-content.ts";
import type { Community } from "../setting/community.ts";
import { copyWords } from "./copy-words.ts";

/** A line of a copy, and which part it belongs to. */
export interface CopyLine {
  readonly part: string;
  readonly says: string;
}
type Words = (typeof copyWords)["en" | "fr"];

/** Parts of a line; the stop at the end of somebody's sentence gives way to what follows. */
const joined = (...said: readonly (string | null | undefined | false)[]): string =>
  said
    .filter((one) => typeof one === "string" && one !== "")
    .map((one, at, all) => (at < all.length - 1 ? String(one).replace(/\.$/, "") : one))
    .join("; ");

const seenIn = ({ participation }: Meeting, { groups }: Community, words: Words): string =>
  participation.seen
    .map(({ group, about }) => {
      const kind = groups.find(({ code }) => code === group)?.kind ?? "local";
      const whom = kind === "local" ? `${words.people.local} (${group})` : words.people[kind];
      return about === "did-not-count" ? `${whom}: ${words.notCounted}` : `${words.about} ${about} ${whom}`;
    })
    .join(", ");

const expected = ({ topic, answered, againOn }: RaisedExpectation, words: Words): string =>
  joined(`${topic}: ${words.told[answered]}`, againOn !== null && `${words.again} ${againOn}`);

const planLines = ({ words: spoken, steps, agreements }: PlanInput, words: Words): string[] => [
  ...(spoken === null ? [] : [spoken]),
  ...steps.map(({ code, what, by }) => joined(what ?? code, by !== null && `${words.by} ${by}`)),
  ...agreements.map(({ with: actor, what, by, kept }) =>
    joined(`${words.agreedWith}: ${words.actor[actor]}`, what, by !== null && `${words.by} ${by}`, words.kept[kept]),
  ),
];

/** What a copy is made of: the record, with the words of its plan opened. */
export interface Copied extends Omit<KnownCommunity, "plan"> {
  readonly plan: PlanInput | null;
}

/** What those who go there and who stand behind are called where this is; a setting. Source: seed 001. */
export interface CalledHere {
  readonly mentor: string;
  readonly facilitator: string;
}

/**
 * A meeting of fewer than ten, and a visit of which nobody knows that it was to more: whoever holds a copy would see that somebody went
 * to two girls, when, and what they asked. Source: practice M3; that visits are held to it is an Answerable default.
 */
const isOfFew = ({ kind, participation }: Meeting, community: Community): boolean => {
  const seen = participation.seen.length === 0 ? null : aboutSeenAtLeast(participation, community);
  return seen === null ? kind === "visit" : seen < FEWEST_SEEN;
};

/**
 * What stands about a community, in plain words, to be given back to it: its own word, when people met, what they asked and were told, what
 * they chose, their plan. Meetings of fewer than ten, who spoke, how single groups ranked, and notes stay out: a copy is read by whoever holds it, leaders
 * among them. Source: practice M10, M4; what is left out is an Answerable default.
 */
export const communityCopy = (state: Copied, language: "en" | "fr", called: CalledHere): readonly CopyLine[] => {
  const words: Words = copyWords[language];
  const { community, decisions, choices, plan, planTakenAwayOn } = state;
  const meetings = Object.values(state.meetings).filter((one) => !isOfFew(one, community));
  const under = (part: keyof Words["part"], says: readonly string[]): CopyLine[] =>
    says.map((one) => ({ part: words.part[part], says: one }));
  const standing = plan === null ? [] : planLines(plan, words);
  const noPlan = planTakenAwayOn === null ? words.noPlan : `${words.takenAway} ${planTakenAwayOn}`;
  return [
    ...under(
      "together",
      decisions.map(({ on, answer }) => `${on}: ${words.answer[answer]}`),
    ),
    ...under(
      "meetings",
      meetings.map(
        (one) =>
          `${one.on}: ${joined(one.phase !== null && words.phase[one.phase], seenIn(one, community, words) || words.nobody)}`,
      ),
    ),
    ...under(
      "expected",
      meetings.flatMap(({ on, expectations }) => expectations.map((one) => `${on}: ${expected(one, words)}`)),
    ),
    ...under(
      "harms",
      choices.map(({ on, choice }) => `${on}: ${choice.chosen.join(", ")}`),
    ),
    ...under("plan", plan === null ? [noPlan] : standing),
    { part: "", says: `${words.left} ${called.facilitator} ${words.and} ${called.mentor}.` },
  ];
};
