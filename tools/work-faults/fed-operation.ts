import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type ActorCode, type Instant, mali2026 } from "@answerable/core";
import type { Life } from "../case-year/life.ts";
import { liveYear } from "../case-year/live-year.ts";
import { type WorkedOperation, workedOperation, workOf } from "../deadline-year/worked-operation.ts";
import { yearPolicies } from "../deadline-year/year-documents.ts";
import { type Entry, yearEntries } from "../deadline-year/year-entries.ts";
import { isToldOf } from "./told-by-hand.ts";

export const QUEUE = "webhook:partner";
const WORKS_AT_ONCE = 50;

/** An operation that cases of last year are entered in, whatever becomes of its database meanwhile. */
export interface FedOperation extends WorkedOperation {
  readonly lives: readonly Life[];
  /** Everything that is to be entered, in its order. */
  readonly entries: readonly Entry[];
  /** Enters some of it, once, however often the database breaks off. */
  feed(entries: readonly Entry[]): Promise<void>;
  /** Whether everything that followed from the log is delivered, and every deadline that has passed is noted. */
  isQuiet(): Promise<boolean>;
}

/** The present. */
const present = (): Instant => new Date().toISOString() as Instant;

/** Makes one on PostgreSQL, with a webhook that is told of all its cases. */
export const fedOperation = async (
  postgres: string,
  { seed, cases, url }: { readonly seed: number; readonly cases: number; readonly url: string },
): Promise<FedOperation> => {
  const now = present();
  const year = Number(now.slice(0, 4)) - 1;
  const watcher = {
    code: "watch-01" as ActorCode,
    roles: ["case-handler"],
    areas: "whole-operation" as const,
    units: [],
  };
  const operation = await workedOperation(now, postgres, [watcher]);
  for (const policy of yearPolicies) await operation.adopt(policy, now);
  const header = { id: "destinations", version: "1", title: { en: "Destinations" }, source: "invented" };
  const partner = { code: "partner", actor: watcher.code, url, tells: ["case"] };
  await operation.adopt({ document: "destinations", ...header, webhooks: [partner] }, now);
  const until = `${year + 1}-01-01T00:00:00.000Z` as Instant;
  const lives = liveYear({ seed, cases, year, calendar: mali2026, until }).lives.filter(isToldOf);
  const { store } = operation;
  const once = ({ id, at, command }: Entry) => {
    const request = createHash("sha256")
      .update(JSON.stringify([id, at, command]))
      .digest("hex");
    return { request, body: request, until: "2199-01-01T00:00:00.000Z" as Instant };
  };
  return {
    ...operation,
    ...{ lives, entries: yearEntries(lives) },
    feed: async (entries) => {
      for (let from = 0; from < entries.length; ) {
        const works = entries
          .slice(from, from + WORKS_AT_ONCE)
          .map((entry) => ({ ...workOf(entry), once: once(entry) }));
        const answers = await store.handle(works);
        // the database is away: asked again, what was done is not done twice
        if (answers.isErr()) await pause(100);
        else {
          for (const answer of answers.value)
            if (answer.isErr() && answer.error.code !== "done-before") throw new Error(answer.error.code);
          from += works.length;
        }
      }
    },
    isQuiet: async () => {
      const standing = await store.jobs.standing(present());
      const followed = await store.jobs.followed(QUEUE);
      const head = await store.head();
      const passed = await store.passedBy(present(), 1);
      if (standing.isErr() || followed.isErr() || head.isErr() || passed.isErr()) return false;
      return (
        standing.value.every(({ oldest }) => oldest === null) &&
        (followed.value ?? 0) >= head.value.position &&
        passed.value.length === 0
      );
    },
  };
};
