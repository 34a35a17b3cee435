import { readFile } from "node:fs/promises";

/** What stands in a file, as UTF-8; undefined where it is not there, or cannot be read. */
export const textOfFile = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
};
