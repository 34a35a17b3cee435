import process from "node:process";
import type { Instant, Issue } from "@answerable/core";
import { contextFor, explain, type Failure, nouns, type UseCase } from "@answerable/use-cases";

/** Progress goes to stderr: stdout belongs to what was asked for. */
export const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Says why in one sentence a code, and ends; nothing of an input stands in it. */
export const fail = (failure: Failure): never => {
  const codes =
    failure.owner === "input"
      ? failure.issues.map((one) => one.code)
      : [failure.owner === "rule" ? failure.rejection.code : failure.error.code];
  for (const one of new Set(codes)) say(`${one}: ${explain(one) ?? ""}`);
  process.exit(failure.owner === "store" ? 1 : 2);
};

const useCaseNamed = async (name: string): Promise<UseCase> => {
  const found = (await nouns[name.split(".")[0] ?? ""]?.load())?.find((one) => one.name === name);
  if (!found) throw new Error(`no use case is called ${name}`);
  return found;
};

/** Who asks what, and when it is to have been asked. */
export interface Asking {
  readonly name: string;
  readonly actor: string;
  readonly now: Instant;
  readonly tell?: (issue: Issue) => void;
}

/** What a use case answered, as itself, as flat rows and as text. */
export interface Answered {
  readonly output: unknown;
  readonly text: string;
}

/** Asks one use case several times as a member of the sample's staff, over one opening of the operation. */
export const askAll = async (asking: Asking, inputs: readonly unknown[]): Promise<Answered[]> => {
  const useCase = await useCaseNamed(asking.name);
  const { actor, now, tell = () => undefined } = asking;
  const cwd = process.cwd();
  const ready = await contextFor(useCase, {
    ...{ env: process.env, cwd, actor, now, tell },
    via: "cli",
    progress: () => undefined,
  });
  if (ready.isErr()) return fail(ready.error);
  try {
    // Asked together, they are committed together.
    const answers = await Promise.all(inputs.map((input) => ready.value.handle(useCase.input.parse(input))));
    return answers.map((answer) =>
      answer.isErr() ? fail(answer.error) : { output: answer.value, text: ready.value.write(answer.value, "table") },
    );
  } finally {
    await ready.value.close();
  }
};

/** Asks one use case once and gives back what it prints. */
export const ask = async (asking: Asking, input: unknown): Promise<string> =>
  (await askAll(asking, [input]))[0]?.text ?? "";
