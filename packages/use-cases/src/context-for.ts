import type { Instant } from "@answerable/core";
import type { Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { ComputeContext } from "./context.ts";
import type { Failure } from "./failure.ts";
import { type Environment, locate } from "./location.ts";
import { present } from "./present.ts";
import type { Ready } from "./ready-for.ts";
import type { PureUseCase, UseCase } from "./use-case.ts";

export interface Opening {
  readonly env: Environment;
  readonly cwd: string;
  /** Who acts, by code. */
  readonly actor: string | undefined;
  readonly via: Work["via"];
  readonly now: Instant;
  readonly progress: ComputeContext["progress"];
  /** Left out: nobody listens. */
  readonly tell?: ComputeContext["tell"];
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
  const { env, cwd, now, progress, tell = () => undefined, via, actor: who } = opening;
  const location = locate(env, cwd);
  const compute: ComputeContext = { now, progress, tell, language: LANGUAGE, setup: { env, location } };
  if (useCase.permission === null) return ok(readyToCompute(useCase, compute));
  // Loaded only now: what needs no store starts without one.
  const [{ openOperation }, { readyFor }, { followLogs }, { jobs }] = await Promise.all([
    import("./open-operation.ts"),
    import("./ready-for.ts"),
    import("./jobs/follow-logs.ts"),
    import("./jobs.ts"),
  ]);
  const open = await openOperation(location, env, now);
  if (open.isErr()) return err(open.error);
  const { close } = open.value;
  const follow = (at: Instant) => followLogs(open.value, jobs, { now: at, via });
  const ready = await readyFor(useCase, open.value, { who, via, compute, follow });
  if (ready.isOk()) return ok({ ...ready.value, close });
  await close();
  return err(ready.error);
};
