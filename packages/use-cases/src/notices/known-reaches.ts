import {
  type ActorCode,
  everything,
  type Instant,
  type StaffReachState,
  staffReachSubject,
  staffReachTable,
  wishAt,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, listFailed, storeFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";

/** How somebody is reached, or was. */
export type KnownReach = Extract<StaffReachState, { status: "known" }>;

/** How somebody is reached, with a way to reach her or him. */
export type ReachedMember = KnownReach & { readonly reach: NonNullable<KnownReach["reach"]> };

/** Whether there is a way to reach somebody. */
export const hasReach = (state: KnownReach): state is ReachedMember => state.reach !== null;

/** Whether a member is told of what passed at a moment: there is a way to reach her or him, and by then she or he had said so. */
export const isReachedAt =
  (known: ReadonlyMap<ActorCode, KnownReach>, at: Instant) =>
  (member: ActorCode): boolean => {
    const state = known.get(member);
    return state !== undefined && hasReach(state) && wishAt(state, at) !== null;
  };

/**
 * Everybody who ever said how she or he is reached, by code; whoever is not any more is among them, so that what waits for her or him
 * comes to an end. No address is opened.
 */
export const knownReaches = async ({
  storeOf,
}: Pick<OpenOperation, "storeOf">): Promise<Result<ReadonlyMap<ActorCode, KnownReach>, Failure>> => {
  const store = storeOf("operation");
  if (store.isErr()) return err(store.error);
  const known = new Map<ActorCode, KnownReach>();
  for await (const page of store.value.rows(staffReachTable).pages({ scope: everything, order: "holder" })) {
    if (page.isErr()) return err(listFailed(page.error));
    const states = await store.value.states(
      staffReachSubject,
      page.value.map(({ stream }) => stream),
    );
    if (states.isErr()) return err(storeFailed(states.error));
    for (const { state } of states.value.values()) if (state.status === "known") known.set(state.holder, state);
  }
  return ok(known);
};
