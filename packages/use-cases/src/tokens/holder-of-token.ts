import { timingSafeEqual } from "node:crypto";
import {
  type Actor,
  accountSubject,
  actorOf,
  type Instant,
  isSessionOpen,
  isTokenInForce,
  narrowedActor,
  tokenSubject,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { accountStream } from "../accounts/account-stream.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";
import { digestOfToken, tokenIdIn } from "./token-text.ts";

/**
 * Who a token acts as, and what it opens; undefined for one that was never made, has run out, was revoked, ended with its
 * session, or whose holder left: nobody learns which. `form`: it is shown as the secret of that form's webhook.
 */
export const holderOfToken = async (
  open: OpenOperation,
  text: string,
  now: Instant,
  form?: string,
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
  // a webhook's secret opens nothing else, and nothing else opens a webhook
  if (terms.form !== form) return ok(undefined);
  if (!timingSafeEqual(Buffer.from(terms.digest), Buffer.from(digest.value))) return ok(undefined);
  const account = await store.value.state(accountSubject, accountStream(terms.holder));
  if (account.isErr()) return err(storeFailed(account.error));
  // whose account was ended has no way in, also by what was made before; a session ends with the account's others
  const isOpen =
    terms.session === undefined
      ? account.value.state.status !== "ended"
      : isSessionOpen(account.value.state, terms.session.epoch);
  if (!isOpen) return ok(undefined);
  const holder = actorOf(open.staff, terms.holder);
  return ok(holder && narrowedActor(holder, terms.permissions));
};
