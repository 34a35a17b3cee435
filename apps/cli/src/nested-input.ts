import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Terminal } from "./terminal.ts";

export type InputFields = Readonly<Record<string, unknown>>;

/** One line of NDJSON and its number in the file; `fields` is undefined where the line is no JSON object. */
export interface InputLine {
  readonly row: number;
  readonly fields: InputFields | undefined;
}

/** What `--input` held: the fields of one record, or many records, one a line. */
export type NestedInput =
  | { readonly kind: "one"; readonly fields: InputFields }
  | { readonly kind: "many"; readonly lines: readonly InputLine[] };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const asFields = (value: unknown): InputFields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as InputFields) : undefined;

const linesOf = (text: string): InputLine[] =>
  text
    .split("\n")
    .map((line, index) => ({ row: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== "")
    .map(({ row, line }) => ({ row, fields: asFields(parsed(line)) }));

const textAt = async (path: string, terminal: Terminal): Promise<string | undefined> => {
  try {
    const bytes = path === "-" ? await terminal.readStdin() : await readFile(resolve(terminal.cwd, path));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * What stands at `--input FILE|-`: one JSON object, however it is laid out, or NDJSON where the use case takes many at a
 * time: several lines, or a file named `.ndjson` or `.jsonl`. Err: `file-not-readable`, `not-an-object`, `not-json`.
 */
export const nestedInput = async (
  path: string | undefined,
  takesMany: boolean,
  terminal: Terminal,
): Promise<Result<NestedInput, Issue>> => {
  if (path === undefined) return ok({ kind: "one", fields: {} });
  const text = await textAt(path, terminal);
  if (text === undefined) return err(issue("file-not-readable", ["input"]));
  const isNamedMany = takesMany && /\.(ndjson|jsonl)$/.test(path);
  const whole = isNamedMany ? undefined : parsed(text);
  const fields = asFields(whole);
  if (fields !== undefined) return ok({ kind: "one", fields });
  if (whole !== undefined) return err(issue("not-an-object", ["input"]));
  const lines = takesMany ? linesOf(text) : [];
  // One line that breaks off, or a record laid out over several lines that does, is no list of records.
  return lines.some((line) => line.fields !== undefined) || (isNamedMany && lines.length === 0)
    ? ok({ kind: "many", lines })
    : err(issue("not-json", ["input"]));
};
