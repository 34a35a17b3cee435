import type { Instant } from "@answerable/core";
import {
  contextFor,
  type Environment,
  explain,
  type Failure,
  openHere,
  type Ready,
  type UseCase,
  useCaseCalled,
} from "@answerable/use-cases";
import type { Result } from "neverthrow";

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
  const found = await useCaseCalled(name);
  if (!found) throw new Error(`no use case is called ${name}`);
  return found;
};

/** Who asks what, and when it is to have been asked. */
export interface Asking {
  readonly name: string;
  readonly actor: string;
  readonly now: Instant;
}

/** As if typed at a command line, where nobody listens. */
const BY_HAND = { via: "cli", progress: () => undefined } as const;

/** What a use case answered, as itself and as text. */
export interface Answered {
  readonly output: unknown;
  readonly text: string;
}

const answersOf = async (ready: Ready, useCase: UseCase, inputs: readonly unknown[]): Promise<Answered[]> => {
  const answers = await Promise.all(inputs.map((input) => ready.handle(useCase.input.parse(input))));
  return answers.map((answer) => {
    if (answer.isErr()) throw new NotAnswered(answer.error);
    return { output: answer.value, text: ready.write(answer.value, "table") };
  });
};

const opened = <T>(opening: Result<T, Failure>): T => {
  if (opening.isErr()) throw new NotAnswered(opening.error);
  return opening.value;
};

/**
 * Asks one use case several times as a member of the sample's staff, over one opening of the operation. Asked together,
 * they are committed together. Throws {@link NotAnswered}.
 */
export const askAll = async (place: SamplePlace, asking: Asking, inputs: readonly unknown[]): Promise<Answered[]> => {
  const useCase = await useCaseNamed(asking.name);
  const ready = opened(await contextFor(useCase, { ...place, ...asking, ...BY_HAND }));
  try {
    return await answersOf(ready, useCase, inputs);
  } finally {
    await ready.close();
  }
};

/** Asks one use case once. Throws {@link NotAnswered}. */
export const ask = async (place: SamplePlace, asking: Asking, input: unknown): Promise<Answered> => {
  const [answer] = await askAll(place, asking, [input]);
  if (answer === undefined) throw new Error("one question has one answer");
  return answer;
};

/** Asks as {@link askAll} does, in an operation that stands open. */
export type AskHere = (asking: Asking, inputs: readonly unknown[]) => Promise<Answered[]>;

/**
 * Many questions one after the other, whoever asks, over one opening. What expired by `now` is swept first, and the documents
 * of that day hold throughout. Throws {@link NotAnswered}.
 */
export const askThroughout = async <T>(
  place: SamplePlace,
  now: Instant,
  work: (askHere: AskHere) => Promise<T>,
): Promise<T> => {
  const here = opened(await openHere(place, now));
  try {
    return await work(async (asking, inputs) => {
      const useCase = await useCaseNamed(asking.name);
      if (useCase.permission === null) throw new Error(`${asking.name} needs no operation`);
      return await answersOf(opened(await here.ready(useCase, { ...asking, ...BY_HAND })), useCase, inputs);
    });
  } finally {
    await here.close();
  }
};
