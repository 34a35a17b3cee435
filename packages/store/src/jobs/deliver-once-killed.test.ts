import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Instant } from "@answerable/core";
import { describe, expect, it, onTestFinished } from "vitest";
import { ADAPTERS, type TestBench, testBench } from "../testing/test-stores.ts";

const LONG = process.env["ANSWERABLE_LONG"] === "1";
const KILLS = LONG ? 200 : 3;
const WORKERS = LONG ? 8 : 2;
/** So many that the work is not done before the last is killed, as far as may be. */
const MESSAGES = LONG ? 20_000 : 500;
const RECORDS = 40;
const NOW = "2026-01-01T08:00:00.000Z" as Instant;
const CHILD = fileURLToPath(new URL("../testing/deliver-until-killed.ts", import.meta.url));
const queue = "webhook:partner";

const worker = (bench: TestBench, receiver: string): ChildProcess => {
  const values = [bench.at, bench.keysAt, queue, receiver].map((value) => JSON.stringify(value));
  return spawn(process.execPath, ["--conditions=@answerable/source", CHILD, ...values], {
    stdio: ["ignore", "ignore", "inherit"],
  });
};

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
};

/** Until the receiver got more than it had. */
const moreThan = async (receiver: string, bytes: number, isOver: () => Promise<boolean>): Promise<void> => {
  while (statSync(receiver).size <= bytes && !(await isOver())) await pause(20);
};

describe.each(ADAPTERS)("%s: workers that are killed while they deliver", (adapter) => {
  it(`${WORKERS} of them, ${KILLS} times: every message arrives, and of each record in its order`, {
    timeout: LONG ? 3_600_000 : 600_000,
  }, async () => {
    const bench = await testBench(adapter);
    const { jobs } = await bench.open();
    const folder = mkdtempSync(join(tmpdir(), "answerable-receiver-"));
    const receiver = join(folder, "received");
    writeFileSync(receiver, "");
    const messages = Array.from({ length: MESSAGES }, (_, at) => ({
      ...{ kind: "tell", record: `r${(at * 7) % RECORDS}`, payload: "{}", at: NOW },
    }));
    (await jobs.put({ queue, from: undefined, to: 1, jobs: messages, now: NOW }))._unsafeUnwrap();
    const isOver = async () => {
      const [standing] = (await jobs.standing(new Date().toISOString() as Instant))._unsafeUnwrap();
      return standing?.oldest === null;
    };
    const running = Array.from({ length: WORKERS }, () => worker(bench, receiver));
    onTestFinished(() => running.forEach((one) => void one.kill("SIGKILL")));
    let killed = 0;
    for (; killed < KILLS && !(await isOver()); killed++) {
      await moreThan(receiver, statSync(receiver).size, isOver);
      await pause((killed * 37) % 120);
      const place = killed % WORKERS;
      const [old] = running.splice(place, 1, worker(bench, receiver));
      if (old !== undefined) await kill(old);
    }
    while (!(await isOver())) await pause(50);
    await Promise.all(running.map(kill));
    expect(killed).toBeGreaterThan(0);
    const received = readFileSync(receiver, "utf8").trimEnd().split("\n");
    const first = [...new Set(received)].map((line) => line.split(" ") as [place: string, record: string]);
    expect(first).toHaveLength(MESSAGES);
    for (const record of new Set(first.map(([, one]) => one))) {
      const places = first.filter(([, one]) => one === record).map(([place]) => Number(place));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
    if (LONG)
      console.log(`${adapter}: ${killed} kills, ${MESSAGES} messages, ${received.length - MESSAGES} came twice`);
  });
});
