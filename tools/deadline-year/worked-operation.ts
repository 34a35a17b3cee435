import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseSubject, type Instant, type Staff } from "@answerable/core";
import { accountabilityModule, openKeyVault, openStore, type Store, step, type Work } from "@answerable/store";
import { type Environment, type ServedOperation, serveOperation } from "@answerable/use-cases";
import { asDocument, scratchOperation } from "../scratch-operation.ts";
import type { Entry } from "./year-entries.ts";

const WORKS_AT_ONCE = 500;

/** An operation that staff enter cases in and that workers look after, by a clock that is told to them. */
export interface WorkedOperation {
  adopt(document: object, at: Instant): Promise<void>;
  /** Enters what happened, as the use cases would hand it to the store. */
  enter(entries: readonly Entry[]): Promise<void>;
  /** A worker's look; `both`: another one's at the same moment; `restarted`: it was ended and begun again before. */
  look(clock: Instant, how: { readonly both: boolean; readonly restarted: boolean }): Promise<number>;
  /** The log of cases, from its beginning. */
  readonly store: Store;
  /** Where it is worked from, and what opens it, for a process of its own. */
  readonly cwd: string;
  readonly env: Environment;
  remove(): Promise<void>;
}

/** What is handed to the store of an entry. */
export const workOf = ({ id, at, command }: Entry): Work => ({
  ...{ actor: "desk-01", role: "desk", via: "cli", at },
  steps: [step(caseSubject, id, command)],
});

/** Makes one, in files or in a database of PostgreSQL; `besides`: more staff. */
export const workedOperation = async (
  now: Instant,
  postgres?: string,
  besides: Staff["members"] = [],
): Promise<WorkedOperation> => {
  const operation = await scratchOperation(now, postgres, besides);
  const { env, cwd, data } = operation;
  const key = Buffer.from(readFileSync(env["ANSWERABLE_KEY_FILE"] ?? "", "utf8").trim(), "base64url");
  const at = (file: string) => (postgres === undefined ? { sqlite: join(data, file) } : { postgres });
  const keys = (
    await openKeyVault({ operation: "scratch", at: { sqlite: join(data, "keys", "wrapped.sqlite") }, unlock: { key } })
  )._unsafeUnwrap();
  const store = (
    await openStore({ module: accountabilityModule, operation: "scratch", at: at("accountability.sqlite"), keys })
  )._unsafeUnwrap();
  let clock = now;
  const workers: ServedOperation[] = [];
  const begin = async (): Promise<void> => {
    workers.push((await serveOperation({ env, cwd, via: "worker", now: () => clock }))._unsafeUnwrap());
  };
  const end = async (): Promise<void> => {
    for (const one of workers.splice(0)) await one.close();
  };
  return {
    ...{ store, cwd, env },
    adopt: async (document, moment) => {
      await operation.done("documents.adopt", { file: asDocument(document) }, moment);
    },
    enter: async (entries) => {
      for (let from = 0; from < entries.length; from += WORKS_AT_ONCE) {
        const answers = await store.handle(entries.slice(from, from + WORKS_AT_ONCE).map(workOf));
        for (const answer of answers._unsafeUnwrap()) answer._unsafeUnwrap();
      }
    },
    look: async (moment, { both, restarted }) => {
      clock = moment;
      if (restarted) await end();
      while (workers.length < (both ? 2 : 1)) await begin();
      const looks = await Promise.all(workers.slice(0, both ? 2 : 1).map((one) => one.doWhatIsDue(moment)));
      return looks.reduce((sum, one) => {
        const { atOnce, inDigest } = one._unsafeUnwrap();
        return sum + atOnce + inDigest;
      }, 0);
    },
    remove: async () => {
      await end();
      await store.close();
      await keys.close();
      operation.remove();
    },
  };
};
