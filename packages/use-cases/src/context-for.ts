import { err, ok, type Result } from "neverthrow";
import type { ComputeContext } from "./context.ts";
import type { Failure } from "./failure.ts";
import { type Environment, locate } from "./location.ts";
import { type Asking, openHere } from "./open-here.ts";
import { present } from "./present.ts";
import type { Ready } from "./ready-for.ts";
import type { PureUseCase, UseCase } from "./use-case.ts";

/** One act: where, by whom, when. */
export interface Opening extends Asking {
  readonly env: Environment;
  readonly cwd: string;
}

/** The language of labels where no operation says another. */
export const LANGUAGE = "fr";

/** A computation, ready to be asked: it needs nothing but the moment. */
export const readyToCompute = (useCase: PureUseCase, compute: ComputeContext): Ready => ({
  handle: async (input) => await useCase.handle(input as never, compute),
  write: (output, format) => present(useCase, output, { format, language: compute.language, sample: false }),
  close: async () => undefined,
});

/** Gives a use case what it needs: nothing but the moment for a computation, else the operation that lies here. */
export const contextFor = async (useCase: UseCase, opening: Opening): Promise<Result<Ready, Failure>> => {
  const { env, cwd, now, progress, tell = () => undefined } = opening;
  if (useCase.permission === null) {
    const setup = { env, location: locate(env, cwd) };
    return ok(readyToCompute(useCase, { now, progress, tell, language: LANGUAGE, setup }));
  }
  const here = await openHere(opening, now);
  if (here.isErr()) return err(here.error);
  const { close } = here.value;
  const ready = await here.value.ready(useCase, opening);
  if (ready.isErr()) await close();
  return ready.map((one) => ({ ...one, close }));
};
