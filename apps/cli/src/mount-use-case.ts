import { takesMany, type UseCase } from "@answerable/use-cases";
import { type Command, Option } from "commander";
import type { ExitCode } from "./exit-code.ts";
import { type Field, fieldsOf } from "./flags.ts";
import { runUseCase } from "./run-use-case.ts";
import type { Terminal } from "./terminal.ts";

const FORMATS = ["table", "csv", "ndjson", "json"] as const;

const placeOf = (field: Field, isInEachLine: boolean): string => {
  const word = field.kind === "files" || field.kind === "list" ? `${field.flag}...` : field.flag;
  return field.required && !isInEachLine ? `<${word}>` : `[${word}]`;
};

/** What a field is, and what it may be where only some words do; of one option commander says so itself, and asks. */
const told = ({ description, choices }: Field): string =>
  choices.length > 0 ? `${description} (choices: ${choices.join(", ")})` : description;

const optionOf = (field: Field): Option => {
  const takes =
    field.kind === "switch" ? "" : field.kind === "list" || field.kind === "files" ? " <value...>" : " <value>";
  if (field.kind === "list") return new Option(`--${field.flag}${takes}`, told(field));
  const option = new Option(`--${field.flag}${takes}`, field.description);
  return field.choices.length > 0 ? option.choices(field.choices) : option;
};

/** Makes a command of a use case: its input fields become flags and positions, its answer the exit code. */
export const mountUseCase = (
  command: Command,
  useCase: UseCase,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void => {
  const fields = fieldsOf(useCase);
  const positional: readonly string[] = useCase.positional ?? [];
  const many = takesMany(useCase, fields);
  command.description(useCase.summary);
  for (const name of positional) {
    const field = fields.find((one) => one.name === name);
    if (field) command.argument(placeOf(field, many), told(field));
  }
  for (const field of fields) {
    if (positional.includes(field.name) || field.kind === "nested") continue;
    command.addOption(optionOf(field));
  }
  const nested = fields.filter((field) => field.kind === "nested").map((field) => field.name);
  const held = nested.length > 0 ? `, with: ${nested.join(", ")}` : "";
  if (many) {
    const lines = "or NDJSON, one record a line: each is answered on a line, and what is refused is listed by row";
    command.option("--input <file>", `a JSON file, or - for standard input${held}; ${lines}`);
  } else if (nested.length > 0) command.option("--input <file>", `a JSON file, or - for standard input${held}`);
  if (useCase.toFile)
    command
      .addOption(new Option("--format <format>", "left out: as the name at --out ends, else a table").choices(FORMATS))
      .option("--out <file>", "write the result here and not to standard output; no other file is overwritten");
  else if (useCase.form !== "lines")
    command.addOption(new Option("--format <format>", "how results are written").choices(FORMATS).default("table"));
  if (useCase.tells || many)
    command.option("--rejects <file>", "write what was refused or mended here, one JSON line each, no values");
  if (useCase.form === "files")
    command.requiredOption(
      "--out <folder>",
      "where the files go; made if it is not there, and no other file is overwritten",
    );
  if (useCase.documentOf)
    command.option("--out <file>", "write the document here, as JSON; no other file is overwritten");
  if (useCase.permission !== null) command.option("--as <code>", "the member of staff who acts (or ANSWERABLE_ACTOR)");
  command.action(async () => {
    const given: Record<string, unknown> = { ...command.opts() };
    positional.forEach((name, index) => {
      const typed: unknown = command.processedArgs[index];
      // commander gives an empty list where nothing was typed
      given[name] = Array.isArray(typed) && typed.length === 0 ? undefined : typed;
    });
    finish(await runUseCase(useCase, fields, given, terminal));
  });
};
