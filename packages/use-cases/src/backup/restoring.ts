import { join } from "node:path";
import { type Instant, type Issue, issue, rejection } from "@answerable/core";
import {
  type KeyVault,
  type LoadedRows,
  loadKeyRows,
  loadStoreRows,
  type OpenKeyVault,
  openKeyVault,
  openStore,
} from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { derivationKey } from "../derivation-key.ts";
import { type Failure, refusedBy, storeFailed, wrongInput } from "../failure.ts";
import type { Setup } from "../location.ts";
import type { ModuleName } from "../modules.ts";
import { readOperationFile, writeOperationFile } from "../operation-file.ts";
import { storeModules } from "../store-modules.ts";
import { unlockFrom } from "../unlock.ts";
import type { WholeBackup } from "./backup-folder.ts";
import { type BackedUpFile, proofOf } from "./manifest.ts";
import { type Backups, erasedSince, fileOf, lookedThrough, type RestoreAsked } from "./restored-from.ts";
import { keepPlace } from "./restoring-place.ts";
import { readSealed } from "./sealed-file.ts";

/** A part that was brought back. */
export interface RestoredPart {
  readonly module: ModuleName;
  readonly position: number;
  readonly rows: number;
}

/** An operation that was brought back. */
export interface Restored {
  readonly operation: string;
  readonly takenAt: Instant;
  /** Until when what was erased is known; what was erased later has come back. */
  readonly erasedUntil: Instant;
  /** Values that lay in the copy, were erased since, and did not come back. */
  readonly stayErased: number;
  readonly parts: readonly RestoredPart[];
  readonly notes: readonly Issue[];
}

const isWhole = (file: BackedUpFile, { tables }: LoadedRows): boolean =>
  Object.keys(file.tables).length === Object.keys(tables).length &&
  Object.entries(file.tables).every(([table, rows]) => tables[table] === rows);

interface Restoring {
  readonly setup: Setup;
  readonly unlock: OpenKeyVault["unlock"];
  readonly backups: Backups;
  readonly identities: readonly string[];
  readonly erased: ReadonlySet<string>;
  readonly now: Instant;
}

const copyOf = ({ identities, erased }: Restoring, backup: WholeBackup, file: BackedUpFile) => ({
  ...{ migrations: file.migrations, erased, lines: readSealed(join(backup.folder, file.name), identities) },
});

/** The keys, opened by what unlocks them, and the proof of every output under their secret. */
const keysBack = async (restoring: Restoring): Promise<Result<KeyVault, Failure>> => {
  const { setup, unlock, backups, now } = restoring;
  const { keys } = backups;
  const { operation } = keys.manifest;
  const { location } = setup;
  const file = fileOf(keys, "keys");
  const loaded = await loadKeyRows({ at: location.keys, schema: "keys", operation }, copyOf(restoring, keys, file));
  if (loaded.isErr()) return err(storeFailed(loaded.error));
  const vault = await openKeyVault({ operation, at: location.keys, unlock, create: false });
  if (vault.isErr()) return err(storeFailed(vault.error));
  const secret = await derivationKey(vault.value, "backups", now);
  const isOurs = secret.map((known) =>
    Object.values(backups).every(({ manifest }) => proofOf(known, manifest) === manifest.proof),
  );
  if (isOurs.isOk() && isOurs.value) return ok(vault.value);
  await vault.value.close();
  return err(isOurs.isErr() ? storeFailed(isOurs.error) : refusedBy(rejection("backup-not-proved")));
};

/** One part: its rows, then its chain from the first event to the head that the backup says. */
const partBack = async (
  restoring: Restoring,
  module: ModuleName,
  keys: KeyVault,
): Promise<Result<RestoredPart & { readonly leftOut: number }, Failure>> => {
  const { data } = restoring.backups;
  const { operation } = data.manifest;
  const at = restoring.setup.location.storeOf(module);
  const file = fileOf(data, module);
  const copy = copyOf(restoring, data, file);
  const loaded = await loadStoreRows({ at, schema: module, operation }, storeModules[module], copy);
  if (loaded.isErr()) return err(storeFailed(loaded.error));
  const differs = err<never, Failure>(refusedBy(rejection("restored-differs", { module })));
  if (!isWhole(file, loaded.value)) return differs;
  const store = await openStore({ module: storeModules[module], operation, at, keys, create: false, migrate: true });
  if (store.isErr()) return err(storeFailed(store.error));
  try {
    const verified = await store.value.verify(...(file.head === undefined ? [] : [file.head]));
    if (verified.isErr()) return err(storeFailed(verified.error));
    if (!verified.value.intact || verified.value.head !== file.head?.hash) return differs;
    const rows = Object.values(loaded.value.tables).reduce((sum, count) => sum + count, 0);
    return ok({ module, position: verified.value.positions, rows, leftOut: loaded.value.leftOut });
  } finally {
    await store.value.close();
  }
};

const notesOf = ({ data, keys, newest }: Backups): readonly Issue[] => [
  issue("erased-later-comes-back", [], {}, { after: newest.manifest.takenAt }),
  ...(keys.manifest.takenAt < data.manifest.takenAt
    ? [issue("keys-older-than-data", [], {}, { keys: keys.manifest.takenAt, data: data.manifest.takenAt })]
    : []),
];

const allBack = async (restoring: Restoring): Promise<Result<Restored, Failure>> => {
  const { backups, setup } = restoring;
  const { operation, modules, sample, takenAt } = backups.data.manifest;
  const keys = await keysBack(restoring);
  if (keys.isErr()) return err(keys.error);
  const parts: RestoredPart[] = [];
  let stayErased = 0;
  try {
    for (const module of ["operation", ...modules] as const) {
      const part = await partBack(restoring, module, keys.value);
      if (part.isErr()) return err(part.error);
      const { leftOut, ...told } = part.value;
      parts.push(told);
      stayErased += leftOut;
    }
  } finally {
    await keys.value.close();
  }
  // the last thing: before it stands, nothing opens what was brought back
  if (!(await writeOperationFile(setup.location.directory, { operation, modules, sample })))
    return err(refusedBy(rejection("operation-exists-already")));
  const erasedUntil = backups.newest.manifest.takenAt;
  return ok({ operation, takenAt, erasedUntil, stayErased, parts, notes: notesOf(backups) });
};

/**
 * Brings an operation back to an empty place: all of it or nothing. Every file is looked through first, then the keys are opened,
 * then each log is recomputed to the head that the backup says; what was erased since does not come back.
 * Fails with `operation-exists-already`, `place-not-empty`, `key-needed`, `wrong-key`; what is wrong with a folder
 * ({@link lookedThrough}); `backup-not-proved`: not written by who held these keys;
 * `restored-differs` {module}; or as the store does.
 */
export const restoreBackup = async (
  setup: Setup,
  asked: RestoreAsked,
  now: Instant,
): Promise<Result<Restored, Failure>> => {
  const { location, env } = setup;
  if (await readOperationFile(location.directory)) return err(refusedBy(rejection("operation-exists-already")));
  const backups = await lookedThrough(asked);
  if (backups.isErr()) return err(wrongInput([backups.error]));
  const { operation, sample } = backups.value.data.manifest;
  const unlock = await unlockFrom(env, location, sample);
  if (unlock.isErr()) return err(wrongInput(unlock.error));
  const { identities } = asked;
  const erased = await erasedSince(backups.value, identities);
  const place = await keepPlace(location, operation);
  if (place.isErr()) return err(place.error);
  const restored = await allBack({ setup, unlock: unlock.value, backups: backups.value, identities, erased, now });
  await (restored.isOk() ? place.value.end() : place.value.giveUp());
  return restored;
};
