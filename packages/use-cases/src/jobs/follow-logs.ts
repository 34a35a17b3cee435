import { type DomainEvent, type Instant, logCursorSubject, type Uuid } from "@answerable/core";
import { type Step, type Store, step, type Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Decide } from "../context.ts";
import { derivationKey, keyedUuid } from "../derivation-key.ts";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";
import { sealWith } from "../seal.ts";
import { idFromSource } from "../source-id.ts";
import { isFor, type Job, type JobContext } from "./job.ts";
import { keepClockBooks } from "./keep-clock-books.ts";

const EVENTS_AT_ONCE = 1000;

/** How far each log was looked through by this process and held nothing that any job waits for. */
export type LookedThrough = Map<ModuleName, number>;

interface Following {
  readonly from: Store;
  readonly to: Store;
  readonly jobs: readonly Job[];
  readonly ctx: JobContext;
  readonly via: Work["via"];
  readonly looked: LookedThrough;
}

/** What follows from a page of a log, and where the page ends. */
const followedPage = async (position: number, { from, jobs, ctx }: Following) => {
  const page = await from.eventsAfter(position, EVENTS_AT_ONCE);
  if (page.isErr()) return err(storeFailed(page.error));
  const all = { steps: [] as Step[], slots: [] as NonNullable<Work["slots"]>[number][] };
  let firstWaitedFor: number | undefined;
  for (const { position: place, subject, event, stream, at } of page.value)
    for (const job of jobs) {
      if (!isFor(job, subject, event)) continue;
      firstWaitedFor ??= place;
      const standing = await from.state(job.subject, stream);
      if (standing.isErr()) return err(storeFailed(standing.error));
      const following = await job.follow({ stream: stream as Uuid, event, at, state: standing.value.state }, ctx);
      if (following.isErr()) return err(following.error);
      all.steps.push(...following.value.steps);
      all.slots.push(...following.value.slots);
    }
  const end = page.value.at(-1)?.position ?? position;
  const quietUntil = firstWaitedFor === undefined ? end : firstWaitedFor - 1;
  return ok({ ...all, end, quietUntil, isLast: page.value.length < EVENTS_AT_ONCE });
};

/** Follows one log from where it was left; what follows and how far it was followed are written together. */
const followLog = async (module: ModuleName, following: Following): Promise<Result<void, Failure>> => {
  const { to, ctx, via, looked } = following;
  const stream = `follows-${module}`;
  const cursor = await to.state(logCursorSubject, stream);
  if (cursor.isErr()) return err(storeFailed(cursor.error));
  for (let position = Math.max(cursor.value.state.position, looked.get(module) ?? 0); ; ) {
    const page = await followedPage(position, following);
    if (page.isErr()) return err(page.error);
    const { steps, slots, end, quietUntil, isLast } = page.value;
    looked.set(module, quietUntil);
    // a look that found nothing is not worth an event, unless it would be long to look again
    if (steps.length > 0 || !isLast) {
      const advance = step(logCursorSubject, stream, { type: "advance", at: ctx.now, to: end });
      const author = { actor: "system", role: "system", via, at: ctx.now };
      const answers = await to.handle([{ ...author, steps: [...steps, advance], slots }]);
      if (answers.isErr()) return err(storeFailed(answers.error));
      for (const answer of answers.value) if (answer.isErr()) return err(refusedBy(answer.error));
    }
    if (isLast) return ok(undefined);
    position = end;
  }
};

/** Decides as `decide` does, and notices facts that a job waits for; `hasNewFacts` says so once. */
export const followedDecide = (decide: Decide, jobs: readonly Job[]) => {
  let isNew = false;
  const isWaitedFor = ({ subject }: Step, events: readonly DomainEvent[]): boolean =>
    events.some((event) => jobs.some((one) => isFor(one, subject.name, event)));
  const watching: Decide = (works) =>
    decide(works).map((answers) => {
      answers.forEach((answer, at) => {
        if (answer.isErr()) return;
        const steps = works[at]?.steps ?? [];
        isNew ||= steps.some((one, index) => isWaitedFor(one, answer.value.steps[index]?.events ?? []));
      });
      return answers;
    });
  return {
    decide: watching,
    hasNewFacts: (): boolean => {
      const was = isNew;
      isNew = false;
      return was;
    },
  };
};

/**
 * Keeps the books that deadlines are reckoned by, then does what follows from every fact since the last time, in the order of
 * the list of jobs. It may break off anywhere and be asked again: it goes on where it stopped, and nothing follows twice.
 * Nothing is done where nothing is owed here. `looked`: what one process keeps from one time to the next, so that a log which
 * holds much and leads to nothing is not read again each time.
 */
export const followLogs = async (
  open: OpenOperation,
  jobs: readonly Job[],
  { now, via, looked = new Map() }: Pick<Following, "via"> & { readonly now: Instant; readonly looked?: LookedThrough },
): Promise<Result<void, Failure>> => {
  if (!open.modules.includes("accountability")) return ok(undefined);
  const to = open.storeOf("accountability");
  if (to.isErr()) return err(to.error);
  const { documents, settings } = open;
  const kept = await keepClockBooks(documents, to.value, { now, via });
  if (kept.isErr()) return err(kept.error);
  const secret = await derivationKey(open.keys, "unlinkable-ids", now);
  if (secret.isErr()) return err(storeFailed(secret.error));
  const ctx: JobContext = {
    ...{ now, documents, settings, idFrom: idFromSource },
    unlinkableIdFrom: (source) => keyedUuid(secret.value, source) as Uuid,
    seal: sealWith((seal) => to.value.seal(seal)),
  };
  for (const module of open.modules) {
    const own = jobs.filter((one) => one.module === module);
    if (own.length === 0) continue;
    const from = open.storeOf(module);
    if (from.isErr()) return err(from.error);
    const followed = await followLog(module, { from: from.value, to: to.value, jobs: own, ctx, via, looked });
    if (followed.isErr()) return err(followed.error);
  }
  return ok(undefined);
};
