import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { DeadlinePassed } from "@answerable/core";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diceOf } from "../sample/dice.ts";
import { volume } from "../volume.ts";
import { type FedOperation, fedOperation, QUEUE } from "./fed-operation.ts";
import { toldByHand } from "./told-by-hand.ts";
import { type WebhookReceiver, webhookReceiver } from "./webhook-receiver.ts";
import { startWorkerProcess, type WorkerProcess } from "./worker-process.ts";

const LONG = process.env["ANSWERABLE_LONG"] === "1";
const SEED = Number(process.env["ANSWERABLE_SEED"] ?? 8);
const ROWS = 1000;
const dice = diceOf(SEED);

let server: TestPostgres;
const running: WorkerProcess[] = [];
beforeAll(async () => {
  server = await startPostgres({ ofItsOwn: true });
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.kill()));
  await server.stop();
});

const until = async (is: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await is())) await pause(50);
};

/** Before, a database that goes away ends it, and so does a signal: whoever runs it starts it again. */
const allAtWork = (): Promise<void> => until(() => running.every((one) => one.isAtWork()));

/** All of them are told to end, and do so in good order. */
const expectAllEnd = async (): Promise<void> => {
  await allAtWork();
  const ended = await Promise.all(running.splice(0).map((one) => one.end()));
  for (const { code, said } of ended) expect([code, said.includes('"bug"')]).toEqual([0, false]);
};

/** One of those at work ends without a word, when the receiver has got more than it had or some time is over, and another begins. */
const killOne = async (operation: FedOperation, receiver: WebhookReceiver, anchors: string): Promise<void> => {
  await until(() => running.some((one) => one.isAtWork()));
  const had = receiver.came();
  const latest = performance.now() + 3000;
  await until(() => receiver.came() > had || performance.now() > latest);
  await pause(dice.between(0, 250));
  const atWork = running.filter((one) => one.isAtWork());
  const victim = atWork[dice.between(0, atWork.length - 1)];
  if (victim === undefined) throw new Error("a worker that was at work is none any more");
  running.splice(running.indexOf(victim), 1, startWorkerProcess(operation, { ANSWERABLE_WORKER_ANCHORS: anchors }));
  await victim.kill();
};

const notedIn = async ({ store }: FedOperation): Promise<string[]> => {
  const lines: string[] = [];
  for (let position = 0; ; position += ROWS) {
    const page = (await store.eventsAfter(position, ROWS))._unsafeUnwrap();
    for (const { event } of page) {
      if (event.type !== "deadline-passed") continue;
      const { record, kind, dueAt } = event as DeadlinePassed;
      lines.push(`${record} ${kind} ${dueAt}`);
    }
    if (page.length < ROWS) return lines;
  }
};

/** Everything that has to be told was told, nothing is missing, and each record's changes came in their order. */
const expectAllTold = ({ lives }: FedOperation, { said, changed }: WebhookReceiver): void => {
  const told = said.map(({ type, data }) => `${type.replace("case.", "")} ${data.id} ${data.version}`);
  const known = new Set(told);
  expect(lives.flatMap(toldByHand).filter((line) => !known.has(line))).toEqual([]);
  expect(known.size).toBe(told.length);
  expect([...changed]).toEqual([]);
  const sequences = said.map(({ data }) => data.sequence).toSorted((a, b) => a - b);
  expect(sequences).toEqual(sequences.map((_, place) => place + 1));
  const versions = Map.groupBy(said, ({ data }) => data.id);
  for (const [, of] of versions)
    expect(of.map(({ data }) => data.version)).toEqual(of.map(({ data }) => data.version).toSorted((a, b) => a - b));
};

const expectDecidedOnce = async (operation: FedOperation, anchors: string): Promise<void> => {
  const noted = await notedIn(operation);
  expect(noted.length).toBeGreaterThan(0);
  expect(new Set(noted).size).toBe(noted.length);
  expect((await operation.store.verify())._unsafeUnwrap()).toMatchObject({ intact: true });
  expect((await operation.store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
  const kept = readdirSync(anchors).map((name) => readFileSync(join(anchors, name), "utf8").trimEnd().split("\n"));
  expect(kept.length).toBeGreaterThan(0);
  for (const [heads = ""] of kept) expect(JSON.parse(heads)).toMatchObject({ operation: "scratch" });
};

describe.each([
  { workers: 2, kills: volume(3, 12, 60), cases: volume(20, 100, 400) },
  ...(LONG ? [{ workers: 8, kills: volume(0, 20, 140), cases: volume(0, 200, 800) }] : []),
])("$workers workers on one PostgreSQL, killed $kills times", ({ workers, kills, cases }) => {
  it("tell of everything at least once, of each record in its order, and decide once", {
    timeout: 7_200_000,
  }, async () => {
    const receiver = await webhookReceiver(dice);
    const anchors = mkdtempSync(join(tmpdir(), "answerable-anchors-"));
    const operation = await fedOperation(await server.createDatabase(), { seed: SEED, cases, url: receiver.url });
    const more = { ANSWERABLE_WORKER_ANCHORS: anchors };
    running.push(...Array.from({ length: workers }, () => startWorkerProcess(operation, more)));
    // who is told begins at the end of the log: nothing is entered before somebody looked there
    await until(async () => (await operation.store.jobs.followed(QUEUE))._unsafeUnwrap() !== undefined);
    const { entries } = operation;
    for (let kill = 0; kill < kills; kill++) {
      const [from, to] = [kill, kill + 1].map((part) => Math.floor((entries.length * part) / kills));
      await operation.feed(entries.slice(from, to));
      await killOne(operation, receiver, anchors);
    }
    await until(operation.isQuiet);
    await expectAllEnd();
    expectAllTold(operation, receiver);
    await expectDecidedOnce(operation, anchors);
    if (LONG)
      console.log(
        `${workers} workers, ${kills} kills: ${receiver.said.length} told, ${receiver.came() - receiver.said.length} came again`,
      );
    await receiver.close();
    await operation.remove();
    rmSync(anchors, { recursive: true });
  });
});

describe("a database that is ended and begun again under load", () => {
  it("loses no message and no deadline, and the workers go on by themselves", async () => {
    const receiver = await webhookReceiver(dice);
    const operation = await fedOperation(await server.createDatabase(), {
      ...{ seed: SEED + 1, cases: volume(20, 60, 200), url: receiver.url },
    });
    running.push(startWorkerProcess(operation), startWorkerProcess(operation));
    await allAtWork();
    await until(async () => (await operation.store.jobs.followed(QUEUE))._unsafeUnwrap() !== undefined);
    const times = volume(1, 2, 6);
    const { entries } = operation;
    for (let time = 0; time < times; time++) {
      const [from, to] = [time, time + 1].map((part) => Math.floor((entries.length * part) / times));
      const feeding = operation.feed(entries.slice(from, to));
      await pause(dice.between(50, 600));
      await server.restart();
      await feeding;
    }
    await until(operation.isQuiet);
    await expectAllEnd();
    expectAllTold(operation, receiver);
    const noted = await notedIn(operation);
    expect(new Set(noted).size).toBe(noted.length);
    await receiver.close();
    await operation.remove();
  });
});
