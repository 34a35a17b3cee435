import type { Instant } from "@answerable/core";
import type { Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { ComputeContext } from "./context.ts";
import type { Failure } from "./failure.ts";
import { followedDecide } from "./jobs/follow-logs.ts";
import { jobs } from "./jobs.ts";
import type { OpenOperation, Who } from "./open-operation.ts";
import { operationContext } from "./operation-context.ts";
import type { AskedPage } from "./paged-reader.ts";
import { type Format, present } from "./present.ts";
import type { StoredUseCase } from "./use-case.ts";

/** How an answer is written, beside its format. */
export interface WriteOptions {
  /** False for a later page of the same list: no headings. */
  readonly headings?: boolean;
}

/** A use case, ready to be asked; `close` gives back what it holds open. */
export interface Ready {
  handle(input: unknown): Promise<Result<unknown, Failure>>;
  /** The output as text, with the marks of the operation it comes from. */
  write(output: unknown, format: Format, options?: WriteOptions): string;
  close(): Promise<void>;
}

interface AskedBy {
  readonly who: Who;
  readonly via: Work["via"];
  readonly compute: ComputeContext;
  /** Does what follows from facts; asked before anything owed is read, and after such a fact was written. */
  readonly follow: (now: Instant) => Promise<Result<void, Failure>>;
  readonly page?: AskedPage | undefined;
}

/** A use case on an operation that stands open; closing gives nothing back, as it stays open. Fails as `actingAs` does. */
export const readyFor = async (
  useCase: StoredUseCase,
  open: OpenOperation,
  { who, via, compute, follow, page }: AskedBy,
): Promise<Result<Ready, Failure>> => {
  const { permission, module = "monitoring" } = useCase;
  const ctx = await operationContext(open, compute, { who, permission, module, via, page });
  if (ctx.isErr()) return err(ctx.error);
  // what broke off before its jobs were done is made good before anybody reads what is owed
  const behind = module === "accountability" ? await follow(compute.now) : ok(undefined);
  if (behind.isErr()) return err(behind.error);
  const watched = followedDecide(ctx.value.decide, jobs);
  const { sample, language } = open.settings;
  return ok({
    handle: async (input) => {
      const answer = await useCase.handle(input as never, { ...ctx.value, decide: watched.decide });
      // what was asked is done, whatever becomes of the jobs: they are made good before anybody reads what is owed
      if (watched.hasNewFacts()) (await follow(compute.now)).unwrapOr(undefined);
      return answer;
    },
    write: (output, format, options) => present(useCase, output, { format, language, sample, ...options }),
    close: async () => undefined,
  });
};
