import { issue } from "@answerable/core";
import { openKeyVault, openStore, type StoreError } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed, wrongInput } from "./failure.ts";
import type { Setup } from "./location.ts";
import type { ModuleName } from "./modules.ts";
import { readOperationFile } from "./operation-file.ts";
import { storeModules } from "./store-modules.ts";
import { unlockFrom } from "./unlock.ts";

/** One part's store, and what it was given that an older version did not know; empty: it was as new as this program. */
export interface Upgraded {
  readonly module: ModuleName;
  readonly upgrades: readonly string[];
}

const pendingIn = (error: StoreError): readonly string[] | undefined =>
  error.code === "schema-behind" ? error.pending : undefined;

/**
 * Brings the stores of an operation to what this version knows; each step is taken whole or not at all, and asking again
 * goes on where it broke off. Nothing that was recorded changes. Fails with `operation-not-found`, `key-needed`, or what
 * a store says, `newer-schema` among it.
 */
export const upgradeStores = async ({ env, location }: Setup): Promise<Result<readonly Upgraded[], Failure>> => {
  const file = await readOperationFile(location.directory);
  if (!file) return err(wrongInput([issue("operation-not-found")]));
  const unlock = await unlockFrom(env, location, file.sample);
  if (unlock.isErr()) return err(wrongInput(unlock.error));
  const { operation } = file;
  const keys = await openKeyVault({ operation, at: location.keys, unlock: unlock.value, create: false });
  if (keys.isErr()) return err(storeFailed(keys.error));
  try {
    const upgraded: Upgraded[] = [];
    for (const module of ["operation", ...file.modules] as const) {
      const where = { operation, at: location.storeOf(module), keys: keys.value, create: false };
      let store = await openStore({ ...where, module: storeModules[module] });
      const upgrades = store.isErr() ? pendingIn(store.error) : undefined;
      if (upgrades !== undefined) store = await openStore({ ...where, module: storeModules[module], migrate: true });
      if (store.isErr()) return err(storeFailed(store.error));
      await store.value.close();
      upgraded.push({ module, upgrades: upgrades ?? [] });
    }
    return ok(upgraded);
  } finally {
    await keys.value.close();
  }
};
