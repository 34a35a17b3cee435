import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Issue, issue } from "@answerable/core";
import type { Unlock } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { isOnADiskOfTheData } from "./apart-from-data.ts";
import { keyServiceFrom } from "./key-service-from.ts";
import type { Environment, Location } from "./location.ts";
import { textOfFile } from "./text-of-file.ts";

/** The key of a sample lies beside its data, where a real one must never lie. */
export const SAMPLE_KEY_FILE = "sample.key";

const KEY_BYTES = 32;

/** The key that stands in a text as base64url; undefined: none of 32 bytes does. */
export const keyIn = (text: string): Unlock | undefined => {
  const key = Buffer.from(text.trim(), "base64url");
  return key.length === KEY_BYTES ? { key } : undefined;
};

const readKey = async (path: string): Promise<Unlock | undefined> => keyIn((await textOfFile(path)) ?? "");

const readPassphrase = async (path: string): Promise<Unlock | undefined> => {
  const passphrase = (await textOfFile(path))?.trim();
  return passphrase === undefined || passphrase === "" ? undefined : { passphrase };
};

/** The file that opens the store, where one is named; it may be a pipe. */
export const fileThatUnlocks = (env: Environment): string | undefined =>
  env["ANSWERABLE_PASSPHRASE_FILE"] ?? env["ANSWERABLE_KEY_FILE"];

/** Whether somebody has said that the key may lie on the disk of the data; `doctor` names it all the same. */
const isSameDiskAccepted = (env: Environment): boolean => env["ANSWERABLE_KEY_ON_SAME_DISK"] === "accepted";

/**
 * Refuses what opens a store from the disk of that store, which is taken together with it, unless somebody said that it may
 * lie there. Err `key-on-the-disk-of-the-data`. Source: practice H2.
 */
export const mustLieApart = async (
  path: string,
  env: Environment,
  location: Location,
): Promise<Result<void, Issue[]>> =>
  isSameDiskAccepted(env) || !(await isOnADiskOfTheData(path, location))
    ? ok(undefined)
    : err([issue("key-on-the-disk-of-the-data")]);

/**
 * What opens the store: `ANSWERABLE_PASSPHRASE`; else what `ANSWERABLE_PASSPHRASE_FILE` names, a credential of systemd, a pipe
 * (`/dev/stdin`, `/dev/fd/3`) or a file elsewhere; else the key in `ANSWERABLE_KEY_FILE`; else, for a sample alone, the key
 * beside it. Where none of them is named, the service that `ANSWERABLE_KMS_URL` names. Err `key-needed`: there is none, or the
 * file holds no key; `key-on-the-disk-of-the-data`; those of {@link keyServiceFrom}. Source: practice H2.
 */
export const unlockFrom = async (
  env: Environment,
  location: Location,
  isSample: boolean,
): Promise<Result<Unlock, Issue[]>> => {
  const passphrase = env["ANSWERABLE_PASSPHRASE"];
  if (passphrase !== undefined && passphrase.length > 0) return ok({ passphrase });
  const named = env["ANSWERABLE_PASSPHRASE_FILE"];
  const isLocal = named !== undefined || env["ANSWERABLE_KEY_FILE"] !== undefined;
  const service = isLocal ? ok(undefined) : keyServiceFrom(env);
  if (service.isErr()) return err(service.error);
  if (service.value !== undefined) return ok({ service: service.value });
  const file =
    named ?? env["ANSWERABLE_KEY_FILE"] ?? (isSample ? join(location.directory, SAMPLE_KEY_FILE) : undefined);
  if (file === undefined) return err([issue("key-needed")]);
  const apart = isSample ? ok(undefined) : await mustLieApart(file, env, location);
  if (apart.isErr()) return err(apart.error);
  const unlock = await (named === undefined ? readKey(file) : readPassphrase(file));
  return unlock === undefined ? err([issue("key-needed")]) : ok(unlock);
};

/** Writes a new random key; the file must not be there yet. */
export const writeNewKey = async (path: string): Promise<void> => {
  await writeFile(path, `${randomBytes(KEY_BYTES).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
};
