import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, contextFor, locate, nouns } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "./start-server.ts";

const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-lock-${name}-`)));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const [cwd = "", apart = ""] = folders;
const env = {
  ...{ ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" },
  ...{ ANSWERABLE_HTTP_PORT: "0", ANSWERABLE_LOG: "silent" },
};
const now = new Date().toISOString() as Instant;
const main = fileURLToPath(new URL("server.ts", import.meta.url));

const lock = async (): Promise<void> => {
  const [useCase] = (await nouns["lock"]?.load()) ?? [];
  if (useCase === undefined) throw new Error("no lock");
  const asked = { env: {}, cwd, actor: undefined, via: "cli" as const, now, progress: () => undefined };
  const ready = (await contextFor(useCase, asked))._unsafeUnwrap();
  expect((await ready.handle({})).isOk()).toBe(true);
};

/** Starts a server, and waits until it has said where it serves. */
const serving = async (): Promise<{
  readonly child: ChildProcess;
  readonly address: string;
  readonly ended: Promise<number | null>;
}> => {
  const child = spawn(process.execPath, ["--conditions=@answerable/source", main], {
    ...{ cwd, env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { child, address, ended };
};

beforeAll(async () => {
  const members = [{ code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] }];
  const asked = { operation: "locked", country: "MLI", language: "fr", sample: false, members };
  (await beginOperation({ env, location: locate(env, cwd) }, asked, now))._unsafeUnwrap();
});

it("a server goes down in good order when it is told to as soon as it has said where it serves", async () => {
  const { child, ended } = await serving();
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

describe("a server whose operation is locked", () => {
  it("is gone with its keys, in good order, and does not start again until it is unlocked", async () => {
    const { address, ended } = await serving();
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await lock();
    expect(await ended).toBe(0);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow("fetch failed");
    expect(existsSync(join(cwd, ".answerable", "locked"))).toBe(true);
    expect((await startServer(env, cwd))._unsafeUnwrapErr()).toMatchObject({ issues: [{ code: "operation-locked" }] });
  });
});
