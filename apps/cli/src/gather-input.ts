import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type Issue, issue } from "@answerable/core";
import type { DataFile, FileInput } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { type Field, isFile } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

const readOne = async (path: string, terminal: Terminal): Promise<FileInput | undefined> => {
  if (path === "-") return { name: "-", bytes: await terminal.readStdin() };
  try {
    return { name: basename(path), bytes: await readFile(resolve(terminal.cwd, path)) };
  } catch {
    return undefined;
  }
};

/** A file of any size, opened and not read; standard input has to be read whole, as it comes only once. */
const openOne = async (path: string, terminal: Terminal): Promise<DataFile | undefined> => {
  if (path === "-") return { name: "-", blob: new Blob([new Uint8Array(await terminal.readStdin())]) };
  try {
    return { name: basename(path), blob: await openAsBlob(resolve(terminal.cwd, path)) };
  } catch {
    return undefined;
  }
};

/**
 * The fields that flags, positions and files give. Every file that cannot be read is listed; its path is the person's own
 * and is not repeated.
 */
export const gatherInput = async (
  fields: readonly Field[],
  given: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<Result<Record<string, unknown>, Issue[]>> => {
  const issues: Issue[] = [];
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    const value = given[field.name];
    if (value === undefined) continue;
    if (isFile(field)) {
      const paths = (Array.isArray(value) ? value : [value]) as string[];
      const open = field.kind === "file" ? readOne : openOne;
      const files = await Promise.all(paths.map((path) => open(path, terminal)));
      files.forEach((file, index) => {
        if (!file) issues.push(issue("file-not-readable", field.kind === "files" ? [field.name, index] : [field.name]));
      });
      input[field.name] = field.kind === "files" ? files : files[0];
    } else if (field.kind === "number") {
      const isBlank = typeof value === "string" && value.trim() === "";
      const number = isBlank ? Number.NaN : Number(value);
      if (!Number.isFinite(number)) issues.push(issue("not-a-number", [field.name]));
      else input[field.name] = number;
    } else input[field.name] = value;
  }
  return issues.length > 0 ? err(issues) : ok(input);
};
