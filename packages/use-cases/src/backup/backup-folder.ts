import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Instant, type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { BackedUpFile, Manifest } from "./manifest.ts";
import { digestOfFile, isOfTheDisk, readSealed, type Written, writeSealed } from "./sealed-file.ts";

/** What a half-written backup is called like: no restore takes it. */
const UNFINISHED = ".part";

const SUMS = "SHA256SUMS";

/** How the files of a backup end: packed, and sealed unless it is of a sample. */
export const fileName = (part: string, recipients: readonly string[]): string =>
  `${part}.ndjson.gz${recipients.length > 0 ? ".age" : ""}`;

/** Where one output is written, and what it is called once it is whole. */
export interface BackupFolder {
  readonly unfinished: string;
  readonly finished: string;
}

/** Makes the folder of one output. Err `backup-not-written`. */
export const beginFolder = async (
  place: string,
  kind: Manifest["kind"],
  at: Instant,
): Promise<Result<BackupFolder, Issue>> => {
  const finished = join(place, `answerable-${kind}-${at.replaceAll(/[:.]/g, "-")}`);
  try {
    await mkdir(place, { recursive: true, mode: 0o700 });
    await mkdir(`${finished}${UNFINISHED}`, { mode: 0o700 });
    return ok({ unfinished: `${finished}${UNFINISHED}`, finished });
  } catch (error) {
    if (isOfTheDisk(error)) return err(issue("backup-not-written"));
    throw error;
  }
};

const isOnDisk = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const sumsOf = (files: readonly { readonly name: string; readonly sha256: string }[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");

const oneLine = (text: string) =>
  (async function* () {
    yield `${text}\n`;
  })();

/**
 * Ends an output: its manifest, and the digest of every file in clear, so that whoever keeps it can look whether it is whole
 * (`sha256sum -c SHA256SUMS`). Only then does it get its name. Err `backup-not-written`.
 */
export const finishFolder = async (
  { unfinished, finished }: BackupFolder,
  manifest: Manifest,
  recipients: readonly string[],
): Promise<Result<void, Issue>> => {
  const name = fileName("manifest", recipients);
  const written = await writeSealed(join(unfinished, name), oneLine(JSON.stringify(manifest)), recipients);
  if (written.isErr()) return err(written.error);
  try {
    const sums = sumsOf([...manifest.files, { name, sha256: written.value.sha256 }]);
    await writeFile(join(unfinished, SUMS), sums, { flag: "wx", mode: 0o600, flush: true });
    await isOnDisk(unfinished);
    await rename(unfinished, finished);
    await isOnDisk(dirname(finished));
    return ok(undefined);
  } catch (error) {
    if (isOfTheDisk(error)) return err(issue("backup-not-written"));
    throw error;
  }
};

/** Takes away what was begun. */
export const dropFolder = ({ unfinished, finished }: BackupFolder): Promise<unknown> =>
  Promise.allSettled([unfinished, finished].map((folder) => rm(folder, { recursive: true, force: true })));

/** An output of a backup that was looked through: every file is there and as it was written. */
export interface WholeBackup {
  readonly folder: string;
  readonly manifest: Manifest;
}

const damaged = (file: string): Issue => issue("backup-damaged", [], {}, { file });

const isAsWritten = (file: Pick<BackedUpFile, "sha256">, found: Written | undefined): boolean =>
  found?.sha256 === file.sha256;

/** The manifest's own file: sealed, or in clear as that of a sample. */
const manifestFile = (names: readonly string[]): string | undefined =>
  names.find((name) => name === fileName("manifest", ["sealed"])) ??
  names.find((name) => name === fileName("manifest", []));

const parseManifest = async (
  path: string,
  identities: readonly string[],
  read: (text: unknown) => Manifest | undefined,
): Promise<Result<Manifest, Issue>> => {
  let text = "";
  try {
    for await (const line of readSealed(path, identities)) text += line;
  } catch {
    // the bytes are those that were written: so it is the identity that does not fit
    return err(issue("identity-does-not-open", ["identity"]));
  }
  const manifest = read(JSON.parse(text));
  return manifest === undefined ? err(issue("backup-not-known")) : ok(manifest);
};

/**
 * Looks an output through before anything is made of it: every file by its digest. Err `backup-not-here`; `backup-not-whole`: it
 * was never finished; `backup-damaged` {file}; `identity-does-not-open`; `backup-not-known`: of another program or version.
 */
export const lookThrough = async (
  folder: string,
  identities: readonly string[],
  read: (text: unknown) => Manifest | undefined,
): Promise<Result<WholeBackup, Issue>> => {
  if (basename(folder).endsWith(UNFINISHED)) return err(issue("backup-not-whole"));
  let names: readonly string[];
  let sums: string;
  try {
    names = await readdir(folder);
    sums = names.includes(SUMS) ? await readFile(join(folder, SUMS), "utf8") : "";
  } catch {
    return err(issue("backup-not-here"));
  }
  if (names.length === 0) return err(issue("backup-not-here"));
  const name = manifestFile(names);
  if (name === undefined) return err(damaged("manifest"));
  if (!names.includes(SUMS)) return err(damaged(SUMS));
  const own = await digestOfFile(join(folder, name));
  if (own === undefined || !sums.includes(`${own.sha256}  ${name}\n`)) return err(damaged(name));
  const manifest = await parseManifest(join(folder, name), identities, read);
  if (manifest.isErr()) return err(manifest.error);
  for (const file of manifest.value.files)
    if (!isAsWritten(file, await digestOfFile(join(folder, file.name)))) return err(damaged(file.name));
  if (sums !== sumsOf([...manifest.value.files, { name, sha256: own.sha256 }])) return err(damaged(SUMS));
  return ok({ folder, manifest: manifest.value });
};
