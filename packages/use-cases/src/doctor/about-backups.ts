import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Observation } from "./observation.ts";

const AGE = Buffer.from("age-encryption.org/v1\n");
/** Digests of what lies beside; they say nothing of it. */
const SUMS = "SHA256SUMS";

const isSealed = async (path: string): Promise<boolean> => {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(AGE.length), 0, AGE.length, 0);
    return bytesRead === AGE.length && buffer.equals(AGE);
  } finally {
    await file.close();
  }
};

/** Files in a folder of backups that whoever finds them can read: everything that is no age file. Counted, not named. */
export const aboutBackups = async (folders: readonly string[]): Promise<readonly Observation[]> => {
  const observations: Observation[] = [];
  for (const folder of folders) {
    let inClear = 0;
    try {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
        if (entry.isFile() && entry.name !== SUMS && !(await isSealed(join(entry.parentPath, entry.name))))
          inClear += 1;
    } catch {
      observations.push({
        level: "unsafe",
        code: "backup-not-here",
        about: "a folder of backups cannot be looked into",
      });
    }
    if (inClear > 0)
      observations.push({
        level: "unsafe",
        code: "backup-lies-in-clear",
        about: `${inClear} files that anybody can read`,
      });
  }
  return observations;
};
