import { basename, dirname, resolve } from "node:path";
import { type Instant, issuesFrom } from "@answerable/core";
import {
  contextFor,
  type Format,
  type OutputFile,
  type OutputLines,
  type Ready,
  takesMany,
  type UseCase,
} from "@answerable/use-cases";
import { ExitCode } from "./exit-code.ts";
import type { Field } from "./flags.ts";
import { formatOf } from "./format-of.ts";
import { gatherInput } from "./gather-input.ts";
import { openList } from "./list-issues.ts";
import { nestedInput } from "./nested-input.ts";
import { printFailure, printIssues } from "./print-problems.ts";
import { runMany } from "./run-many.ts";
import { progressOn } from "./show-progress.ts";
import { standardInputProblems } from "./standard-input.ts";
import type { Terminal } from "./terminal.ts";
import { writeFiles } from "./write-files.ts";

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/**
 * Runs one use case with what the command line gave: gathers, checks, handles, prints, and says how it ended. A flag wins
 * over the same field in `--input`.
 */
export const runUseCase = async (
  useCase: UseCase,
  fields: readonly Field[],
  given: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<ExitCode> => {
  const format = formatOf(text(given["format"]) as Format | undefined, useCase.toFile ? text(given["out"]) : undefined);
  const unclear = [...(format.isErr() ? [format.error] : []), ...standardInputProblems(fields, given)];
  if (format.isErr() || unclear.length > 0) {
    printIssues(unclear, terminal);
    return ExitCode.nothingDone;
  }
  const nested = await nestedInput(text(given["input"]), takesMany(useCase, fields), terminal);
  const gathered = await gatherInput(fields, given, terminal);
  if (nested.isErr() || gathered.isErr()) {
    printIssues([...(nested.isErr() ? [nested.error] : []), ...(gathered.isErr() ? gathered.error : [])], terminal);
    return ExitCode.nothingDone;
  }
  const asked = nested.value.kind === "one" ? { ...nested.value.fields, ...gathered.value } : undefined;
  const input = asked === undefined ? undefined : useCase.input.safeParse(asked);
  if (input?.success === false) {
    printIssues(issuesFrom(input.error, asked), terminal);
    return ExitCode.nothingDone;
  }
  const list = openList(text(given["rejects"]), terminal);
  if (list.isErr()) {
    printIssues([list.error], terminal);
    return ExitCode.nothingDone;
  }
  const { tell } = list.value;
  const opened = await contextFor(useCase, {
    env: terminal.env,
    cwd: terminal.cwd,
    actor: text(given["as"]) ?? terminal.env["ANSWERABLE_ACTOR"],
    via: "cli",
    now: new Date().toISOString() as Instant,
    progress: progressOn(terminal),
    tell,
  });
  if (opened.isErr()) {
    list.value.close(false);
    return printFailure(opened.error, terminal);
  }
  const { handle, close } = opened.value;
  let isDone = true;
  try {
    if (nested.value.kind === "many")
      return await runMany(useCase, opened.value, { lines: nested.value.lines, flags: gathered.value }, tell, terminal);
    const answer = await handle(input?.data);
    isDone = answer.isOk();
    if (answer.isErr()) return printFailure(answer.error, terminal);
    return await finish(
      useCase,
      opened.value,
      answer.value,
      { format: format.value, out: text(given["out"]) },
      terminal,
    );
  } finally {
    list.value.close(isDone);
    await close();
  }
};

/** What a command line writes to files, and into which folder; undefined: nothing. */
const filesOf = (
  useCase: UseCase,
  output: unknown,
  written: string,
  out: string | undefined,
): { readonly folder: string; readonly files: readonly OutputFile[] } | undefined => {
  if (useCase.form === "files")
    return { folder: out ?? ".", files: (output as { readonly files: readonly OutputFile[] }).files };
  if (out === undefined) return undefined;
  const one = (content: string) => ({ folder: dirname(out), files: [{ name: basename(out), text: content }] });
  if (useCase.documentOf) return one(`${JSON.stringify(useCase.documentOf(output), null, 2)}\n`);
  return useCase.toFile ? one(written) : undefined;
};

const finish = async (
  useCase: UseCase,
  ready: Ready,
  output: unknown,
  { format, out }: { readonly format: Format; readonly out: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> => {
  const written = useCase.form === "lines" ? "" : ready.write(output, format);
  const asked = filesOf(useCase, output, written, out);
  if (asked !== undefined) {
    const done = await writeFiles(asked.files, resolve(terminal.cwd, asked.folder));
    if (done.isErr()) {
      printIssues([done.error], terminal);
      return ExitCode.nothingDone;
    }
  }
  if (useCase.form === "lines")
    for await (const line of (output as OutputLines).lines) terminal.out(`${JSON.stringify(line)}\n`);
  else if (asked === undefined || !useCase.toFile) terminal.out(written);
  printIssues(useCase.warnings?.(output) ?? [], terminal);
  if (useCase.isFailure?.(output)) return ExitCode.failed;
  return useCase.isPartlyRefused?.(output) ? ExitCode.partlyRefused : ExitCode.done;
};
