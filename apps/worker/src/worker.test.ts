import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Instant } from "@answerable/core";
import { locate } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRole, operationOnFiles } from "./operation-on-files.ts";

// The worker as a process of its own, on files.

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const folders: string[] = [];
const running = new Set<ChildProcess>();
let operation: Awaited<ReturnType<typeof operationOnFiles>>;
const daysAgo = (days: number): Instant => new Date(Date.now() - days * 86_400_000).toISOString() as Instant;
/** Some days before the worker looks, which its clock is believed in. */
const THEN = daysAgo(5);
const BY = daysAgo(3).slice(0, 10);

/** What is due, asked as another worker would. */
const whatIsDue = (): Promise<object> => {
  const now = (): Instant => new Date().toISOString() as Instant;
  return operation.served(async (worker) => (await worker.doWhatIsDue(now()))._unsafeUnwrap(), now);
};

/** Starts a worker; `says` waits until it has said something. */
const work = (more: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, ["--conditions=@answerable/source", WORKER], {
    cwd: operation.cwd,
    ...{ env: { ...operation.env, ANSWERABLE_WORKER_EVERY_SECONDS: "1", ...more }, stdio: "pipe" },
  });
  running.add(child);
  let said = "";
  const waiting: { readonly words: string; readonly heard: (all: string) => void }[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      for (const { words, heard } of waiting) if (said.includes(words)) heard(said);
    });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  const says = (words: string) => {
    const heard = new Promise<string>((resolve) => waiting.push({ words, heard: resolve }));
    const over = ended.then(({ code }) => Promise.reject(new Error(`ended with ${code}: ${said}`)));
    return Promise.race([heard, over]);
  };
  return { child, ended, says };
};

beforeAll(async () => {
  operation = await operationOnFiles({ members: [inRole("desk-01", "cfm-operator")], now: () => THEN });
});
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  operation.remove();
});

describe("the worker", () => {
  it("notes what passed, says once that it is at work and of nothing what or when, and goes down when it is told to", async () => {
    await operation.ask("desk-01", "promises.make", {
      ...{ level: "community", area: "ML0505", occasion: "visit", topic: "water", doneBy: "wash-officer" },
      ...{ words: "Nous prévoyons de réparer la pompe.", by: BY },
    });
    const { child, ended, says } = work();
    await says('"msg":"worker-at-work"');
    child.kill("SIGTERM");
    const { code, said } = await ended;
    expect([code, said.split("worker-at-work").length]).toEqual([0, 2]);
    expect(said).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|pompe|ML0505|atOnce|inDigest/);
    expect(said).toContain("gone-down");
    // noted by that worker, and never again
    expect(await whatIsDue()).toEqual({ atOnce: 0, inDigest: 0, moved: 0 });
  });

  it("notes what another one did not", async () => {
    await operation.ask("desk-01", "promises.make", {
      ...{ level: "community", area: "ML0505", occasion: "visit", topic: "water", doneBy: "wash-officer" },
      ...{ words: "Nous prévoyons de réparer le robinet.", by: BY },
    });
    expect(await whatIsDue()).toEqual({ atOnce: 0, inDigest: 1, moved: 0 });
  });

  it("keeps how far the logs have come in a folder elsewhere, where one is named", async () => {
    const anchors = mkdtempSync(join(tmpdir(), "answerable-worker-anchors-"));
    folders.push(anchors);
    const { child, ended, says } = work({ ANSWERABLE_WORKER_ANCHORS: anchors });
    await says('"msg":"anchors"');
    child.kill("SIGTERM");
    await ended;
    expect(readdirSync(anchors).every((file) => /^worked-hour-\d{4}-\d\d-\d\dT\d\d\.anchor$/.test(file))).toBe(true);
    expect(readdirSync(anchors).length).toBeGreaterThan(0);
  });

  it("says all that is wrong with its settings, and does nothing", async () => {
    const { code, said } = await work({ ANSWERABLE_WORKER_EVERY_SECONDS: "never", ANSWERABLE_WORKER_EVRY: "1" }).ended;
    expect(code).toBe(2);
    expect(said).toContain("ANSWERABLE_WORKER_EVRY");
    expect(said).toContain("ANSWERABLE_WORKER_EVERY_SECONDS");
  });

  it("ends at once when the operation is locked, and does not start again", async () => {
    const { ended, says } = work();
    await says("answerable works on worked");
    writeFileSync(join(locate(operation.env, operation.cwd).directory, "locked"), "");
    expect((await ended).code).toBe(0);
    const { code, said } = await work().ended;
    expect([code, said.includes("operation-locked")]).toEqual([2, true]);
  });
});
