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
import { lookThrough, type WholeBackup } from "./backup-folder.ts";
import { type BackedUpFile, Manifest, proofOf } from "./manifest.ts";
import { keepPlace } from "./restoring-place.ts";
import { readSealed } from "./sealed-file.ts";

/** What is brought back, out of which folders, and what opens them. */
export interface RestoreAsked {
  readonly data: string;
  readonly keys: string;
  /** The newest copy of keys there is, where it is not `keys` itself: only its list of what was erased counts. */
  readonly erased: string | undefined;
  /** age identities. */
  readonly identities: readonly string[];
}

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

interface Backups {
  readonly data: WholeBackup;
  readonly keys: WholeBackup;
  /** What was erased is read here. */
  readonly newest: WholeBackup;
}

const asManifest = (kind: Manifest["kind"]) => (text: unknown) => {
  const read = Manifest.safeParse(text);
  return read.success && read.data.kind === kind ? read.data : undefined;
};

const lookedThrough = async ({ data, keys, erased, identities }: RestoreAsked): Promise<Result<Backups, Issue>> => {
  const [store, vault] = [
    await lookThrough(data, identities, asManifest("data")),
    await lookThrough(keys, identities, asManifest("keys")),
  ];
  if (store.isErr()) return err(store.error);
  if (vault.isErr()) return err(vault.error);
  const newest = erased === undefined ? vault : await lookThrough(erased, identities, asManifest("keys"));
  if (newest.isErr()) return err(newest.error);
  const all = { data: store.value, keys: vault.value, newest: newest.value };
  const operations = new Set(Object.values(all).map(({ manifest }) => manifest.operation));
  return operations.size === 1 ? ok(all) : err(issue("backups-of-two-operations"));
};

const fileOf = ({ manifest }: WholeBackup, part: BackedUpFile["part"]): BackedUpFile => {
  const file = manifest.files.find((one) => one.part === part);
  // every manifest that is proved holds its parts
  if (file === undefined) throw new Error(`no ${part} in the backup`);
  return file;
};

const erasedSince = async ({ newest }: Backups, identities: readonly string[]): Promise<ReadonlySet<string>> => {
  const erased = new Set<string>();
  for await (const line of readSealed(join(newest.folder, fileOf(newest, "erased").name), identities))
    erased.add(String(JSON.parse(line)));
  return erased;
};

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
    const verified = await store.value.verify(file.head);
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
 * ({@link lookThrough}); `backups-of-two-operations`; `backup-not-proved`: not written by who held these keys;
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
