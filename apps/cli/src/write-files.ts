import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Issue, issue } from "@answerable/core";
import type { OutputFile } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";

/** The bytes of a file, or undefined where there is none. */
const standing = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
};

/** Where a file is written until all of them are: beside its place, so that it can be moved there in one go. */
const beside = (path: string): string => `${path}.part`;

/**
 * Writes files into a folder, which is made if it is not there; only who asked may read what is new: small figures may
 * point to a person. A file that stands there with other bytes is not overwritten, and then none is written: somebody may
 * have passed it on. Where one cannot be written, none is left. Err `file-stands-there`, `folder-not-writable`.
 */
export const writeFiles = async (files: readonly OutputFile[], folder: string): Promise<Result<void, Issue>> => {
  const paths = files.map(({ name, text }) => ({ path: join(folder, name), text }));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const there = await Promise.all(paths.map(({ path }) => standing(path)));
    if (there.some((bytes, index) => bytes !== undefined && bytes !== paths[index]?.text))
      return err(issue("file-stands-there", ["out"]));
    for (const { path, text } of paths) await writeFile(beside(path), text, { mode: 0o600 });
    for (const { path } of paths) await rename(beside(path), path);
    return ok(undefined);
  } catch {
    await Promise.allSettled(paths.map(({ path }) => rm(beside(path), { force: true })));
    return err(issue("folder-not-writable", ["out"]));
  }
};
