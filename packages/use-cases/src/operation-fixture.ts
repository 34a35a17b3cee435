import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { ActorCode, Instant, Staff } from "@answerable/core";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import type { Result } from "neverthrow";
import { type Beginning, scratchEnv } from "./begin-scratch.ts";
import { contextFor } from "./context-for.ts";
import { begunAlone, copiedOperations } from "./copied-operations.ts";
import type { Failure } from "./failure.ts";
import { followLogs } from "./jobs/follow-logs.ts";
import { jobs } from "./jobs.ts";
import { keptOpen } from "./kept-open.ts";
import { locate } from "./location.ts";
import { openOperation } from "./open-operation.ts";
import { operationContext } from "./operation-context.ts";
import { type Ready, readyFor } from "./ready-for.ts";
import type { StoredUseCase } from "./use-case.ts";
import { useCaseCalled } from "./use-case-called.ts";

/** Somebody of the staff in some roles, for the whole operation unless said otherwise. */
export const member = (
  code: string,
  roles: readonly string[],
  more: Partial<Staff["members"][number]> = {},
): Staff["members"][number] => ({ code: code as ActorCode, roles: [...roles], areas: "whole-operation", ...more });

/** The use case of a name. */
const declared = async (name: string): Promise<StoredUseCase> => {
  const found = await useCaseCalled(name);
  if (found === undefined || found.permission === null) throw new Error(`no use case is called ${name}`);
  return found;
};

const LONG = process.env["ANSWERABLE_LONG"] === "1";
/** What an erasure says is what it finds; what was there before, nobody knows any more. */
const FINDS_ANEW = ["person.erase"];

/**
 * In the long tests every write of a record is asked under a key, and again under the same: a law of all use cases is that it
 * is answered alike and done once.
 */
const askedTwice = async (useCase: StoredUseCase, ready: Ready, input: unknown): Promise<Result<unknown, Failure>> => {
  const { name, kind, once, isLocal } = useCase;
  // what works on this machine alone is never asked under a key
  const isKept =
    isLocal !== true && (kind === "create" || kind === "act") && once === undefined && !FINDS_ANEW.includes(name);
  if (!LONG || !isKept) return await ready.handle(input);
  const key = randomUUID();
  const first = await ready.handle(input, key);
  const again = first.isOk() ? await ready.handle(input, key) : first;
  if (isDeepStrictEqual(again, first)) return first;
  throw new Error(`${name} was answered in another way when it was asked again`);
};

/**
 * Operations on both databases, asked through their use cases as a server asks them: opened once, and as somebody else left them in the
 * meantime. What works on this machine alone is asked as a command asks it: opened, asked once, closed. `alone`: each has keys
 * of its own and is closed after every question, for tests that take its files away or compare two. `start` before all tests, `stop` after them.
 */
export const testOperations = ({ alone = false }: { readonly alone?: boolean } = {}) => {
  const folders: string[] = [];
  const allKept: ReturnType<typeof keptOpen>[] = [];
  let server: TestPostgres;
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), "answerable-operation-"));
    folders.push(made);
    return made;
  };

  /** What stands open holds connections, of which a server has few; whatever is asked again opens again. */
  const closeAll = async (): Promise<void> => {
    for (const kept of allKept) await kept.close();
  };

  const copied = copiedOperations();
  const begin = async (database: "sqlite" | "postgres", beginning: Beginning) => {
    await closeAll();
    const { now: begunAt } = beginning;
    const places = database === "postgres" ? { folder, database: server.createDatabase } : { folder };
    const place = alone ? await begunAlone(places, beginning) : await copied(places, beginning);
    const [cwd, env] = [place.cwd, scratchEnv(place)];
    const location = locate(env, cwd);
    const kept = keptOpen(env, location);
    allKept.push(kept);
    const compute = { now: begunAt, language: "fr", progress: () => undefined, tell: () => undefined };

    /** What becomes of a question: the answer, or why there is none. */
    const tried = async <Output>(
      actor: string,
      name: string,
      input: object = {},
      now = begunAt,
    ): Promise<Result<Output, Failure>> => {
      const useCase = await declared(name);
      const asked = async (opened: Result<Ready, Failure>): Promise<Result<Output, Failure>> => {
        if (opened.isErr()) throw new Error(`${name}: ${JSON.stringify(opened.error)}`);
        try {
          return (await askedTwice(useCase, opened.value, useCase.input.parse(input))) as Result<Output, Failure>;
        } finally {
          await opened.value.close();
        }
      };
      if (alone || useCase.isLocal === true) {
        await kept.close();
        return await asked(await contextFor(useCase, { ...compute, env, cwd, actor, via: "cli", now }));
      }
      return await kept.ask(now, async (open) => {
        const { language } = open.settings;
        const follow = (at: Instant) => followLogs(open, jobs, { now: at, via: "cli" });
        const how = { compute: { ...compute, now, language, setup: { env, location } }, follow };
        return await asked(await readyFor(useCase, open, { who: actor, via: "cli", ...how }));
      });
    };

    /** The answer; a refusal throws. */
    const ask = async <Output>(actor: string, name: string, input: object = {}, now = begunAt): Promise<Output> => {
      const answer = await tried<Output>(actor, name, input, now);
      if (answer.isErr()) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    };

    /** The answer of a process that ends before its jobs run. */
    const killed = async <Output>(actor: string, name: string, input: object): Promise<Output> => {
      const useCase = await declared(name);
      const open = (await openOperation(location, env, begunAt))._unsafeUnwrap();
      const { permission, module = "monitoring" } = useCase;
      const acting = { who: actor, permission, module, via: "cli" as const };
      try {
        const ctx = (await operationContext(open, { ...compute, setup: { env, location } }, acting))._unsafeUnwrap();
        const answer = await useCase.handle(useCase.input.parse(input), ctx);
        if (answer.isErr()) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
        return answer.value as Output;
      } finally {
        await open.close();
      }
    };
    return { ask, tried, killed, cwd, env, location };
  };

  return {
    start: async () => {
      server = await startPostgres();
    },
    stop: async () => {
      await closeAll();
      for (const made of folders) rmSync(made, { recursive: true, force: true });
      await server.stop();
    },
    begin,
  };
};
