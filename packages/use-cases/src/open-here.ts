import type { Instant } from "@answerable/core";
import type { Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { ComputeContext } from "./context.ts";
import type { Failure } from "./failure.ts";
import { type Environment, locate } from "./location.ts";
import type { OpenOperation } from "./open-operation.ts";
import { type Format, present } from "./present.ts";
import type { StoredUseCase } from "./use-case.ts";

/** A use case, ready to be asked; `close` gives back what it holds open. */
export interface Ready {
  handle(input: unknown): Promise<Result<unknown, Failure>>;
  /** The output as text, with the marks of the operation it comes from. */
  write(output: unknown, format: Format): string;
  close(): Promise<void>;
}

/** Who asks, when, and who hears how it goes. */
export interface Asking {
  /** Who acts, by code. */
  readonly actor: string | undefined;
  readonly via: Work["via"];
  readonly now: Instant;
  readonly progress: ComputeContext["progress"];
  /** Left out: nobody listens. */
  readonly tell?: ComputeContext["tell"];
}

/** An operation that stands open, for one act after the other. */
export interface OpenHere {
  /**
   * What one use case needs; its own `close` leaves the operation open. Fails with `actor-needed`, `actor-unknown`,
   * `not-permitted`, `module-not-here`, or what the store says.
   */
  ready(useCase: StoredUseCase, asking: Asking): Promise<Result<Ready, Failure>>;
  close(): Promise<void>;
}

const readyIn = async (
  open: OpenOperation,
  useCase: StoredUseCase,
  compute: ComputeContext,
  { actor, via }: Asking,
): Promise<Result<Ready, Failure>> => {
  // Loaded only now: what needs no store starts without one.
  const [{ operationContext }, { followedDecide, followLogs }, { jobs }] = await Promise.all([
    import("./operation-context.ts"),
    import("./jobs/follow-logs.ts"),
    import("./jobs.ts"),
  ]);
  const { permission, module = "monitoring" } = useCase;
  const ctx = await operationContext(open, compute, { actorCode: actor, permission, module, via });
  if (ctx.isErr()) return err(ctx.error);
  const follow = () => followLogs(open, jobs, { now: compute.now, via });
  // what broke off before its jobs were done is made good before anybody reads what is owed
  const behind = module === "accountability" ? await follow() : ok(undefined);
  if (behind.isErr()) return err(behind.error);
  const watched = followedDecide(ctx.value.decide, jobs);
  const { sample, language } = open.settings;
  return ok({
    handle: async (input) => {
      const answer = await useCase.handle(input as never, { ...ctx.value, decide: watched.decide });
      // what was asked is done, whatever becomes of the jobs: they are made good before anybody reads what is owed
      if (watched.hasNewFacts()) (await follow()).unwrapOr(undefined);
      return answer;
    },
    write: (output, format) => present(useCase, output, { format, language, sample }),
    close: async () => undefined,
  });
};

/**
 * Opens the operation that lies here, once for many acts. Staff, settings and documents stay those of the moment it was
 * opened, and what expires later is not swept: open it anew for another day. Fails as `openOperation` does.
 */
export const openHere = async (
  { env, cwd }: { readonly env: Environment; readonly cwd: string },
  now: Instant,
): Promise<Result<OpenHere, Failure>> => {
  const { openOperation } = await import("./open-operation.ts");
  const location = locate(env, cwd);
  const opened = await openOperation(location, env, now);
  return opened.map((open) => ({
    ready: (useCase, asking) => {
      const { progress, tell = () => undefined } = asking;
      const { language } = open.settings;
      const compute = { now: asking.now, progress, tell, language, setup: { env, location } };
      return readyIn(open, useCase, compute, asking);
    },
    close: () => open.close(),
  }));
};
