import { nouns } from "@answerable/use-cases";
import { Command, CommanderError, Option } from "commander";
import { completionScript } from "./completion.ts";
import { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { withoutArguments } from "./without-arguments.ts";

const COMPLETION = "completion";

/**
 * Runs one command line. Only the noun that was asked for is loaded; help for all nouns needs none of them.
 * A command line that is wrong ends with 2 before anything is opened.
 */
export const run = async (argv: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = ExitCode.done;
  const program = new Command("answerable")
    .description("Protection monitoring and accountability to affected people")
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (message, write) => write(withoutArguments(message)),
    });
  const asked = argv.find((word) => !word.startsWith("-"));
  for (const [name, noun] of Object.entries(nouns)) {
    const command = program.command(name).description(noun.summary).exitOverride();
    if (name !== asked && asked !== COMPLETION) continue;
    const { mountUseCase } = await import("./mount-use-case.ts");
    for (const useCase of await noun.load()) {
      const [, verb] = useCase.name.split(".");
      mountUseCase(verb === undefined ? command : command.command(verb), useCase, terminal, (ended) => {
        code = ended;
      });
    }
  }
  program
    .command(COMPLETION)
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
