import type { Migration } from "../database/migration.ts";
import type { StoreModule } from "../store.ts";
import { chainReadings } from "./chain-readings.ts";
import { createKeys } from "./create-keys.ts";
import { createLog } from "./create-log.ts";
import { createOnce } from "./create-once.ts";
import { holdVaultKeys } from "./hold-vault-keys.ts";

/** What makes the tables of a module's store: those that every store has, and its own. */
export const storeMigrations = (module: StoreModule): readonly Migration[] => [
  createLog,
  ...module.migrations,
  chainReadings,
  createOnce,
];

/** What makes the tables of a vault. */
export const KEY_MIGRATIONS: readonly Migration[] = [createKeys, holdVaultKeys];
