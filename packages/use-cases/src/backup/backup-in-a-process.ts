// Run as a process of its own by backup-breaks-off.test.ts, so that it can be killed or find its disk full.
import { writeSync } from "node:fs";
import { Instant } from "@answerable/core";
import { type Environment, locate } from "../location.ts";
import type { BackupAsked } from "./backup-places.ts";
import type { RestoreAsked } from "./restored-from.ts";
import { restoreBackup } from "./restoring.ts";
import { takeBackup } from "./taking.ts";

const asked = JSON.parse(process.argv[2] ?? "") as {
  readonly cwd: string;
  readonly env: Environment;
  readonly at: string;
  readonly backup?: BackupAsked;
  readonly restore?: RestoreAsked;
};
const setup = { env: asked.env, location: locate(asked.env, asked.cwd) };
const now = Instant.parse(asked.at);
const done =
  asked.backup === undefined
    ? asked.restore && (await restoreBackup(setup, asked.restore, now))
    : await takeBackup(setup, asked.backup, now);
writeSync(1, JSON.stringify(done?.isErr() ? done.error : { done: true }));
