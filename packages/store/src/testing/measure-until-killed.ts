// Run as a process of its own by once.test.ts: measures wells under keys until it is killed, and prints what was acknowledged.
import { writeSync } from "node:fs";
import type { Instant } from "@answerable/core";
import type { DatabaseAddress } from "../database/dialect.ts";
import { openStore } from "../open-store.ts";
import { openKeyVault } from "../personal/key-vault.ts";
import { KEY, OPERATION, onWell } from "./test-stores.ts";
import { wells } from "./well.ts";

const [at, keysAt, lanes] = process.argv.slice(2, 5).map((text) => JSON.parse(text)) as [
  DatabaseAddress,
  DatabaseAddress,
  number,
];
const keys = (await openKeyVault({ operation: OPERATION, at: keysAt, unlock: { key: KEY } }))._unsafeUnwrap();
const store = (await openStore({ module: wells, operation: OPERATION, at, keys }))._unsafeUnwrap();

const measure = async (lane: number): Promise<void> => {
  const [dug] = (
    await store.handle([onWell(`lane-${lane}`, { type: "dig", village: null, depth: -1 })])
  )._unsafeUnwrap();
  if (dug?.isOk() !== true) throw new Error("no well was dug");
  for (let count = 0; ; count++) {
    const once = { request: `${lane}-${count}`, body: "b", until: "2026-01-04T00:00:00.000Z" as Instant };
    const work = { ...onWell(`lane-${lane}`, { type: "measure", depth: count }), once };
    const [answer] = (await store.handle([work]))._unsafeUnwrap();
    // Written at once: what the pipe has, the store has acknowledged.
    if (answer?.isOk()) writeSync(1, `${once.request}\n`);
  }
};

await Promise.all(Array.from({ length: lanes }, (_, lane) => measure(lane)));
