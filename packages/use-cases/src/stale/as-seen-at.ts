import { type DomainEvent, rejection, replay, type Subject } from "@answerable/core";
import type { Store } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { OperationContext, Reader } from "../context.ts";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import { type Looking, seenOf, standingRowsOf } from "../in-sight.ts";

/** A record and a version of it. */
export interface SeenVersion {
  readonly stream: string;
  readonly version: number;
}

const refused = (): Failure => refusedBy(rejection("not-found"));
const opensNothing = () => new ResultAsync<never, Failure>(Promise.resolve(err(refused())));

/**
 * What a use case is given where it looks at one record as it stood at an earlier version. Only who saw it then sees it, and
 * nothing sealed is opened.
 */
export const asSeenAt = (
  ctx: OperationContext,
  store: Store,
  looking: Looking,
  { stream, version }: SeenVersion,
): OperationContext => {
  const then = async <State>(subject: Subject<State>): Promise<Result<{ version: number; state: State }, Failure>> => {
    const entries = await store.history(stream);
    if (entries.isErr()) return err(storeFailed(entries.error));
    const events: DomainEvent[] = entries.value.slice(0, version).map(({ event }) => event);
    const state = replay(subject, events);
    const found = standingRowsOf(subject, state);
    const isSeen = events.length === version && found !== undefined && seenOf(found, looking).length > 0;
    return isSeen ? ok({ version, state }) : err(refused());
  };
  const state = (subject: Subject, asked: string) =>
    asked === stream
      ? ctx.read.state(subject, asked).andThen(() => new ResultAsync(then(subject)))
      : ctx.read.state(subject, asked);
  const history = (subject: Subject, asked: string) =>
    ctx.read.history(subject, asked).map((events) => (asked === stream ? events.slice(0, version) : events));
  const read = { ...ctx.read, state, history } as unknown as Reader;
  return { ...ctx, read, reveal: opensNothing, sealedFile: opensNothing };
};
