import { randomBytes } from "node:crypto";
import type { Actor, Instant, Issue } from "@answerable/core";
import type { Work, WorkerBeat } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type FirstSignIn, firstSignIns } from "./accounts/first-sign-ins.ts";
import { type HolderOfWord, holderOfIdentity, type ProviderWord } from "./accounts/holder-of-identity.ts";
import type { ComesFrom } from "./accounts/sign-in-desk.ts";
import type { ComputeContext } from "./context.ts";
import { LANGUAGE, readyToCompute } from "./context-for.ts";
import { type Delivering, deliver } from "./deliveries/deliver.ts";
import type { DeliveryLine } from "./deliveries/delivery-line.ts";
import { derivationKey } from "./derivation-key.ts";
import { documentsWatched, headOf } from "./documents-watched.ts";
import { type Failure, storeFailed } from "./failure.ts";
import { followLogs, type LookedThrough } from "./jobs/follow-logs.ts";
import { type NotedDeadlines, noteDeadlines } from "./jobs/note-deadlines.ts";
import { sharedTurns } from "./jobs/shared-turns.ts";
import type { QueueWorked } from "./jobs/work-queue.ts";
import { dueJobs, jobs, schedules } from "./jobs.ts";
import { type Environment, locate } from "./location.ts";
import { whenLocked } from "./lock-file.ts";
import { type OpenOperation, openOperation } from "./open-operation.ts";
import type { AskedPage } from "./paged-reader.ts";
import { type FormAnswered, type PullAsked, pullServers } from "./pull/pull-servers.ts";
import { type Ready, readyFor } from "./ready-for.ts";
import { holderOfToken } from "./tokens/holder-of-token.ts";
import type { StoredUseCase, UseCase } from "./use-case.ts";
import { beat } from "./worker/beat.ts";
import { type WorkStanding, workStanding } from "./worker/work-standing.ts";

export interface Service {
  readonly env: Environment;
  readonly cwd: string;
  readonly via: Work["via"];
  readonly now: () => Instant;
}

/** Who asks one use case, and how. */
export interface ServedAsk {
  readonly actor: Actor;
  readonly now: Instant;
  readonly tell: (issue: Issue) => void;
  readonly page?: AskedPage | undefined;
  readonly comes?: ComesFrom | undefined;
}

/** An operation that stays open, for many who ask at once. */
export interface ServedOperation {
  readonly operation: string;
  /** A use case, ready to be asked by somebody; what was adopted in the meantime counts. */
  ready(useCase: UseCase, ask: ServedAsk): Promise<Result<Ready, Failure>>;
  /** Who a token acts as; undefined for one that opens nothing. `form`: it is shown as the secret of a form's webhook. */
  holderOf(token: string, now: Instant, form?: string): Promise<Result<Actor | undefined, Failure>>;
  /** Who the agency's own sign-in says asks. */
  holderOfIdentity(word: ProviderWord, now: Instant): Promise<Result<HolderOfWord, Failure>>;
  /** One-time sign-ins for the first who let others in; none, once they were taken up. */
  firstSignIns(now: Instant): Promise<Result<readonly FirstSignIn[], Failure>>;
  /** What cursors are sealed under. */
  cursorKey(): Promise<Result<Uint8Array, Failure>>;
  /** How far the log of a use case's part has come. */
  position(useCase: StoredUseCase): Promise<Result<number, Failure>>;
  /** Calls once when the operation is locked; its keys are gone then, and nothing is left to serve. */
  whenLocked(locked: () => void): void;
  /**
   * Does what the clock raises by a moment: what follows from facts, calendars that came into effect, deadlines that passed. May be
   * asked at any time, by many at once.
   */
  doWhatIsDue(now: Instant): Promise<Result<NotedDeadlines, Failure>>;
  /** Signs how far the logs have come and keeps it in a folder elsewhere, once an hour, however often it is asked. */
  keepAnchor(folder: string, now: Instant): Promise<Result<QueueWorked, Failure>>;
  /** To whom a line delivers by what is adopted now, by the names of their queues. */
  destinationsOf(line: DeliveryLine, now: Instant): Promise<Result<readonly string[], Failure>>;
  /** Follows the logs for one destination and sends what may be sent now. */
  deliver(delivering: Delivering): Promise<Result<QueueWorked, Failure>>;
  /** Notes that a worker is there, or has ended. */
  beat(said: WorkerBeat): Promise<Result<void, Failure>>;
  /** How the work stands, as far as whoever runs it may know. */
  workStanding(now: Instant): Promise<Result<WorkStanding, Failure>>;
  /** Pulls forms from the servers that the adopted document lists: those whose moment has come, or those asked for. */
  pull(asked: PullAsked): Promise<Result<readonly FormAnswered[], Failure>>;
  /** Makes the drafts that have come due into a folder, each once, however often it is asked. */
  makeDrafts(folder: string, now: Instant): Promise<Result<QueueWorked, Failure>>;
  /** Whether every store answers. */
  isWell(): Promise<Result<void, Failure>>;
  close(): Promise<void>;
}

/**
 * Opens the operation that lies here and keeps it open: its stores, its keys, what it adopted. Many may ask at once; what
 * follows from facts is done by one at a time. Fails as opening does.
 */
export const serveOperation = async ({ env, cwd, via, now }: Service): Promise<Result<ServedOperation, Failure>> => {
  const location = locate(env, cwd);
  const opened = await openOperation(location, env, now(), via);
  if (opened.isErr()) return err(opened.error);
  const { sample } = opened.value.settings;
  const current = documentsWatched(opened.value, { sample, now, via });
  const looked: LookedThrough = new Map();
  let stopLooking = (): void => undefined;
  const following = sharedTurns((asked: { readonly open: OpenOperation; readonly at: Instant }) =>
    followLogs(asked.open, jobs, { now: asked.at, via, looked }),
  );
  const compute = ({ now: moment, tell }: ServedAsk): ComputeContext => ({
    ...{ now: moment, tell, progress: () => undefined, language: LANGUAGE, setup: { env, location } },
  });
  const ready: ServedOperation["ready"] = async (useCase, ask) => {
    if (useCase.permission === null) return ok(readyToCompute(useCase, compute(ask)));
    const open = await current();
    if (open.isErr()) return err(open.error);
    const follow = (at: Instant) => following({ open: open.value, at });
    return await readyFor(useCase, open.value, {
      ...{ who: ask.actor, via, compute: compute(ask), follow, page: ask.page, comes: ask.comes },
    });
  };
  return ok({
    operation: opened.value.code,
    ready,
    holderOf: async (token, moment, form) => {
      const open = await current();
      return open.isErr() ? err(open.error) : await holderOfToken(open.value, token, moment, form);
    },
    holderOfIdentity: async (word, moment) => {
      const open = await current();
      return open.isErr() ? err(open.error) : await holderOfIdentity(open.value, word, moment);
    },
    firstSignIns: async (moment) => {
      const open = await current();
      return open.isErr() ? err(open.error) : await firstSignIns(open.value, { now: moment, chance: randomBytes });
    },
    cursorKey: async () => await derivationKey(opened.value.keys, "cursors", now()).mapErr(storeFailed),
    position: async ({ module = "monitoring" }) => (await headOf(opened.value, module)).map(({ position }) => position),
    doWhatIsDue: async (moment) => {
      const open = await current();
      if (open.isErr()) return err(open.error);
      // the books of calendars first: what is due is reckoned by them
      const followed = await following({ open: open.value, at: moment });
      if (followed.isErr()) return err(followed.error);
      return await noteDeadlines(open.value, dueJobs, { now: moment, via });
    },
    makeDrafts: async (folder, moment) => {
      const open = await current();
      if (open.isErr()) return err(open.error);
      const setup = { env, location };
      return await schedules.drafts(open.value, { folder, now: moment, via, setup, chance: Math.random });
    },
    keepAnchor: (folder, moment) => schedules.anchors(opened.value, { folder, now: moment, chance: Math.random }),
    destinationsOf: async (line, moment) => {
      const open = await current();
      if (open.isErr()) return err(open.error);
      return (await line.destinations(open.value, moment)).map((all) => all.map(({ queue }) => queue));
    },
    deliver: async (delivering) => {
      const open = await current();
      return open.isErr() ? err(open.error) : await deliver(open.value, delivering);
    },
    beat: (said) => beat(opened.value, said),
    workStanding: async (moment) => {
      const open = await current();
      return open.isErr() ? err(open.error) : await workStanding(open.value, moment);
    },
    pull: async (asked) => {
      const open = await current();
      return open.isErr()
        ? err(open.error)
        : await pullServers({ open: open.value, setup: { env, location }, via }, asked);
    },
    isWell: async () => {
      for (const module of opened.value.modules) {
        const head = await headOf(opened.value, module);
        if (head.isErr()) return err(head.error);
      }
      return (await derivationKey(opened.value.keys, "cursors", now())).map(() => undefined).mapErr(storeFailed);
    },
    whenLocked: (locked) => {
      stopLooking();
      stopLooking = whenLocked(location, locked);
    },
    close: () => {
      stopLooking();
      return opened.value.close();
    },
  });
};
