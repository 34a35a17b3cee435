import { type Calendar, type Instant, type Month, monthsFrom, periodsDue, utcDayOf } from "@answerable/core";
import type { NewJob } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { type Failure, storeFailed } from "../failure.ts";
import { type QueueWorked, workQueue } from "../jobs/work-queue.ts";
import type { OpenOperation } from "../open-operation.ts";
import { clockWatchOf } from "../sweep-expired.ts";
import { type DraftAsked, draftFiles } from "./draft-files.ts";
import { isDraftKept, keepDraft } from "./keep-draft.ts";

/** The queue of drafts, as `worker status` names it. */
export const DRAFTS = "drafts";
/** How far the months were followed is a number of months since this one. */
const FIRST = "2000-01" as Month;

interface Making extends Pick<DraftAsked, "now" | "via" | "setup"> {
  /** The folder of drafts. */
  readonly folder: string;
  readonly chance: () => number;
}

const numberOf = (month: Month): number => monthsFrom(FIRST, month).length;
const monthOfNumber = (count: number): Month | undefined => monthsFrom(FIRST, "2199-12" as Month)[count - 1];

const Payload = z.strictObject({ kind: z.enum(["bulletin", "index"]), from: z.string(), to: z.string() });

const jobsOf = (periods: ReturnType<typeof periodsDue>, now: Instant): readonly NewJob[] =>
  periods.flatMap(({ name, from, to }) =>
    // the index is one of months
    (from === to ? (["bulletin", "index"] as const) : (["bulletin"] as const)).map((kind) => ({
      ...{ kind: "make-draft", record: `${kind}-${name}`, at: now },
      payload: JSON.stringify({ kind, from, to }),
    })),
  );

/** Puts what has come due since the last time, whoever of several workers is first. */
const putDue = async (open: OpenOperation, now: Instant): Promise<Result<void, Failure>> => {
  const store = open.storeOf("operation");
  if (store.isErr()) return err(store.error);
  const { jobs } = store.value;
  const schedule = open.settings.drafts;
  const followed = await jobs.followed(DRAFTS);
  if (followed.isErr()) return err(storeFailed(followed.error));
  if (schedule === undefined) return ok(undefined);
  const calendar = open.documents.inEffect("calendar", utcDayOf(now)) as Calendar | undefined;
  const after = followed.value === undefined ? undefined : monthOfNumber(followed.value);
  const periods = periodsDue({ after, now, schedule, calendar });
  const last = periods.at(-1);
  if (last === undefined) return ok(undefined);
  const put = { queue: DRAFTS, from: followed.value, to: numberOf(last.to), jobs: jobsOf(periods, now), now };
  return (await jobs.put(put)).map(() => undefined).mapErr(storeFailed);
};

const codeOf = (failure: Failure): string => {
  if (failure.owner === "store") return failure.error.code;
  return failure.owner === "rule" ? failure.rejection.code : (failure.issues[0]?.code ?? "draft-not-made");
};

/**
 * Makes the drafts of the months and quarters that have come due, each once and into a folder of its own: a process that is killed leaves
 * none half-made, and one that stands there is left alone. Nothing is released by it, and nothing is sent. It waits while the
 * machine's clock is not believed. One that cannot be made is tried again for two and a half days, then it lies dead
 * with its code. Source: practice W7.
 */
export const makeDrafts = async (
  open: OpenOperation,
  { folder, now, via, chance, setup }: Making,
): Promise<Result<QueueWorked, Failure>> => {
  const clock = await clockWatchOf(open);
  if (clock.isErr()) return err(clock.error);
  const schedule = open.settings.drafts;
  if (clock.value.doubted !== null || schedule === undefined) return ok({ done: 0, failed: 0, dead: 0 });
  const put = await putDue(open, now);
  if (put.isErr()) return err(put.error);
  const store = open.storeOf("operation");
  if (store.isErr()) return err(store.error);
  return await workQueue({
    ...{ queue: DRAFTS, jobs: store.value.jobs, now: () => now, chance },
    handle: async ({ record, payload }) => {
      if (await isDraftKept(folder, record)) return ok(undefined);
      const { kind, from, to } = Payload.parse(JSON.parse(payload));
      const period = { from: from as Month, to: to as Month };
      const files = await draftFiles(open, { kind, period, member: schedule.member, now, via, setup });
      if (files.isErr()) return err({ code: codeOf(files.error) });
      return await keepDraft(folder, record, files.value);
    },
  });
};
