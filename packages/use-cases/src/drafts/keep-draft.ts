import { mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "neverthrow";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import type { OutputFile } from "../output-file.ts";

/** Begins the name of what is not whole yet. */
const MAKING = ".making-";

/** Whether a draft lies in a folder of drafts. */
export const isDraftKept = async (folder: string, name: string): Promise<boolean> =>
  await stat(join(folder, name)).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Takes away what a process that was killed left half-made of one draft. */
const clear = async (folder: string, name: string): Promise<void> => {
  for (const entry of await readdir(folder))
    if (entry.startsWith(`${MAKING}${name}-`)) await rm(join(folder, entry), { recursive: true, force: true });
};

/**
 * Keeps the files of a draft in a folder of its own, which stands there whole or not at all; one that stands there already is left as
 * it is. Err `draft-not-kept`: the folder of drafts is away, or nobody may write there.
 */
export const keepDraft = async (
  folder: string,
  name: string,
  files: readonly OutputFile[],
): Promise<Result<void, FailedAttempt>> => {
  try {
    await clear(folder, name);
    const making = await mkdtemp(join(folder, `${MAKING}${name}-`));
    for (const file of files) await writeFile(join(making, file.name), file.text, { mode: 0o600, flush: true });
    // a folder that is not empty is not replaced
    await rename(making, join(folder, name));
    return ok(undefined);
  } catch {
    return (await isDraftKept(folder, name)) ? ok(undefined) : err({ code: "draft-not-kept" });
  }
};
