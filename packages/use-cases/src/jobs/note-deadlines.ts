import {
  addHours,
  type ClockWatch,
  compareText,
  type DeadlineTelling,
  deadlineSubject,
  type Instant,
  isEnteredLate,
  rejection,
  type Subject,
} from "@answerable/core";
import { type DueRow, type Given, type PassedRow, type Store, step, type Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";
import { idFromSource } from "../source-id.ts";
import { storeModules } from "../store-modules.ts";
import { lookAtClock } from "../sweep-expired.ts";
import { type DueAct, type DueJob, isForDue } from "./due-job.ts";

const ROWS_AT_ONCE = 500;

/** What passed longer ago, while nobody looked, is no alarm any more: one list. Source: practice W5; the hours are an Answerable default. */
const ALARM_WITHIN_HOURS = 24;

/** What became of the deadlines that had passed. */
export interface NotedDeadlines {
  readonly atOnce: number;
  readonly inDigest: number;
  /** Those that were done or moved while they were looked at. */
  readonly moved: number;
}

interface Passed extends PassedRow {
  /** Its job's place in the list, which is the order of harm. */
  readonly harm: number;
  readonly act: DueAct | undefined;
}

interface Noting {
  readonly module: ModuleName;
  readonly store: Store;
  readonly dueJobs: readonly DueJob[];
  readonly now: Instant;
  readonly via: Work["via"];
  /** False: what cannot be taken back waits. */
  readonly isClockBelieved: boolean;
}

/** Everything that has passed and was not noted, soonest harm first; what no job names comes last. */
const passedSoFar = async ({
  module,
  store,
  dueJobs,
  now,
  isClockBelieved,
}: Noting): Promise<Result<readonly Passed[], Failure>> => {
  const found: Passed[] = [];
  for (let after: DueRow | undefined; ; ) {
    const page = await store.passedBy(now, ROWS_AT_ONCE, after);
    if (page.isErr()) return err(storeFailed(page.error));
    for (const row of page.value) {
      const place = dueJobs.findIndex((job) => isForDue(job, module, row.subject, row.kind));
      const act = dueJobs[place]?.act;
      if (act?.isForGood !== true || isClockBelieved)
        found.push({ ...row, act, harm: place < 0 ? dueJobs.length : place });
    }
    if (page.value.length < ROWS_AT_ONCE)
      return ok(found.toSorted((a, b) => a.harm - b.harm || compareText(a.at, b.at)));
    after = page.value.at(-1);
  }
};

/** That the record still says, as it stands in the transaction, that this is due then. */
const stillDue = (module: ModuleName, subject: Subject, { stream, at, kind }: PassedRow): Given => {
  const { books } = storeModules[module];
  const hangsOn = books?.readBy.some(({ name }) => name === subject.name) === true ? [books] : [];
  return {
    streams: [{ subject, stream }, ...hangsOn],
    refuse: ([state, standing]) =>
      subject.dueOf(state, standing).some((one) => one.at === at && one.kind === kind)
        ? undefined
        : rejection("no-longer-due"),
  };
};

const tellingOf = ({ at, kind }: PassedRow, now: Instant): DeadlineTelling =>
  isEnteredLate(kind) || addHours(at, ALARM_WITHIN_HOURS) < now ? "in-digest" : "at-once";

const noteOf = (row: Passed, { module, now, via }: Noting): Work[] => {
  const subject = storeModules[module].subjects.find(({ name }) => name === row.subject);
  if (subject === undefined) return [];
  const command = {
    ...{ type: "note-passed" as const, at: now, record: row.stream, kind: row.kind, dueAt: row.at },
    telling: tellingOf(row, now),
  };
  const { act, stream } = row;
  const steps = [
    step(deadlineSubject, idFromSource(`deadline ${stream}`), command),
    ...(act?.steps(stream, now) ?? []),
  ];
  const eraseStreams = act?.erases === true ? [stream] : [];
  return [
    { actor: "system", role: "system", via, at: now, given: stillDue(module, subject, row), steps, eraseStreams },
  ];
};

const noteIn = async (noting: Noting): Promise<Result<NotedDeadlines, Failure>> => {
  const passed = await passedSoFar(noting);
  if (passed.isErr()) return err(passed.error);
  const noted = { atOnce: 0, inDigest: 0, moved: 0 };
  for (let from = 0; from < passed.value.length; from += ROWS_AT_ONCE) {
    const rows = passed.value.slice(from, from + ROWS_AT_ONCE);
    const answers = await noting.store.handle(rows.flatMap((row) => noteOf(row, noting)));
    if (answers.isErr()) return err(storeFailed(answers.error));
    for (const answer of answers.value) {
      if (answer.isErr() && answer.error.code !== "no-longer-due") return err(refusedBy(answer.error));
      // what is done with it is told by its own events
      const events = answer.isErr() ? [] : (answer.value.steps[0]?.events ?? []);
      if (events.length === 0) noted.moved += 1;
      for (const event of events) noted["telling" in event && event.telling === "at-once" ? "atOnce" : "inDigest"] += 1;
    }
  }
  // words that went are out of the files, too; where one of them is busy, the next sweep tries again
  if (passed.value.some(({ act }) => act?.erases === true)) {
    const scrubbed = await noting.store.scrub();
    if (scrubbed.isErr()) return err(storeFailed(scrubbed.error));
  }
  return ok(noted);
};

/** As far as a clock may be followed: while it is doubted, to the last moment that was believed. */
const believedUntil = ({ believed, doubted }: ClockWatch, now: Instant): Instant =>
  doubted !== null && believed !== null && believed < now ? believed : now;

/**
 * Notes every deadline that has passed by a moment, in each part, once: the record says in the same transaction whether it is still
 * due, so that two who do it at once or a restart change nothing. First the machine's clock is looked at: where it is not believed,
 * nothing is noted that fell due after the last moment that was; what a clock ran ahead of by less, and noted too soon, is noted again
 * in its time (`deadlineSubject`). What comes too late for an alarm is marked for
 * one list; all that is noted at one moment is one list. What is done of itself is done with its noting, and what cannot be taken
 * back waits where the machine's clock is not believed. Source: design §3.10; practice W5.
 */
export const noteDeadlines = async (
  open: OpenOperation,
  dueJobs: readonly DueJob[],
  { now, via }: Pick<Noting, "now" | "via">,
): Promise<Result<NotedDeadlines, Failure>> => {
  const clock = await lookAtClock({ ...open, sample: open.settings.sample, now, via });
  if (clock.isErr()) return err(clock.error);
  const isClockBelieved = clock.value.doubted === null;
  const until = believedUntil(clock.value, now);
  const all = { atOnce: 0, inDigest: 0, moved: 0 };
  for (const module of open.modules) {
    const store = open.storeOf(module);
    if (store.isErr()) return err(store.error);
    const noted = await noteIn({ module, store: store.value, dueJobs, now: until, via, isClockBelieved });
    if (noted.isErr()) return err(noted.error);
    all.atOnce += noted.value.atOnce;
    all.inDigest += noted.value.inDigest;
    all.moved += noted.value.moved;
  }
  return ok(all);
};
