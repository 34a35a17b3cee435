import { setTimeout as pause } from "node:timers/promises";
import type { Instant } from "@answerable/core";
import { type Environment, type Failure, serveOperation } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { readConfig } from "./config.ts";
import { deliveryLines } from "./delivery-lines.ts";
import { runDeliveries } from "./delivery-loops.ts";
import { heartbeat } from "./heartbeat.ts";
import { runPulls } from "./pull-loop.ts";
import { runRounds } from "./rounds.ts";
import { type WorkLog, workLog } from "./work-log.ts";

/** A worker that runs. */
export interface Running {
  readonly operation: string;
  readonly log: WorkLog;
  /** Calls once when the operation is locked: there is nothing left to work on, and nothing to wait for. */
  whenLocked(locked: () => void): void;
  /** How long going down may take: what is not done by then is done by the next worker. */
  readonly graceSeconds: number;
  /** Ends the round that was begun, gives back what was taken and not begun, then the stores and keys. */
  stop(): Promise<void>;
}

const moment = (): Instant => new Date().toISOString() as Instant;

const rest = async (ms: number, signal: AbortSignal): Promise<void> => {
  // told to stop it ends at once, which is no failure
  await pause(ms, undefined, { signal }).catch(() => undefined);
};

const hasAny = (counts: object): boolean => Object.values(counts).some((count) => count > 0);

/**
 * Opens the operation that lies here and does what its clock raises, round after round. Several workers may run on one operation: what
 * each would do, one does. Err: what is wrong with the settings, all of it, or why it does not open.
 */
export const startWorker = async (
  env: Environment,
  cwd: string,
  now: () => Instant = moment,
): Promise<Result<Running, Failure>> => {
  const config = readConfig(env);
  if (config.isErr()) return err({ owner: "input", issues: config.error });
  const opened = await serveOperation({ env, cwd, via: "worker", now });
  if (opened.isErr()) return err(opened.error);
  const operation = opened.value;
  const log = workLog(config.value.log);
  const { anchors, drafts } = config.value;
  let saidOn = "";
  const work = async (): Promise<Result<unknown, Failure>> => {
    const at = now();
    const looked = await operation.doWhatIsDue(at);
    const today = at.slice(0, 10);
    // once a day and never what passed: when it did may say what about (practice C7)
    if (looked.isOk() && saidOn !== today) log.note("worker-at-work");
    if (looked.isOk()) saidOn = today;
    return looked;
  };
  const everyMs = config.value.everySeconds * 1000;
  const alive = heartbeat({ operation, everySeconds: config.value.everySeconds, now, log });
  await alive.beat();
  const hearsDeadlines = alive.hears("deadlines");
  const rounds = runRounds({
    ...{ work, rest, log, everyMs },
    told: async (trouble) => {
      await hearsDeadlines(trouble);
      await alive.beat();
    },
  });
  // apart from the deadlines: a folder on another machine may hang
  const intoFolder = (
    code: "anchors" | "drafts-kept",
    folder: string | undefined,
    keep: typeof operation.keepAnchor,
  ) => {
    if (folder === undefined) return [];
    const keepOnce = async (): Promise<Result<unknown, Failure>> => {
      const kept = await keep(folder, now());
      if (kept.isOk() && hasAny(kept.value)) log.note(code, { ...kept.value });
      return kept;
    };
    const told = alive.hears(code === "anchors" ? "anchors" : "drafts");
    return [runRounds({ work: keepOnce, rest, log, everyMs, told })];
  };
  const folders = [
    ...intoFolder("anchors", anchors, operation.keepAnchor),
    ...intoFolder("drafts-kept", drafts, operation.makeDrafts),
  ];
  const deliveries = runDeliveries({
    ...{ operation, lines: deliveryLines(config.value), now, chance: Math.random, everyMs, rest, log },
    ...{ atOnce: config.value.deliveriesAtOnce, limitMs: config.value.deliverySeconds * 1000 },
    hears: (name) => alive.hears("deliveries", name),
  });
  const pulls = runPulls({ operation, now, everyMs, rest, log, hears: (name) => alive.hears("pulls", name) });
  return ok({
    operation: operation.operation,
    log,
    graceSeconds: config.value.graceSeconds,
    whenLocked: (locked) => operation.whenLocked(locked),
    stop: async () => {
      await Promise.all([rounds, ...folders, deliveries, pulls].map((one) => one.stop()));
      await alive.end();
      await operation.close();
    },
  });
};
