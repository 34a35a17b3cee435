import { type Issue, issue } from "@answerable/core";
import { nouns, type UseCase } from "@answerable/use-cases";
import { Command, CommanderError, Option } from "commander";
import { completionScript } from "./completion.ts";
import { ExitCode } from "./exit-code.ts";
import { type Field, fieldsOf } from "./flags.ts";
import { printIssues } from "./print-problems.ts";
import { runUseCase } from "./run-use-case.ts";
import type { Terminal } from "./terminal.ts";

const FORMATS = ["table", "csv", "ndjson", "json"] as const;

const placeOf = (field: Field): string => {
  const word = field.kind === "files" ? `${field.flag}...` : field.flag;
  return field.required ? `<${word}>` : `[${word}]`;
};

const optionOf = (field: Field): Option => {
  const takes = field.kind === "switch" ? "" : field.kind === "list" ? " <value...>" : " <value>";
  const option = new Option(`--${field.flag}${takes}`, field.description);
  return field.choices.length > 0 ? option.choices(field.choices) : option;
};

const mount = (command: Command, useCase: UseCase, terminal: Terminal, finish: (code: ExitCode) => void): void => {
  const fields = fieldsOf(useCase);
  const positional: readonly string[] = useCase.positional ?? [];
  command.description(useCase.summary);
  for (const name of positional) {
    const field = fields.find((one) => one.name === name);
    if (field) command.argument(placeOf(field), field.description);
  }
  for (const field of fields) {
    if (positional.includes(field.name) || field.kind === "nested") continue;
    command.addOption(optionOf(field));
  }
  if (fields.some((field) => field.kind === "nested")) {
    const nested = fields.filter((field) => field.kind === "nested").map((field) => field.name);
    command.option("--input <file>", `a JSON file, or - for standard input, with: ${nested.join(", ")}`);
  }
  command.addOption(new Option("--format <format>", "how results are written").choices(FORMATS).default("table"));
  if (useCase.refusedOf)
    command.option("--rejects <file>", "write what was refused here, one JSON line each, no values");
  if (useCase.permission !== null) command.option("--as <code>", "the member of staff who acts (or ANSWERABLE_ACTOR)");
  command.action(async () => {
    const given: Record<string, unknown> = { ...command.opts() };
    positional.forEach((name, index) => {
      given[name] = command.processedArgs[index];
    });
    finish(await runUseCase(useCase, fields, given, terminal));
  });
};

/**
 * Runs one command line. Only the noun that was asked for is loaded; help for all nouns needs none of them.
 * A command line that is wrong ends with 2 before anything is opened.
 */
export const run = async (argv: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = ExitCode.done;
  const program = new Command("answerable")
    .description("Protection monitoring and accountability to affected people")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  const asked = argv.find((word) => !word.startsWith("-"));
  for (const [name, noun] of Object.entries(nouns)) {
    const command = program.command(name).description(noun.summary).exitOverride();
    if (name !== asked && !(asked === "completion")) continue;
    for (const useCase of await noun.load()) {
      const [, verb] = useCase.name.split(".");
      mount(verb === undefined ? command : command.command(verb), useCase, terminal, (ended) => {
        code = ended;
      });
    }
  }
  program
    .command("completion")
    .description("print a completion script")
    .addOption(new Option("--shell <shell>", "for which shell").choices(["bash", "zsh", "fish"]).default("bash"))
    .action((options: { shell: "bash" | "zsh" | "fish" }) => terminal.out(completionScript(program, options.shell)));
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitCode.done : ExitCode.nothingDone;
  }
  return code;
};

/** Prints a list of issues that stopped a command line before it began. */
export const stopBecause = (code: string, terminal: Terminal): ExitCode => {
  const issues: Issue[] = [issue(code)];
  printIssues(issues, terminal);
  return ExitCode.nothingDone;
};
