import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Instant } from "@answerable/core";
import { explain, webhookLine } from "@answerable/use-cases";
import { ok } from "neverthrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRole, operationOnFiles } from "./operation-on-files.ts";

// A worker as a process of its own that is told to end while somebody takes a delivery slowly, or not at all.

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const QUEUE = "webhook:case-tool";
const WORDS = "Nous prévoyons de réparer la pompe de Koro.";
const now = (): Instant => new Date().toISOString() as Instant;

const running = new Set<ChildProcess>();
/** Requests that wait for their answer. */
const waiting: ServerResponse[] = [];
const slow = createServer((request, response) => {
  request.resume();
  waiting.push(response);
});
let logged = "";
let operation: Awaited<ReturnType<typeof operationOnFiles>>;

const promised = async (count: number): Promise<void> => {
  for (let made = 0; made < count; made++)
    await operation.ask("bridge-01", "promises.make", {
      ...{ level: "community", area: "ML0505", occasion: "visit", topic: "water", doneBy: "wash-officer" },
      ...{ words: WORDS, by: now().slice(0, 10) },
    });
};

/** How the queue stands. */
const standing = async () =>
  (await operation.served((worker) => worker.workStanding(now())))
    ._unsafeUnwrap()
    .queues.find(({ part, queue }) => part === "accountability" && queue === QUEUE);

const started = (more: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, ["--conditions=@answerable/source", WORKER], {
    cwd: operation.cwd,
    env: { ...operation.env, ANSWERABLE_WORKER_EVERY_SECONDS: "1", ANSWERABLE_WORKER_DELIVERIES_AT_ONCE: "1", ...more },
    stdio: "pipe",
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (logged += chunk.toString()));
  return { child, ended: once(child, "close").then(([code]) => code as number | null) };
};

/** A request that came and has no answer yet. */
const heldBack = async (): Promise<ServerResponse> => {
  for (;;) {
    const response = waiting.shift();
    if (response !== undefined) return response;
    await pause(50);
  }
};

beforeAll(async () => {
  await once(slow.listen(0, "127.0.0.1"), "listening");
  const members = [inRole("im-01", "information-manager"), inRole("bridge-01", "cfm-operator")];
  operation = await operationOnFiles({ members, now });
  const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/hook`;
  await operation.tell([{ code: "case-tool", actor: "bridge-01", tells: ["promise"], url }]);
  // a destination begins where the log ends when it is first looked at
  const line = webhookLine(async () => ok(undefined));
  const how = { line, queue: QUEUE, now, chance: () => 0, atOnce: 1, limitMs: 1000 };
  (await operation.served((worker) => worker.deliver(how)))._unsafeUnwrap();
});
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  slow.closeAllConnections();
  slow.close();
  operation.remove();
});

describe("a worker that is told to end", () => {
  it("ends what it delivers, gives back what it has not begun, and notes that it ended", async () => {
    await promised(4);
    const { child, ended } = started();
    const response = await heldBack();
    child.kill("SIGTERM");
    await pause(300);
    expect(child.exitCode).toBe(null);
    response.writeHead(204).end();
    expect(await ended).toBe(0);
    expect(waiting).toEqual([]);
    expect(await standing()).toMatchObject({ due: 3, taken: 0, failed: 0, dead: 0 });
    const status = await operation.served((worker) => worker.workStanding(now()));
    expect(status._unsafeUnwrap().workers).toMatchObject([{ hasEnded: true, trouble: null }]);
  });

  it("goes down late where it has to wait for longer than it was given", async () => {
    const { child, ended } = started({ ANSWERABLE_WORKER_GRACE_SECONDS: "1" });
    await heldBack();
    child.kill("SIGTERM");
    expect(await ended).toBe(1);
    expect(logged).toContain("not-down-in-time");
  });

  it("ends at once when it is told a second time", async () => {
    await promised(1);
    const { child, ended } = started();
    await heldBack();
    child.kill("SIGTERM");
    // a terminal and a launcher may pass the same one on
    child.kill("SIGINT");
    await pause(1500);
    expect(child.exitCode).toBe(null);
    child.kill("SIGTERM");
    expect(await ended).toBe(1);
    expect(logged).toContain("ended-at-once");
  });

  it("has said codes and counts, each of which is explained, and nothing of anybody", () => {
    expect(logged).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|pompe|Koro|ML0505|bridge-01|case-tool|127\.0\.0\.1/);
    const lines = logged.split("\n").filter((line) => line.startsWith("{"));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const { level, time, msg, ...facts } = JSON.parse(line) as Record<string, unknown>;
      expect([typeof level, typeof time, explain(String(msg)) === undefined ? msg : "explained"]).toEqual([
        ...["number", "string", "explained"],
      ]);
      for (const fact of Object.values(facts)) expect(String(fact)).toMatch(/^(\d+|[A-Za-z-]+)$/);
    }
  });
});
