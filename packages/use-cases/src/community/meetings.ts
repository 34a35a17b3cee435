import {
  type Community,
  expectationIssues,
  type Meeting,
  MeetingInput,
  participationIssues,
  Uuid,
} from "@answerable/core";
import type { SealedSlot } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { today } from "../promises/ledger-fields.ts";
import { changeCommunity, writeCommunity } from "./community-change.ts";
import { meetingFields, meetingTyped } from "./meeting-fields.ts";
import { sealWords } from "./seal-words.ts";

const meeting = Uuid.describe("The meeting.");

interface SealedMeeting {
  readonly content: Meeting;
  readonly slots: readonly SealedSlot[];
}

/** A meeting ready to be kept. Err: everything that is wrong with it at once, each with its place. */
const meetingOf = async (
  asked: z.output<z.ZodObject<typeof meetingFields>> & { readonly id: Uuid },
  community: Community,
  ctx: OperationContext,
): Promise<Result<SealedMeeting, Failure>> => {
  const typed = meetingTyped(asked, community, today(ctx));
  if (typed.isErr()) return err(wrongInput(typed.error));
  const wrong = [
    ...participationIssues(typed.value.participation, community).map((one) => ({
      ...one,
      path: ["participation", ...one.path],
    })),
    ...expectationIssues(typed.value.expectations),
  ];
  const sealed = await sealWords(ctx, { stream: asked.id, schema: MeetingInput, value: typed.value }, wrong);
  return sealed.map(({ value, slots }) => ({ content: value as Meeting, slots }));
};

/** Meetings and visits: taken down days later if need be, put right, taken back. */
export const meetingUseCases = [
  writeCommunity({
    verb: "meet",
    summary: "a meeting or visit, in five minutes: about who was there, who spoke, what people expect and were told",
    fields: meetingFields,
    prepare: async (asked, { community }, ctx) => {
      const id = ctx.newId();
      return (await meetingOf(asked, community, ctx)).map(({ content, slots }) => ({
        command: { type: "take-down-meeting" as const, at: ctx.now, meeting: id, content },
        ...{ slots, about: { meeting: id } },
      }));
    },
  }),
  writeCommunity({
    verb: "correct-meeting",
    summary: "what was taken down of a meeting was wrong: this takes its place, words and all",
    fields: { meeting, ...meetingFields },
    positional: ["meeting"],
    prepare: async (asked, { community }, ctx) =>
      (await meetingOf(asked, community, ctx)).map(({ content, slots }) => ({
        command: { type: "correct-meeting" as const, at: ctx.now, meeting: asked.meeting, content },
        ...{ slots, about: { meeting: asked.meeting } },
      })),
  }),
  changeCommunity({
    verb: "withdraw-meeting",
    summary: "a meeting is taken back, and its words are gone",
    fields: { meeting },
    positional: ["meeting"],
    command: ({ meeting: one }, ctx) => ok({ type: "withdraw-meeting" as const, at: ctx.now, meeting: one }),
  }),
];
