import type { Instant } from "@answerable/core";
import type { Work } from "@answerable/store";
import type { Result } from "neverthrow";
import type { ComputeContext } from "./context.ts";
import type { Failure } from "./failure.ts";
import { type Environment, locate } from "./location.ts";
import type { Ready } from "./ready-for.ts";
import type { StoredUseCase } from "./use-case.ts";

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

/**
 * Opens the operation that lies here, once for many acts. Staff, settings and documents stay those of the moment it was
 * opened, and what expires later is not swept: open it anew for another day. Fails as `openOperation` does.
 */
export const openHere = async (
  { env, cwd }: { readonly env: Environment; readonly cwd: string },
  now: Instant,
): Promise<Result<OpenHere, Failure>> => {
  // Loaded only now: what needs no store starts without one.
  const [{ openOperation }, { readyFor }, { followLogs }, { jobs }] = await Promise.all([
    import("./open-operation.ts"),
    import("./ready-for.ts"),
    import("./jobs/follow-logs.ts"),
    import("./jobs.ts"),
  ]);
  const location = locate(env, cwd);
  const opened = await openOperation(location, env, now);
  return opened.map((open) => ({
    ready: (useCase, asking) => {
      const { progress, tell = () => undefined, actor: who, via } = asking;
      const { language } = open.settings;
      const compute = { now: asking.now, progress, tell, language, setup: { env, location } };
      const follow = (at: Instant) => followLogs(open, jobs, { now: at, via });
      return readyFor(useCase, open, { who, via, compute, follow });
    },
    close: () => open.close(),
  }));
};
