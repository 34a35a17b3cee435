import { dirname, join } from "node:path";
import { isOnADiskOfTheData } from "../apart-from-data.ts";
import { isThere } from "../is-there.ts";
import type { Setup } from "../location.ts";
import { fileThatUnlocks, SAMPLE_KEY_FILE } from "../unlock.ts";
import type { Observation } from "./observation.ts";

/** Where what opens the store lies, and where the wrapped keys do. Source: practice H2. */
export const aboutKeys = async ({ env, location }: Setup): Promise<readonly Observation[]> => {
  const observations: Observation[] = [];
  const file = fileThatUnlocks(env);
  if (file !== undefined && (await isOnADiskOfTheData(file, location)))
    observations.push({
      level: "unsafe",
      code: "key-on-the-disk-of-the-data",
      about: "somebody accepted it (ANSWERABLE_KEY_ON_SAME_DISK); whoever takes the disk reads everything",
    });
  if (env["ANSWERABLE_PASSPHRASE"] !== undefined)
    observations.push({
      level: "note",
      code: "passphrase-in-the-environment",
      about: "whoever may look at the process reads it; ANSWERABLE_PASSPHRASE_FILE takes a pipe or a credential",
    });
  if (await isThere(join(location.directory, SAMPLE_KEY_FILE)))
    observations.push({
      level: "note",
      code: "key-beside-its-data",
      about: "a sample keeps its key beside it; real data must not",
    });
  const log = location.storeOf("operation");
  if ("sqlite" in location.keys && "sqlite" in log && dirname(location.keys.sqlite).startsWith(dirname(log.sqlite)))
    observations.push({
      level: "note",
      code: "wrapped-keys-on-the-same-disk",
      about: "ANSWERABLE_KEYS puts them elsewhere; back them up apart",
    });
  return observations;
};
