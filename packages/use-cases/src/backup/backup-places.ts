import { sep } from "node:path";
import { type Issue, issue } from "@answerable/core";
import { Encrypter } from "age-encryption";
import { deviceOf, isOnADiskOfTheData } from "../apart-from-data.ts";
import type { Setup } from "../location.ts";
import { fileThatUnlocks } from "../unlock.ts";

/** What a backup was asked for: where its two outputs go, and who alone can open them. */
export interface BackupAsked {
  /** The folder that the copy of the stores goes into; undefined: none is made. */
  readonly out: string | undefined;
  /** The folder that the wrapped keys go into, with the list of what was erased; undefined: none is made. */
  readonly keysOut: string | undefined;
  readonly to: readonly string[];
  readonly keysTo: readonly string[];
  /** True: somebody knows that the outputs lie on one disk, or the keys on the disk of what unlocks them. */
  readonly isOneDiskAccepted: boolean;
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);

const isRecipient = (text: string): boolean => {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
};

/** Keys on the disk of the copy they open, or of what unlocks them. */
const onOneDisk = async ({ out, keysOut }: BackupAsked, { env }: Setup): Promise<readonly Issue[]> => {
  if (keysOut === undefined) return [];
  const own = await deviceOf(keysOut);
  const others = [out, fileThatUnlocks(env)].flatMap((path) => (path === undefined ? [] : [deviceOf(path)]));
  return (await Promise.all(others)).includes(own) ? [issue("keys-on-one-disk", ["keysOut"])] : [];
};

/**
 * What is wrong with where a backup goes and to whom. `backup-without-place`; `keys-with-the-data`: one output lies in the other;
 * `keys-on-one-disk`; `backup-in-clear`: a real operation is saved to nobody; `not-an-age-recipient`. Source: practice H1, H2.
 */
export const wrongPlaces = async (asked: BackupAsked, setup: Setup, isSample: boolean): Promise<readonly Issue[]> => {
  const { out, keysOut, to, keysTo } = asked;
  const issues: Issue[] = [];
  if (out === undefined && keysOut === undefined) issues.push(issue("backup-without-place", ["out"]));
  if (out !== undefined && keysOut !== undefined && (isWithin(out, keysOut) || isWithin(keysOut, out)))
    issues.push(issue("keys-with-the-data", ["keysOut"]));
  if (!isSample && to.length === 0) issues.push(issue("backup-in-clear", ["to"]));
  if ([...to, ...keysTo].some((one) => !isRecipient(one))) issues.push(issue("not-an-age-recipient", ["to"]));
  if (issues.length === 0 && !asked.isOneDiskAccepted) issues.push(...(await onOneDisk(asked, setup)));
  return issues;
};

/** Whether the copy lies on the disk of what it is a copy of: a fire takes both. */
export const isOnTheDiskOfTheData = async ({ out }: BackupAsked, { location }: Setup): Promise<boolean> =>
  out !== undefined && (await isOnADiskOfTheData(out, location));
