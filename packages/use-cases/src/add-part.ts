import { issue } from "@answerable/core";
import { openKeyVault, openStore } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed, wrongInput } from "./failure.ts";
import type { Setup } from "./location.ts";
import { isLocked } from "./lock-file.ts";
import type { RunnableModule } from "./modules.ts";
import { readOperationFile, rewriteOperationFile } from "./operation-file.ts";
import { storeModules } from "./store-modules.ts";
import { unlockFrom } from "./unlock.ts";

/** The parts that an operation runs. */
export interface Parts {
  readonly modules: readonly RunnableModule[];
}

/**
 * Gives an operation a part that it began without: a store of its own, empty. The file that names the parts is written last, so that what
 * broke off is asked again. Processes that are at work know the part once they are started anew. Fails with `operation-not-found`,
 * `operation-locked`, `part-here-already`, `key-needed`, or what the store says.
 */
export const addPart = async ({ env, location }: Setup, part: RunnableModule): Promise<Result<Parts, Failure>> => {
  const file = await readOperationFile(location.directory);
  if (!file) return err(wrongInput([issue("operation-not-found")]));
  if (await isLocked(location)) return err(wrongInput([issue("operation-locked")]));
  if (file.modules.includes(part)) return err(wrongInput([issue("part-here-already", ["part"])]));
  const unlock = await unlockFrom(env, location, file.sample);
  if (unlock.isErr()) return err(wrongInput(unlock.error));
  const { operation } = file;
  const keys = await openKeyVault({ operation, at: location.keys, unlock: unlock.value, create: false });
  if (keys.isErr()) return err(storeFailed(keys.error));
  try {
    const at = location.storeOf(part);
    const store = await openStore({ module: storeModules[part], operation, at, keys: keys.value, migrate: true });
    if (store.isErr()) return err(storeFailed(store.error));
    await store.value.close();
  } finally {
    await keys.value.close();
  }
  const modules = [...file.modules, part];
  await rewriteOperationFile(location.directory, { ...file, modules });
  return ok({ modules });
};
