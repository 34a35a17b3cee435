import * as z from "zod";
import { ActorCode } from "../kernel/actor-code.ts";
import { Day } from "../kernel/day.ts";
import { Instant } from "../kernel/instant.ts";
import {
  type RecordCommand,
  type RecordEvent,
  type RecordRejection,
  type RecordState,
  recordDecider,
} from "../kernel/record-decider.ts";
import type { RowTable, Subject } from "../kernel/subject.ts";

/** Why a delivery that was given up is let go. Source: Answerable default. */
export const DropReason = z
  .enum(["told-otherwise", "not-true-any-more", "destination-ended", "cannot-arrive"])
  .describe(
    "Whoever it was for was told in another way, it is not true any more, nobody is there any more, or it can never arrive.",
  );
export type DropReason = z.infer<typeof DropReason>;

const Code = z.string().min(1).max(200);

export const DroppedLetter = z
  .strictObject({
    part: Code.describe("The part of the operation whose log it followed from."),
    queue: Code.describe("Where to, as far as it may be shown."),
    failure: Code.describe("Why its last attempt failed, a code."),
    attempts: z.int().min(0).nullable().describe("How often it was tried; null: several that are shown together."),
    reason: DropReason,
    recorder: ActorCode.describe("Who let it go."),
    droppedAt: z.union([Instant, Day]).describe("When; of several that are shown together the day alone."),
  })
  .describe(
    "That a delivery which was given up was let go, or several that are shown together; what they told of does not stand here.",
  );
/**
 * That a delivery which was given up was let go, by whom and why. Those that may tell of a sensitive complaint are let go together,
 * and neither how many they were nor the hour is kept. Source: practice C7.
 */
export type DroppedLetter = z.infer<typeof DroppedLetter>;

/** One row a delivery that was let go, or several together. */
export const droppedLetterTable: RowTable<RecordState<DroppedLetter>> = {
  name: "dropped_letter",
  columns: {
    ...{ recorder: "text", part: "text", queue: "text", failure: "text" },
    ...{ attempts: "integer", reason: "text", droppedAt: "text" },
  },
  orders: { droppedAt: ["droppedAt"] },
  rowsOf: (state) => (state.status === "absent" ? [] : [{ ...state.content }]),
};

/**
 * A delivery that was let go: recorded once, and nothing follows. Its stream is the delivery's own id, or that of
 * the first of several, so that asked again changes nothing.
 */
export const droppedLetterSubject: Subject<
  RecordState<DroppedLetter>,
  RecordCommand<DroppedLetter>,
  RecordEvent<DroppedLetter>,
  RecordRejection
> = {
  ...recordDecider<DroppedLetter>(),
  name: "dropped-letter",
  tables: [droppedLetterTable],
  dueOf: () => [],
  upcast: (event) => event as RecordEvent<DroppedLetter>,
};
