// Run as a process of its own by rotate-keys.test.ts: rotates again and again until it is killed, and says when it began.
import { writeSync } from "node:fs";
import type { DatabaseAddress } from "../database/dialect.ts";
import { openKeyVault } from "../personal/key-vault.ts";
import { KEY, OPERATION } from "./test-stores.ts";

const keysAt = JSON.parse(process.argv[2] ?? "") as DatabaseAddress;
const keys = (await openKeyVault({ operation: OPERATION, at: keysAt, unlock: { key: KEY } }))._unsafeUnwrap();
for (;;) {
  writeSync(1, "rotating\n");
  (await keys.rotate())._unsafeUnwrap();
}
