import { type Instant, rejection } from "@answerable/core";
import type { DoneBefore, Store } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { askedId } from "../asked-id.ts";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import type { UseCaseKind } from "../use-case.ts";
import { type AskedOnce, askedOnce } from "./asked-once.ts";
import type { RequestKey } from "./request-key.ts";

interface Asked {
  readonly kind: UseCaseKind;
  readonly input: unknown;
  readonly now: Instant;
  readonly key: RequestKey;
  /** The store of the use case's own part. */
  readonly store: Store;
}

type Answered = Result<unknown, Failure>;

/**
 * What is left to say of a request that was done, where it can no longer be asked: whoever handed a case on sees it no more.
 * The id and version it left behind, and its status then; who asks was told them the first time.
 */
const leftToSay = ({ outcome: { steps } }: DoneBefore, input: unknown): object | undefined => {
  const step = steps.findLast(({ stream }) => stream === askedId(input)) ?? steps[0];
  if (step === undefined) return undefined;
  const { stream, version, state } = step;
  const status = typeof state === "object" && state !== null && "status" in state ? { status: state.status } : {};
  return { id: stream, version, ...status };
};

/**
 * Asks a request that was sent under a key, whose works are done once however often it comes. It is run again as of the
 * moment it was first asked, its works are answered as they were, and what broke off in between is finished.
 * Err `other-under-this-key`, and whatever the use case refuses.
 */
export const askOnce = async (
  { kind, input, now, key, store }: Asked,
  run: (asking: AskedOnce) => PromiseLike<Answered>,
): Promise<Answered> => {
  const { request, body } = key.onceOf(0, now);
  const before = await store.doneBefore(request, now);
  if (before.isErr()) return err(storeFailed(before.error));
  const first = before.value;
  if (first !== undefined && first.body !== body) return err(refusedBy(rejection("other-under-this-key")));
  const asking = askedOnce({ key, now, at: first?.at ?? now, isAgain: first !== undefined });
  const answer = await run(asking);
  const foundAt = asking.foundAt();
  // two came at once and the other was faster: asked once more, as of its moment
  if (first === undefined && foundAt !== undefined)
    return await run(askedOnce({ key, now, at: foundAt, isAgain: true }));
  const isToldAnyway = first !== undefined && (kind === "create" || kind === "act") && !asking.wasRefused();
  if (answer.isOk() || !isToldAnyway || answer.error.owner === "store") return answer;
  const said = leftToSay(first, input);
  return said === undefined ? answer : ok(said);
};
