import { type Instant, publicActor } from "@answerable/core";
import type { Work } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { ComesFrom } from "./accounts/sign-in-desk.ts";
import type { ComputeContext, OperationContext } from "./context.ts";
import { type Failure, refusedBy, storeFailed } from "./failure.ts";
import { followedDecide } from "./jobs/follow-logs.ts";
import { jobs } from "./jobs.ts";
import { askOnce } from "./once/ask-once.ts";
import { KEY_CHARACTERS, keyTooShort } from "./once/key-too-short.ts";
import { requestKey } from "./once/request-key.ts";
import type { OpenOperation, Who } from "./open-operation.ts";
import { operationContext } from "./operation-context.ts";
import type { AskedPage } from "./paged-reader.ts";
import { type Format, present } from "./present.ts";
import { publicAnswer } from "./public-answer.ts";
import { withFields } from "./stale/what-changed.ts";
import type { StoredUseCase } from "./use-case.ts";

/** How an answer is written, beside its format. */
export interface WriteOptions {
  /** False for a later page of the same list: no headings. */
  readonly headings?: boolean;
}

/** A use case, ready to be asked; `close` gives back what it holds open. */
export interface Ready {
  /** `key`: what the request was sent under; the same again under it is done once. */
  handle(input: unknown, key?: string): Promise<Result<unknown, Failure>>;
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
  readonly comes?: ComesFrom | undefined;
}

/** Whether what it writes is written once under the key of its request. */
const isKeptUnderKey = ({ kind, once }: StoredUseCase): boolean =>
  once === undefined && (kind === "create" || kind === "act" || kind === "document");

/** A use case on an operation that stands open; closing gives nothing back, as it stays open. Fails as `actingAs` does. */
export const readyFor = async (
  useCase: StoredUseCase,
  open: OpenOperation,
  { who, via, compute, follow, page, comes }: AskedBy,
): Promise<Result<Ready, Failure>> => {
  const { permission, module = "monitoring" } = useCase;
  const acting = { who, permission, module, via, page, comes };
  const ctx = await operationContext(open, compute, acting);
  if (ctx.isErr()) return err(ctx.error);
  // what broke off before its jobs were done is made good before anybody reads what is owed
  const behind = module === "accountability" ? await follow(compute.now) : ok(undefined);
  if (behind.isErr()) return err(behind.error);
  const asked = async (input: unknown, asking: OperationContext): Promise<Result<unknown, Failure>> => {
    const watched = followedDecide(asking.decide, jobs);
    const answer = await useCase.handle(input as never, { ...asking, decide: watched.decide });
    // what was asked is done, whatever becomes of the jobs: they are made good before anybody reads what is owed
    if (watched.hasNewFacts()) (await follow(compute.now)).unwrapOr(undefined);
    if (answer.isOk() || answer.error.owner !== "rule" || answer.error.rejection.code !== "stale-version")
      return answer;
    const change = { open, compute, by: { who, via, comes }, useCase, input };
    return err(refusedBy(await withFields(answer.error.rejection, change)));
  };
  const askedUnder = async (text: string, input: unknown): Promise<Result<unknown, Failure>> => {
    const store = open.storeOf(module);
    if (store.isErr()) return err(store.error);
    const { actor } = ctx.value;
    if (actor === publicActor && text.length < KEY_CHARACTERS) return err(keyTooShort([]));
    const request = { operation: open.code, actor: actor.code, useCase: useCase.name, key: text, input };
    const key = await requestKey(open.keys, request, compute.now);
    if (key.isErr()) return err(storeFailed(key.error));
    const { kind } = useCase;
    return await askOnce({ kind, input, now: compute.now, key: key.value, store: store.value }, (once) =>
      operationContext(open, compute, { ...acting, once }).andThen((again) => new ResultAsync(asked(input, again))),
    );
  };
  const answered = (input: unknown, key: string | undefined): Promise<Result<unknown, Failure>> =>
    key === undefined || !isKeptUnderKey(useCase) ? asked(input, ctx.value) : askedUnder(key, input);
  const isPublic = ctx.value.actor === publicActor;
  const { sample, language } = open.settings;
  return ok({
    handle: async (input, key) => {
      const answer = await answered(input, key);
      return isPublic ? answer.map(publicAnswer) : answer;
    },
    write: (output, format, options) => present(useCase, output, { format, language, sample, ...options }),
    close: async () => undefined,
  });
};
