import { filesOfData } from "../apart-from-data.ts";
import type { Setup } from "../location.ts";
import { type DiskEncryption, encryptionOfPath, SYSTEM } from "./disk-encryption.ts";
import type { Observation } from "./observation.ts";

const NOT_SEEN: Observation = {
  level: "note",
  code: "disk-encryption-not-seen",
  about: "this program cannot see whether the disk is encrypted; make sure",
};

const SAYS: Readonly<Record<DiskEncryption, Observation>> = {
  encrypted: { level: "good", code: "disk-encrypted", about: "stores and keys lie on an encrypted volume" },
  memory: { level: "note", code: "data-in-memory-alone", about: "stores or keys lie in memory, and go with the power" },
  "not-encrypted": {
    level: "unsafe",
    code: "disk-not-encrypted",
    about: "no encryption is seen beneath stores or keys; what the disk or a provider does by itself cannot be seen",
  },
  "cannot-tell": NOT_SEEN,
};

/** Whether the disks of stores and keys are encrypted, each answer once; what lies on a server is looked at there. */
export const aboutDisks = async ({ location }: Setup, system = SYSTEM): Promise<readonly Observation[]> => {
  const files = filesOfData(location);
  const seen = new Set(await Promise.all(files.map((file) => encryptionOfPath(file, system))));
  const isOnServer = "postgres" in location.storeOf("operation") || "postgres" in location.keys;
  const said = [...seen].map((one) => SAYS[one]);
  return isOnServer && !seen.has("cannot-tell") ? [...said, NOT_SEEN] : said;
};
