import { join } from "node:path";
import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { lookThrough, type WholeBackup } from "./backup-folder.ts";
import { type BackedUpFile, Manifest } from "./manifest.ts";
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

/** The outputs that an operation is brought back from, each whole. */
export interface Backups {
  readonly data: WholeBackup;
  readonly keys: WholeBackup;
  /** What was erased is read here. */
  readonly newest: WholeBackup;
}

const asManifest = (kind: Manifest["kind"]) => (text: unknown) => {
  const read = Manifest.safeParse(text);
  return read.success && read.data.kind === kind ? read.data : undefined;
};

const KEY_PARTS = ["keys", "erased"] as const;

/**
 * A part that an output must hold and does not; undefined: all are there. Whoever wrote it may hold no keys, so it is not
 * believed.
 */
const missingPart = ({ manifest }: WholeBackup): BackedUpFile["part"] | undefined =>
  (manifest.kind === "data" ? (["operation", ...manifest.modules] as const) : KEY_PARTS).find(
    (part) => !manifest.files.some((file) => file.part === part),
  );

/**
 * Looks through everything that was named before anything is made of it. Err: those of {@link lookThrough};
 * `backup-damaged` {file} for a part that is not there, too; `backups-of-two-operations`.
 */
export const lookedThrough = async ({
  data,
  keys,
  erased,
  identities,
}: RestoreAsked): Promise<Result<Backups, Issue>> => {
  const [store, vault] = [
    await lookThrough(data, identities, asManifest("data")),
    await lookThrough(keys, identities, asManifest("keys")),
  ];
  if (store.isErr()) return err(store.error);
  if (vault.isErr()) return err(vault.error);
  const newest = erased === undefined ? vault : await lookThrough(erased, identities, asManifest("keys"));
  if (newest.isErr()) return err(newest.error);
  const all = { data: store.value, keys: vault.value, newest: newest.value };
  const missing = Object.values(all)
    .map(missingPart)
    .find((part) => part !== undefined);
  if (missing !== undefined) return err(issue("backup-damaged", [], {}, { file: missing }));
  const operations = new Set(Object.values(all).map(({ manifest }) => manifest.operation));
  return operations.size === 1 ? ok(all) : err(issue("backups-of-two-operations"));
};

/** The file of a part; an output that was looked through has it, so that one without is a bug. */
export const fileOf = ({ manifest }: WholeBackup, part: BackedUpFile["part"]): BackedUpFile => {
  const file = manifest.files.find((one) => one.part === part);
  if (file === undefined) throw new Error(`no ${part} in the backup`);
  return file;
};

/** The ids of what was erased until the newest of them was written. */
export const erasedSince = async ({ newest }: Backups, identities: readonly string[]): Promise<ReadonlySet<string>> => {
  const erased = new Set<string>();
  for await (const line of readSealed(join(newest.folder, fileOf(newest, "erased").name), identities))
    erased.add(String(JSON.parse(line)));
  return erased;
};
