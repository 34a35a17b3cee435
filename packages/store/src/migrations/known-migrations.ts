import type { Migration } from "../database/migration.ts";
import type { StoreModule } from "../store.ts";
import { chainReadings } from "./chain-readings.ts";
import { createDeadlines } from "./create-deadlines.ts";
import { createJobs } from "./create-jobs.ts";
import { createKeys } from "./create-keys.ts";
import { createLog } from "./create-log.ts";
import { createNote } from "./create-note.ts";
import { createOnce } from "./create-once.ts";
import { createUnheard } from "./create-unheard.ts";
import { holdVaultKeys } from "./hold-vault-keys.ts";
import { noteWhenSet } from "./note-when-set.ts";

/** What makes the tables of a module's store: those that every store has, and its own. */
export const storeMigrations = (module: StoreModule): readonly Migration[] => [
  createLog,
  ...module.migrations,
  chainReadings,
  createOnce,
  createJobs,
  createDeadlines,
  createNote,
  noteWhenSet,
  createUnheard,
];

/** What makes the tables of a vault. */
export const KEY_MIGRATIONS: readonly Migration[] = [createKeys, holdVaultKeys];
