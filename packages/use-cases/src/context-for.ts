import type { Instant } from "@answerable/core";
import type { Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { ComputeContext } from "./context.ts";
import type { Failure } from "./failure.ts";
import { type Environment, locate } from "./location.ts";
import { type Format, present } from "./present.ts";
import type { UseCase } from "./use-case.ts";

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

/** A use case, ready to be asked; `close` gives back what it holds open. */
export interface Ready {
  handle(input: unknown): Promise<Result<unknown, Failure>>;
  /** The output as text, with the marks of the operation it comes from. */
  write(output: unknown, format: Format): string;
  close(): Promise<void>;
}

/** The language of labels where no operation says another. */
const LANGUAGE = "fr";

/** Gives a use case what it needs: nothing but the moment for a computation, else the operation that lies here. */
export const contextFor = async (useCase: UseCase, opening: Opening): Promise<Result<Ready, Failure>> => {
  const { env, cwd, now, progress, tell = () => undefined } = opening;
  const location = locate(env, cwd);
  const compute: ComputeContext = { now, progress, tell, language: LANGUAGE, setup: { env, location } };
  if (useCase.permission === null) {
    const pure = useCase;
    return ok({
      handle: async (input) => await pure.handle(input as never, compute),
      write: (output, format) => present(pure, output, { format, language: LANGUAGE, sample: false }),
      close: async () => undefined,
    });
  }
  // Loaded only now: what needs no store starts without one.
  const [{ openOperation }, { operationContext }, { followedDecide, followLogs }, { jobs }] = await Promise.all([
    import("./open-operation.ts"),
    import("./operation-context.ts"),
    import("./jobs/follow-logs.ts"),
    import("./jobs.ts"),
  ]);
  const open = await openOperation(location, env, now);
  if (open.isErr()) return err(open.error);
  const ctx = await operationContext(open.value, compute, {
    actorCode: opening.actor,
    permission: useCase.permission,
    module: useCase.module ?? "monitoring",
    via: opening.via,
  });
  if (ctx.isErr()) {
    await open.value.close();
    return err(ctx.error);
  }
  const follow = () => followLogs(open.value, jobs, { now, via: opening.via });
  // what broke off before its jobs were done is made good before anybody reads what is owed
  const behind = useCase.module === "accountability" ? await follow() : ok(undefined);
  if (behind.isErr()) {
    await open.value.close();
    return err(behind.error);
  }
  const watched = followedDecide(ctx.value.decide, jobs);
  const { sample, language } = open.value.settings;
  return ok({
    handle: async (input) => {
      const answer = await useCase.handle(input as never, { ...ctx.value, decide: watched.decide });
      // what was asked is done, whatever becomes of the jobs: they are made good before anybody reads what is owed
      if (watched.hasNewFacts()) (await follow()).unwrapOr(undefined);
      return answer;
    },
    write: (output, format) => present(useCase, output, { format, language, sample }),
    close: () => open.value.close(),
  });
};
