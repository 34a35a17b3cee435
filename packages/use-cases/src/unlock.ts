import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Environment, Location } from "./location.ts";

/** What opens the wrapped keys. */
export type Unlock = { readonly passphrase: string } | { readonly key: Uint8Array };

/** The key of a sample lies beside its data, where a real one must never lie. */
export const SAMPLE_KEY_FILE = "sample.key";

const KEY_BYTES = 32;

const readKey = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    const key = Buffer.from((await readFile(path, "utf8")).trim(), "base64url");
    return key.length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What opens the store: `ANSWERABLE_PASSPHRASE`, else the key in `ANSWERABLE_KEY_FILE`, else, for a sample alone, the key
 * beside it. Err `key-needed`: there is none, or the file holds no key. Source: practice H2.
 */
export const unlockFrom = async (
  env: Environment,
  location: Location,
  isSample: boolean,
): Promise<Result<Unlock, Issue[]>> => {
  const passphrase = env["ANSWERABLE_PASSPHRASE"];
  if (passphrase !== undefined && passphrase.length > 0) return ok({ passphrase });
  const file = env["ANSWERABLE_KEY_FILE"] ?? (isSample ? join(location.directory, SAMPLE_KEY_FILE) : undefined);
  const key = file === undefined ? undefined : await readKey(file);
  return key === undefined ? err([issue("key-needed")]) : ok({ key });
};

/** Writes a new random key; the file must not be there yet. */
export const writeNewKey = async (path: string): Promise<void> => {
  await writeFile(path, `${randomBytes(KEY_BYTES).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
};
