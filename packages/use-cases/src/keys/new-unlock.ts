import { type Issue, issue } from "@answerable/core";
import type { Unlock } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { FileInput } from "../file-field.ts";
import { keyIn } from "../unlock.ts";

/** A new key out of a file, as base64url. Err `key-not-read`. */
export const newKey = ({ bytes }: FileInput): Result<Unlock, Issue[]> => {
  const key = keyIn(new TextDecoder().decode(bytes));
  return key === undefined ? err([issue("key-not-read", ["key"])]) : ok(key);
};

/** Answerable default: some four words of chance. */
const PASSPHRASE_CHARACTERS = 16;

/**
 * A new passphrase out of a file: on one line, or on two that are the same, as it is typed. Err `passphrase-not-read`,
 * `passphrase-lines-differ`, `passphrase-too-short` {least}; never what it says.
 */
export const newPassphrase = ({ bytes }: FileInput): Result<Unlock, Issue[]> => {
  const lines = new TextDecoder().decode(bytes).trim().split(/\r?\n/);
  const [passphrase = "", again = passphrase, ...more] = lines.map((line) => line.trim());
  if (more.length > 0 || passphrase.includes("\uFFFD")) return err([issue("passphrase-not-read", ["passphrase"])]);
  if (again !== passphrase) return err([issue("passphrase-lines-differ", ["passphrase"])]);
  if ([...passphrase].length < PASSPHRASE_CHARACTERS)
    return err([issue("passphrase-too-short", ["passphrase"], {}, { least: PASSPHRASE_CHARACTERS })]);
  return ok({ passphrase });
};
