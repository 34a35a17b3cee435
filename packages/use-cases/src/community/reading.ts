import {
  type CommunityState,
  communitySubject,
  communityTable,
  type FlatRow,
  type KnownCommunity,
  type OpeningPurpose,
  openExpectations,
  PCode,
  Phase,
  phasesGoingOn,
  type Subject,
  Uuid,
} from "@answerable/core";
import { err, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { matching, picked } from "../promises/ledger-rows.ts";
import { useCase } from "../use-case.ts";
import { openedWords } from "./opened-words.ts";
import { type RecordInSight, recordsInSight } from "./records-in-sight.ts";

const module = "community";
const id = Uuid.describe("The community.");
const LISTED = ["adm1", "adm2", "status", "phases", "meetings", "choices", "hasPlan", "facilitator", "mentor"];

const list = useCase({
  name: "community.list",
  kind: "list",
  summary: "the communities you go to or stand behind: how far each has come in its own order; of others nothing",
  input: z.strictObject({
    area: PCode.optional().describe("Only this admin 1 or admin 2 unit."),
    status: z.enum(["learning", "working", "ended"]).optional().describe("Only this status."),
  }),
  permission: "community.list",
  module,
  form: "rows",
  isPaged: true,
  columns: () => ["id", ...LISTED],
  tableColumns: ["id", "adm2", "status", "phases", "meetings", "hasPlan"],
  handle: ({ area, ...cells }, ctx) =>
    ctx.read
      .rows({
        subject: communitySubject as unknown as Subject,
        table: communityTable,
        order: "area",
        filter: matching(area, cells),
      })
      .map((rows) => rows.map((row) => picked(row, LISTED, {}))),
});

/** A community with all that it let be written down, words and all; each opening is written down. */
const opened = async (one: Uuid, purpose: OpeningPurpose, ctx: OperationContext) => {
  const standing = await ctx.read.state(communitySubject, one);
  if (standing.isErr()) return err(standing.error);
  const { state, version } = standing.value;
  const meetings = Object.entries(state.meetings).map(([meeting, content]) => ({ meeting, ...content }));
  const words = await openedWords(ctx, { plan: state.plan, meetings }, purpose);
  return words.map((read) => ({ id: one, version, ...state, ...read, phasesGoingOn: phasesGoingOn(state.phases) }));
};

const show = useCase({
  name: "community.show",
  kind: "show",
  summary:
    "one community with its meetings, choices and plan, words and all, for facilitator and mentor alone; who opened them is written down",
  input: z.strictObject({
    id,
    purpose: z.enum(["accompanying", "correction"]).default("accompanying").describe("What it is opened for."),
  }),
  positional: ["id"],
  permission: "community.show",
  module,
  form: "record",
  handle: ({ id: one, purpose }, ctx) => new ResultAsync(opened(one, purpose, ctx)),
});

const meetingsOf = ({ meetings }: KnownCommunity) =>
  Object.entries(meetings).map(([meeting, { note, ...content }]) => ({ meeting, ...content, hasNote: note !== null }));

type MeetingShown = ReturnType<typeof meetingsOf>[number];

const meetingRow = ({ meeting, on, kind, phase, participation, expectations, hasNote }: MeetingShown): FlatRow => ({
  ...{ meeting, on, kind, phase },
  seen: participation.seen.map(({ group, about }) => `${group} ${about}`).join("; "),
  spoke: participation.spoke?.map(({ group, tenths }) => `${group} ${tenths}`).join("; ") ?? "not noticed",
  ...{ decisions: participation.decisions.length, expectations: expectations.length, note: hasNote ? "sealed" : "" },
});

const meetings = useCase({
  name: "community.meetings",
  kind: "show",
  summary: "the meetings and visits of one community, as they were taken down; notes stay sealed",
  input: z.strictObject({ id, phase: Phase.optional().describe("Only those of this phase.") }),
  positional: ["id"],
  permission: "community.show",
  module,
  form: "record",
  handle: ({ id: one, phase }, ctx) =>
    ctx.read.state(communitySubject, one).map(({ state }) => ({
      id: one,
      meetings: meetingsOf(state).filter((meeting) => phase === undefined || meeting.phase === phase),
    })),
  listed: (shown) => shown.meetings,
  flat: (shown) => shown.meetings.map(meetingRow),
});

interface Open {
  readonly community: Uuid;
  readonly on: string;
  readonly topic: string;
  readonly answered: string;
  readonly againOn: string | null;
}

const openIn = ([community, { meetings: all }]: RecordInSight<CommunityState>): readonly Open[] =>
  openExpectations(Object.values(all)).map(({ meeting, topic, answered, againOn }) => ({
    ...{ community, on: meeting.on, topic, answered, againOn },
  }));

/** The community that was named, or all within sight. */
const asked = (only: Uuid | undefined, { read }: OperationContext) =>
  only === undefined
    ? new ResultAsync(recordsInSight({ read }, communitySubject, { table: communityTable, order: "area" }))
    : read.state(communitySubject, only).map(({ state }) => [[only, state] as const]);

const expectations = useCase({
  name: "community.expectations",
  kind: "list",
  summary:
    "what people expect and were not answered, or were told would be taken up again; nobody is reminded, and none of it is a promise",
  input: z.strictObject({ id: id.optional().describe("Only this community.") }),
  permission: "community.list",
  module,
  form: "record",
  handle: ({ id: only }, ctx) => asked(only, ctx).map((all) => all.flatMap(openIn)),
  flat: (all) => all.map((one): FlatRow => ({ ...one })),
  columns: () => ["community", "on", "topic", "answered", "againOn"],
});

/** What facilitator and mentor read of the communities they go to. */
export const readingUseCases = [list, show, meetings, expectations];
