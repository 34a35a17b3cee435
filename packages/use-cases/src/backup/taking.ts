import { join } from "node:path";
import { type Instant, type Issue, issue } from "@answerable/core";
import { type CopiedRows, copyRows, erasedSlots, type RowsPlace } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { derivationKey } from "../derivation-key.ts";
import { type Failure, storeFailed, wrongInput } from "../failure.ts";
import type { Setup } from "../location.ts";
import type { ModuleName } from "../modules.ts";
import { type OpenOperation, openOperation } from "../open-operation.ts";
import { readOperationFile } from "../operation-file.ts";
import { type BackupFolder, beginFolder, dropFolder, fileName, finishFolder } from "./backup-folder.ts";
import { type BackupAsked, isOnTheDiskOfTheData, wrongPlaces } from "./backup-places.ts";
import { noteSaved } from "./last-saved.ts";
import { type BackedUpFile, type Manifest, proofOf } from "./manifest.ts";
import { writeSealed } from "./sealed-file.ts";

/** A backup that was taken. */
export interface Backup {
  readonly takenAt: Instant;
  /** Where the copy of the stores lies; null: none was asked for. */
  readonly data: string | null;
  readonly keys: string | null;
  readonly files: readonly BackedUpFile[];
  readonly notes: readonly Issue[];
}

/** Where copies of this operation's rows are taken from. */
const placesOf = (open: Pick<OpenOperation, "code">, { location }: Setup) => ({
  module: (module: ModuleName): RowsPlace => ({ at: location.storeOf(module), schema: module, operation: open.code }),
  keys: { at: location.keys, schema: "keys", operation: open.code } satisfies RowsPlace,
});

/** Copies one place into a file of its own. */
const copied = async (
  part: BackedUpFile["part"],
  from: RowsPlace,
  folder: BackupFolder,
  recipients: readonly string[],
): Promise<Result<BackedUpFile, Failure>> => {
  const name = fileName(part, recipients);
  const taken = await copyRows(from, (lines) => writeSealed(join(folder.unfinished, name), lines, recipients));
  if (taken.isErr()) return err(storeFailed(taken.error));
  const { copied: rows, written } = taken.value;
  if (written.isErr()) return err(wrongInput([written.error]));
  const { migrations, tables, head }: CopiedRows = rows;
  return ok({ name, ...written.value, part, migrations: [...migrations], tables, ...(head && { head }) });
};

/** The ids of everything that was ever erased, in whichever part; nothing else of it. */
const erasedCopied = async (
  open: OpenOperation,
  setup: Setup,
  folder: BackupFolder,
  recipients: readonly string[],
): Promise<Result<BackedUpFile, Failure>> => {
  const slots: string[] = [];
  for (const module of open.modules) {
    const erased = await erasedSlots(placesOf(open, setup).module(module));
    if (erased.isErr()) return err(storeFailed(erased.error));
    for (const slot of erased.value) slots.push(slot);
  }
  const name = fileName("erased", recipients);
  async function* lines(): AsyncGenerator<string> {
    for (const slot of slots) yield `${JSON.stringify(slot)}\n`;
  }
  const written = await writeSealed(join(folder.unfinished, name), lines(), recipients);
  if (written.isErr()) return err(wrongInput([written.error]));
  return ok({ name, ...written.value, part: "erased", migrations: [], tables: { erased: slots.length } });
};

/**
 * The files of an output, one after the other. A part that follows another one's log is copied before it, so that no cursor
 * stands behind the log it follows; keys after the stores, so that none is missing; what was erased, last of all.
 */
const filesOf = (
  kind: Manifest["kind"],
  open: OpenOperation,
  setup: Setup,
  folder: BackupFolder,
  to: readonly string[],
) =>
  kind === "data"
    ? open.modules.toReversed().map((module) => () => copied(module, placesOf(open, setup).module(module), folder, to))
    : [() => copied("keys", placesOf(open, setup).keys, folder, to), () => erasedCopied(open, setup, folder, to)];

interface Output {
  readonly kind: Manifest["kind"];
  readonly place: string;
  readonly to: readonly string[];
}

/** What a backup is taken of, and when; `secret`: what proves it. */
interface Taking {
  readonly open: OpenOperation;
  readonly setup: Setup;
  readonly now: Instant;
  readonly secret: Uint8Array;
}

/** Writes one output; what was begun of it is taken away where it fails. */
const written = async (
  { kind, place, to }: Output,
  { open, setup, now, secret }: Taking,
): Promise<Result<{ readonly folder: BackupFolder; readonly files: readonly BackedUpFile[] }, Failure>> => {
  const folder = await beginFolder(place, kind, now);
  if (folder.isErr()) return err(wrongInput([folder.error]));
  const done = await (async (): Promise<Result<readonly BackedUpFile[], Failure>> => {
    const files: BackedUpFile[] = [];
    for (const next of filesOf(kind, open, setup, folder.value, to)) {
      const file = await next();
      if (file.isErr()) return err(file.error);
      files.push(file.value);
    }
    const modules = open.modules.filter((module) => module !== "operation");
    const plain = {
      ...{ format: "answerable-backup/1" as const, kind, operation: open.code, modules },
      ...{ sample: open.settings.sample, takenAt: now, files },
    };
    const finished = await finishFolder(folder.value, { ...plain, proof: proofOf(secret, plain) }, to);
    return finished.map(() => files).mapErr((one) => wrongInput([one]));
  })();
  if (done.isErr()) await dropFolder(folder.value);
  return done.map((files) => ({ folder: folder.value, files }));
};

const outputsOf = ({ out, keysOut, to, keysTo }: BackupAsked): readonly Output[] => [
  ...(out === undefined ? [] : [{ kind: "data" as const, place: out, to }]),
  ...(keysOut === undefined ? [] : [{ kind: "keys" as const, place: keysOut, to: keysTo.length > 0 ? keysTo : to }]),
];

/**
 * Saves an operation while people work on it: its stores and its keys, each to a place of its own, sealed to age recipients. What
 * has expired is erased first. Fails as opening does, with what is wrong with the places ({@link wrongPlaces}), with
 * `backup-not-written`, or as the store does; then nothing of it is left.
 */
export const takeBackup = async (setup: Setup, asked: BackupAsked, now: Instant): Promise<Result<Backup, Failure>> => {
  const file = await readOperationFile(setup.location.directory);
  if (!file) return err(wrongInput([issue("operation-not-found")]));
  const wrong = await wrongPlaces(asked, setup, file.sample);
  if (wrong.length > 0) return err(wrongInput(wrong));
  const opened = await openOperation(setup.location, setup.env, now);
  if (opened.isErr()) return err(opened.error);
  const open = opened.value;
  try {
    // the secret is made before the keys are copied, or a restore could prove nothing
    const secret = await derivationKey(open.keys, "backups", now);
    if (secret.isErr()) return err(storeFailed(secret.error));
    const folders = new Map<Manifest["kind"], BackupFolder>();
    const files: BackedUpFile[] = [];
    for (const output of outputsOf(asked)) {
      const one = await written(output, { open, setup, now, secret: secret.value });
      if (one.isErr()) {
        for (const folder of folders.values()) await dropFolder(folder);
        return err(one.error);
      }
      folders.set(output.kind, one.value.folder);
      files.push(...one.value.files);
    }
    await noteSaved(setup.location, [...folders.keys()], now);
    const notes = (await isOnTheDiskOfTheData(asked, setup)) ? [issue("backup-on-the-disk-of-the-data")] : [];
    const placeOf = (kind: Manifest["kind"]) => folders.get(kind)?.finished ?? null;
    return ok({ takenAt: now, data: placeOf("data"), keys: placeOf("keys"), files, notes });
  } finally {
    await open.close();
  }
};
