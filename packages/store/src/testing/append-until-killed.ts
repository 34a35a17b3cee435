// Run as a process of its own by kill.test.ts: appends until it is killed, and prints what was acknowledged.
import { writeSync } from "node:fs";
import type { DatabaseAddress } from "../database/dialect.ts";
import { openStore } from "../open-store.ts";
import { openKeyVault } from "../personal/key-vault.ts";
import { KEY, OPERATION, onWell } from "./test-stores.ts";
import { wells } from "./well.ts";

const [at, keysAt, name] = process.argv.slice(2, 5).map((text) => JSON.parse(text)) as [
  DatabaseAddress,
  DatabaseAddress,
  string,
];
const keys = (await openKeyVault({ operation: OPERATION, at: keysAt, unlock: { key: KEY } }))._unsafeUnwrap();
const store = (await openStore({ module: wells, operation: OPERATION, at, keys }))._unsafeUnwrap();

const append = async (lane: number): Promise<void> => {
  for (let count = 0; ; count++) {
    const stream = `${name}-${lane}-${count}`;
    const seal = await store.seal({ stream, kind: "narrative", text: stream, to: { store: true } });
    const { ref, slot } = seal._unsafeUnwrap();
    const work = onWell(stream, { type: "dig", village: null, depth: count, story: ref }, 0);
    const [answer] = (await store.handle([{ ...work, slots: [slot] }]))._unsafeUnwrap();
    // Written at once: what the pipe has, the store has acknowledged.
    if (answer?.isOk()) writeSync(1, `${stream}\n`);
  }
};

await Promise.all([0, 1, 2, 3].map(append));
