// Run as a process of its own by deliver-once-killed.test.ts: delivers what stands in a queue until it is killed. The receiver is a file.
import { randomUUID } from "node:crypto";
import { openSync, writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { type Instant, instantNumber, instantOfNumber } from "@answerable/core";
import type { ResultAsync } from "neverthrow";
import type { DatabaseAddress } from "../database/dialect.ts";
import { openStore } from "../open-store.ts";
import { openKeyVault } from "../personal/key-vault.ts";
import { KEY, OPERATION } from "./test-stores.ts";
import { wells } from "./well.ts";

/** As a worker does: what another process holds for too long is asked again. */
const whenFree = async <Answer>(ask: () => ResultAsync<Answer, { readonly code: string }>): Promise<Answer> => {
  for (;;) {
    const said = await ask();
    if (said.isOk()) return said.value;
    if (said.error.code !== "store-locked") throw new Error(said.error.code);
    await pause(50);
  }
};

/** Short, so that what a killed process held comes back soon. */
const LEASE_MS = 500;

const [at, keysAt, queue, receiver] = process.argv.slice(2, 6).map((text) => JSON.parse(text)) as [
  DatabaseAddress,
  DatabaseAddress,
  string,
  string,
];
const keys = (await openKeyVault({ operation: OPERATION, at: keysAt, unlock: { key: KEY } }))._unsafeUnwrap();
const { jobs } = await whenFree(() => openStore({ module: wells, operation: OPERATION, at, keys }));
// what is appended by several processes stands in the order it came in
const file = openSync(receiver, "a");

for (;;) {
  const now = new Date().toISOString() as Instant;
  const until = instantOfNumber(instantNumber(now) + LEASE_MS);
  const taken = await whenFree(() => jobs.take({ queue, lease: randomUUID(), now, until, limit: 3 }));
  for (const job of taken) {
    writeSync(file, `${job.place} ${job.record}\n`);
    await whenFree(() => jobs.done(job));
  }
  if (taken.length === 0) await pause(50);
}
