import {
  type AboutSeen,
  type Community,
  Day,
  type GroupKind,
  type Issue,
  issue,
  MeetingInput,
  Participation,
  Phase,
  RaisedExpectation,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import { aboutField, aboutOf, answerOf, answerPairs, pairOf, seenOf, seenPairs, tenthsPairs } from "./code-pairs.ts";

/** Whom anybody sees without asking. */
const ofKinds = {
  women: aboutField("women"),
  men: aboutField("men"),
  girls: aboutField("girls"),
  boys: aboutField("boys"),
  elders: aboutField("elders"),
  leaders: aboutField("leaders"),
} as const satisfies Partial<Record<GroupKind, z.ZodType>>;
type SeenKind = keyof typeof ofKinds;
const KINDS = Object.keys(ofKinds) as readonly SeenKind[];

const { proposedBy, chairedBy, facilitatorSpoke } = Participation.shape;
/** The agency's own part, as one types it. */
const ownPart = {
  facilitatorSpoke: facilitatorSpoke
    .unwrap()
    .unwrap()
    .optional()
    .describe("How much whoever facilitates spoke, in tenths; left out: not noticed."),
  proposedBy: proposedBy
    .unwrap()
    .unwrap()
    .optional()
    .describe("Who proposed what was talked about; left out: not noticed."),
  chairedBy: chairedBy.unwrap().unwrap().optional().describe("Who led through it; left out: not noticed."),
} as const;

/** A meeting as it is typed in five minutes; all but the community may be left out. Source: practice M2. */
export const meetingFields = {
  on: Day.optional().describe("The day; left out: today."),
  kind: MeetingInput.shape.kind.default("meeting"),
  phase: Phase.optional().describe("The phase it belonged to; left out: to none, or several."),
  ...ofKinds,
  groups: seenPairs("Groups by their codes, and about how many were seen"),
  spoke: tenthsPairs("Who spoke, in tenths, by group; left out: nobody noticed"),
  ...ownPart,
  expects: answerPairs(RaisedExpectation.shape.answered.options, "What people expect, and what they were told"),
  decisions: Participation.shape.decisions,
  expectations: MeetingInput.shape.expectations,
  participation: Participation.optional().describe("Who took part, whole, in place of the fields above."),
  note: MeetingInput.shape.note,
} as const;

type Typed = z.output<z.ZodObject<typeof meetingFields>>;

/** Which group is meant by its kind. Err `no-one-group-of-kind`: none, or several, so that its code must be said. */
const seenByKind = (typed: Typed, { groups }: Community): Result<Participation["seen"], Issue[]> => {
  const seen: Participation["seen"] = [];
  const wrong: Issue[] = [];
  for (const kind of KINDS) {
    const about = typed[kind];
    if (about === undefined) continue;
    const [only, ...others] = groups.filter((group) => group.kind === kind);
    if (only === undefined || others.length > 0) wrong.push(issue("no-one-group-of-kind", [kind]));
    else seen.push({ group: only.code, about: aboutOf(about) satisfies AboutSeen });
  }
  return wrong.length > 0 ? err(wrong) : ok(seen);
};

/** Fields that say in few words what `participation` says whole. */
const isTyped = ({ groups, spoke, decisions, ...own }: Typed): boolean =>
  KINDS.some((kind) => own[kind] !== undefined) ||
  [groups, spoke, decisions].some((list) => list.length > 0) ||
  [own.facilitatorSpoke, own.proposedBy, own.chairedBy].some((one) => one !== undefined);

const participationOf = (typed: Typed, community: Community): Result<Participation, Issue[]> => {
  if (typed.participation !== undefined)
    return isTyped(typed) ? err([issue("participation-said-twice", ["participation"])]) : ok(typed.participation);
  const spoke = typed.spoke.map(pairOf).map(({ code, said }) => ({ group: code, tenths: Number(said) }));
  return seenByKind(typed, community).map((seen) => ({
    ...{ seen: [...seen, ...seenOf(typed.groups)], spoke: spoke.length === 0 ? null : spoke },
    ...{ facilitatorSpoke: typed.facilitatorSpoke ?? null, decisions: typed.decisions },
    ...{ proposedBy: typed.proposedBy ?? null, chairedBy: typed.chairedBy ?? null },
  }));
};

/** A meeting out of what was typed. Err: `no-one-group-of-kind`, `participation-said-twice`, each with its place. */
export const meetingTyped = (typed: Typed, community: Community, today: Day): Result<MeetingInput, Issue[]> => {
  const { on = today, kind, phase = null, expects, expectations, note } = typed;
  const raised = expects
    .map(pairOf)
    .map(({ code, said }) => RaisedExpectation.parse({ topic: code, ...answerOf(said) }));
  return participationOf(typed, community).map((participation) => ({
    ...{ on, kind, phase, participation, expectations: [...expectations, ...raised], note },
  }));
};
