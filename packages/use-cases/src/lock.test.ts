import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW } from "./cases/cases-fixture.ts";
import type { Lodged } from "./cases/lodging.ts";
import { contextFor } from "./context-for.ts";
import type { Environment } from "./location.ts";
import { nouns } from "./nouns.ts";
import { openOperation } from "./open-operation.ts";
import { testOperations } from "./operation-fixture.ts";

const operations = testOperations({ alone: true });
beforeAll(operations.start);
afterAll(operations.stop);

describe.each(["sqlite", "postgres"] as const)("a lock, on %s", (database) => {
  it("takes the keys of whoever has it open, lets nobody in, and is lifted by who can open the keys", async () => {
    const operation = await operations.begin(database, { members: MEMBERS, now: NOW });
    const { env, cwd, location } = operation;
    const locally = async (name: "lock" | "unlock", with_: Environment = env) => {
      const [useCase] = (await nouns[name]?.load()) ?? [];
      if (useCase === undefined) throw new Error(`no ${name}`);
      const asked = { env: with_, cwd, actor: undefined, via: "cli" as const, now: NOW, progress: () => undefined };
      return await (await contextFor(useCase, asked))._unsafeUnwrap().handle({});
    };
    const { id } = await operation.ask<Required<Lodged>>("desk-01", "cases.lodge", complaint());
    const open = (await openOperation(location, env, NOW))._unsafeUnwrap();
    try {
      // no key is asked for: in an emergency nobody types one
      expect(
        (
          await locally("lock", {
            ...(env.DATABASE_URL === undefined ? {} : { DATABASE_URL: env.DATABASE_URL }),
          })
        )._unsafeUnwrap(),
      ).toEqual({ operation: "scratch", locked: "yes" });
      for (;;) {
        const fetched = await open.keys.fetch("accountability", "any");
        if (fetched.isErr()) {
          expect(fetched.error).toEqual({ code: "keys-locked" });
          break;
        }
        await pause(20);
      }
    } finally {
      await open.close();
    }
    await expect(operation.ask("handler-01", "cases.show", { id })).rejects.toThrow("operation-locked");
    const other = join(cwd, "other.key");
    writeFileSync(other, Buffer.alloc(32, 9).toString("base64url"));
    expect((await locally("unlock", { ...env, ANSWERABLE_KEY_FILE: other }))._unsafeUnwrapErr()).toMatchObject({
      error: { code: "wrong-key" },
    });
    await expect(operation.ask("handler-01", "cases.show", { id })).rejects.toThrow("operation-locked");
    expect((await locally("unlock"))._unsafeUnwrap()).toEqual({ operation: "scratch", locked: "no" });
    expect(await operation.ask("handler-01", "cases.show", { id })).toMatchObject({ id });
    expect(existsSync(join(location.directory, "locked"))).toBe(false);
  });
});
