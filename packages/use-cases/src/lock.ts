import { issue } from "@answerable/core";
import { openKeyVault } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Failure, refusedBy, storeFailed, wrongInput } from "./failure.ts";
import type { Setup } from "./location.ts";
import { isLocked, lockOperation, unlockOperation } from "./lock-file.ts";
import { readOperationFile } from "./operation-file.ts";
import { unlockFrom } from "./unlock.ts";
import { computation } from "./use-case.ts";

interface LockState {
  readonly operation: string;
  readonly locked: "yes" | "no";
}

const lock = async ({ location }: Setup): Promise<Result<LockState, Failure>> => {
  const file = await readOperationFile(location.directory);
  if (!file) return err(wrongInput([issue("operation-not-found")]));
  try {
    await lockOperation(location);
  } catch {
    return err(refusedBy({ code: "lock-not-written" }));
  }
  return ok({ operation: file.operation, locked: "yes" });
};

/** Only whoever has what opens the keys takes a lock away. */
const unlock = async ({ location, env }: Setup): Promise<Result<LockState, Failure>> => {
  const file = await readOperationFile(location.directory);
  if (!file) return err(wrongInput([issue("operation-not-found")]));
  const { operation, sample } = file;
  if (await isLocked(location)) {
    const opening = await unlockFrom(env, location, sample);
    if (opening.isErr()) return err(wrongInput(opening.error));
    const keys = await openKeyVault({ operation, at: location.keys, unlock: opening.value, create: false });
    if (keys.isErr()) return err(storeFailed(keys.error));
    await keys.value.close();
    await unlockOperation(location);
  }
  return ok({ operation, locked: "no" });
};

/** Closes an operation at once, without any key; in an emergency nobody types a passphrase. Source: practice H2. */
export const lockUseCases = [
  computation({
    name: "lock",
    kind: "act",
    summary: "close this operation at once: whatever runs on this machine drops its keys, and nothing opens it",
    input: z.strictObject({}),
    permission: null,
    isLocal: true,
    form: "record",
    handle: (_input, ctx) => new ResultAsync(lock(ctx.setup)),
  }),
];

/** Lets it be opened again. */
export const unlockUseCases = [
  computation({
    name: "unlock",
    kind: "act",
    summary: "let a locked operation be opened again, by whoever has what opens its keys; then start what should run",
    input: z.strictObject({}),
    permission: null,
    isLocal: true,
    form: "record",
    handle: (_input, ctx) => new ResultAsync(unlock(ctx.setup)),
  }),
];
