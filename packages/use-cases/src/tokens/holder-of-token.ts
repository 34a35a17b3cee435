import { timingSafeEqual } from "node:crypto";
import { type Actor, actorOf, type Instant, isTokenInForce, narrowedActor, tokenSubject } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";
import { digestOfToken, tokenIdIn } from "./token-text.ts";

/**
 * Who a token acts as, and what it opens; undefined for one that was never made, has run out, was revoked, or whose holder
 * left: nobody learns which.
 */
export const holderOfToken = async (
  open: OpenOperation,
  text: string,
  now: Instant,
): Promise<Result<Actor | undefined, Failure>> => {
  const id = tokenIdIn(text);
  if (id === undefined) return ok(undefined);
  const digest = await digestOfToken(open, now)(text);
  if (digest.isErr()) return err(digest.error);
  const store = open.storeOf("operation");
  if (store.isErr()) return err(store.error);
  const standing = await store.value.state(tokenSubject, id);
  if (standing.isErr()) return err(storeFailed(standing.error));
  const { state } = standing.value;
  if (!isTokenInForce(state, now)) return ok(undefined);
  const { terms } = state;
  if (!timingSafeEqual(Buffer.from(terms.digest), Buffer.from(digest.value))) return ok(undefined);
  const holder = actorOf(open.staff, terms.holder);
  return ok(holder && narrowedActor(holder, terms.permissions));
};
