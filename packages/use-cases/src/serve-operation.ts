import { randomBytes } from "node:crypto";
import type { Actor, Instant, Issue } from "@answerable/core";
import type { Head, Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type FirstSignIn, firstSignIns } from "./accounts/first-sign-ins.ts";
import { type HolderOfWord, holderOfIdentity, type ProviderWord } from "./accounts/holder-of-identity.ts";
import type { ComesFrom } from "./accounts/sign-in-desk.ts";
import type { ComputeContext } from "./context.ts";
import { LANGUAGE, readyToCompute } from "./context-for.ts";
import { derivationKey } from "./derivation-key.ts";
import { documentsMoved } from "./documents-moved.ts";
import { type Failure, storeFailed } from "./failure.ts";
import { followLogs, type LookedThrough } from "./jobs/follow-logs.ts";
import { sharedTurns } from "./jobs/shared-turns.ts";
import { jobs } from "./jobs.ts";
import { type Environment, locate } from "./location.ts";
import { whenLocked } from "./lock-file.ts";
import type { ModuleName } from "./modules.ts";
import { type OpenOperation, openOperation, readAdopted } from "./open-operation.ts";
import type { AskedPage } from "./paged-reader.ts";
import { type Ready, readyFor } from "./ready-for.ts";
import { holderOfToken } from "./tokens/holder-of-token.ts";
import type { StoredUseCase, UseCase } from "./use-case.ts";

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
  /** Whether every store answers. */
  isWell(): Promise<Result<void, Failure>>;
  close(): Promise<void>;
}

const sameHead = (one: Head | undefined, other: Head | undefined): boolean =>
  one !== undefined && one.position === other?.position && one.hash === other.hash;

const headOf = async (open: OpenOperation, module: ModuleName): Promise<Result<Head, Failure>> => {
  const store = open.storeOf(module);
  return store.isErr() ? err(store.error) : await store.value.head().mapErr(storeFailed);
};

/** Erases what has expired, as opening does. */
const sweepAll = async (open: OpenOperation, now: Instant): Promise<Result<void, Failure>> => {
  for (const module of open.modules) {
    const swept = await open.storeOf(module).asyncAndThen((store) => store.sweep(now).mapErr(storeFailed));
    if (swept.isErr()) return err(swept.error);
  }
  return ok(undefined);
};

/**
 * The operation as it stands now: its documents are read again when another one was adopted, or the day has turned; once a day
 * what has expired is erased.
 */
const documentsWatched = (first: OpenOperation, sample: boolean, now: () => Instant) => {
  let open = first;
  let seen: Head | undefined;
  let day = "";
  const look = sharedTurns(async (): Promise<Result<OpenOperation, Failure>> => {
    const head = await headOf(open, "operation");
    if (head.isErr()) return err(head.error);
    const moment = now();
    // a version takes effect on a day, too
    if (sameHead(seen, head.value) && day === moment.slice(0, 10)) return ok(open);
    if (day !== "" && day !== moment.slice(0, 10)) {
      const swept = await sweepAll(open, moment);
      if (swept.isErr()) return err(swept.error);
    }
    const moved = await open.storeOf("operation").asyncAndThen((store) => documentsMoved(store, seen, head.value));
    if (moved.isErr()) return err(moved.error);
    if (!moved.value && day === moment.slice(0, 10)) {
      seen = head.value;
      return ok(open);
    }
    const again = await readAdopted(first, first.keys, { operation: first.code, sample }, moment);
    if (again.isErr()) return err(again.error);
    open = again.value;
    seen = head.value;
    day = moment.slice(0, 10);
    return ok(open);
  });
  return () => look(undefined);
};

/**
 * Opens the operation that lies here and keeps it open: its stores, its keys, what it adopted. Many may ask at once; what
 * follows from facts is done by one at a time. Fails as opening does.
 */
export const serveOperation = async ({ env, cwd, via, now }: Service): Promise<Result<ServedOperation, Failure>> => {
  const location = locate(env, cwd);
  const opened = await openOperation(location, env, now());
  if (opened.isErr()) return err(opened.error);
  const { sample } = opened.value.settings;
  const current = documentsWatched(opened.value, sample, now);
  const looked: LookedThrough = new Map();
  let stopLooking = (): void => undefined;
  const following = sharedTurns((asked: { readonly open: OpenOperation; readonly at: Instant }) =>
    followLogs(asked.open, jobs, { now: asked.at, via, looked }),
  );
  const compute = ({ now: moment, tell }: ServedAsk): ComputeContext => ({
    ...{ now: moment, tell, progress: () => undefined, language: LANGUAGE, setup: { env, location } },
  });
  return ok({
    operation: opened.value.code,
    ready: async (useCase, ask) => {
      if (useCase.permission === null) return ok(readyToCompute(useCase, compute(ask)));
      const open = await current();
      if (open.isErr()) return err(open.error);
      const follow = (at: Instant) => following({ open: open.value, at });
      return await readyFor(useCase, open.value, {
        ...{ who: ask.actor, via, compute: compute(ask), follow, page: ask.page, comes: ask.comes },
      });
    },
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
