import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, locate } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const [folder = "", data = "", apart = ""] = ["bundle", "data", "key"].map((name) =>
  mkdtempSync(join(tmpdir(), `answerable-worker-${name}-`)),
);
const env = { ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" };
let child: ChildProcess | undefined;

beforeAll(async () => {
  const nx = join(root, "node_modules", "nx", "dist", "bin", "nx.js");
  const built = spawnSync(process.execPath, [nx, "run", "@answerable/worker:build"], { cwd: root, encoding: "utf8" });
  expect([built.status, built.status === 0 ? "" : built.stdout]).toEqual([0, ""]);
  cpSync(join(root, "apps", "worker", "dist"), folder, { recursive: true });
  const members = [{ code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] }];
  const asked = { operation: "bundled", country: "MLI", language: "fr", sample: false, members };
  const now = new Date().toISOString() as Instant;
  (await beginOperation({ env, location: locate(env, data) }, asked, now))._unsafeUnwrap();
});
afterAll(() => {
  child?.kill("SIGKILL");
  for (const one of [folder, data, apart]) rmSync(one, { recursive: true, force: true });
});

describe("the worker's bundle, in a folder without anything else", () => {
  it("is files alone, and no package", () => {
    expect(readdirSync(folder)).toContain("worker.js");
    expect(readdirSync(folder)).not.toContain("node_modules");
  });

  it("works, says so, and goes down when it is told to", async () => {
    const worker = spawn(process.execPath, [join(folder, "worker.js")], {
      ...{ cwd: data, env: { ...env, ANSWERABLE_WORKER_EVERY_SECONDS: "1" }, stdio: ["ignore", "pipe", "inherit"] },
    });
    child = worker;
    const [first] = (await once(worker.stdout, "data")) as [Buffer];
    expect(first.toString()).toBe("answerable works on bundled\n");
    const ended = once(worker, "exit");
    worker.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });
});
