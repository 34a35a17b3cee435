import type { Instant } from "@answerable/core";
import { contextFor, type Environment, explain, type Failure, nouns, type UseCase } from "@answerable/use-cases";

/** Where the sample lies. */
export interface SamplePlace {
  readonly env: Environment;
  readonly cwd: string;
}

/** Something was refused that the sample relies on: why, in one sentence a code; nothing of an input stands in it. */
export class NotAnswered extends Error {
  readonly exitCode: number;

  constructor(failure: Failure) {
    const codes =
      failure.owner === "input"
        ? failure.issues.map((one) => one.code)
        : [failure.owner === "rule" ? failure.rejection.code : failure.error.code];
    super([...new Set(codes)].map((one) => `${one}: ${explain(one) ?? ""}`).join("\n"));
    this.exitCode = failure.owner === "store" ? 1 : 2;
  }
}

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
}

/** What a use case answered, as itself and as text. */
export interface Answered {
  readonly output: unknown;
  readonly text: string;
}

/**
 * Asks one use case several times as a member of the sample's staff, over one opening of the operation. Asked together,
 * they are committed together. Throws {@link NotAnswered}.
 */
export const askAll = async (place: SamplePlace, asking: Asking, inputs: readonly unknown[]): Promise<Answered[]> => {
  const useCase = await useCaseNamed(asking.name);
  const { actor, now } = asking;
  const ready = await contextFor(useCase, { ...place, actor, now, via: "cli", progress: () => undefined });
  if (ready.isErr()) throw new NotAnswered(ready.error);
  try {
    const answers = await Promise.all(inputs.map((input) => ready.value.handle(useCase.input.parse(input))));
    return answers.map((answer) => {
      if (answer.isErr()) throw new NotAnswered(answer.error);
      return { output: answer.value, text: ready.value.write(answer.value, "table") };
    });
  } finally {
    await ready.value.close();
  }
};

/** Asks one use case once. Throws {@link NotAnswered}. */
export const ask = async (place: SamplePlace, asking: Asking, input: unknown): Promise<Answered> => {
  const [answer] = await askAll(place, asking, [input]);
  if (answer === undefined) throw new Error("one question has one answer");
  return answer;
};
