import {
  type Actor,
  accountSubject,
  actorOf,
  type Instant,
  narrowedActor,
  signInIdentitySubject,
  type Uuid,
} from "@answerable/core";
import type { Store } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { derivationKey, keyedDigest, uuidOf } from "../derivation-key.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";
import { accountStream } from "./account-stream.ts";

/** Whom the agency's own sign-in says it is: by the provider's own name for her or him, or by a staff code. */
export type ProviderWord =
  | { readonly issuer: string; readonly subject: string }
  | { readonly issuer: string; readonly code: string };

/** Whose word it is; where no account is linked to it, what a one-time sign-in can link. */
export type HolderOfWord =
  | { readonly kind: "known"; readonly actor: Actor }
  | { readonly kind: "not-linked"; readonly identity: Uuid }
  | { readonly kind: "refused" };

/** What an identity is known by here; neither issuer nor subject stands in any store. */
const identityOf = async (
  { code, keys }: OpenOperation,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
  now: Instant,
): Promise<Result<Uuid, Failure>> =>
  await derivationKey(keys, "sign-in", now)
    .map((secret) => uuidOf(keyedDigest(secret, code, "identity", issuer, subject)) as Uuid)
    .mapErr(storeFailed);

/** She or he as the staff document has it, and no word of the provider; no token makes tokens. */
const known = ({ staff }: OpenOperation, code: string): HolderOfWord => {
  const actor = actorOf(staff, code);
  return actor === undefined ? { kind: "refused" } : { kind: "known", actor: narrowedActor(actor, null) };
};

const ofCode = async (open: OpenOperation, store: Store, code: string): Promise<Result<HolderOfWord, Failure>> => {
  const account = await store.state(accountSubject, accountStream(code));
  return account
    .mapErr(storeFailed)
    .map(({ state }) => (state.status === "ended" ? { kind: "refused" } : known(open, code)));
};

const ofIdentity = async (
  open: OpenOperation,
  store: Store,
  identity: Uuid,
): Promise<Result<HolderOfWord, Failure>> => {
  const linked = await store.state(signInIdentitySubject, identity);
  if (linked.isErr()) return err(storeFailed(linked.error));
  if (linked.value.state.status === "absent") return ok({ kind: "not-linked", identity });
  const { holder } = linked.value.state;
  const account = await store.state(accountSubject, accountStream(holder));
  if (account.isErr()) return err(storeFailed(account.error));
  const { state } = account.value;
  // an account that was ended, or that another way in was made for since, is not opened by this one
  const isInForce = state.status === "active" && state.means?.kind === "provider" && state.means.identity === identity;
  return ok(isInForce ? known(open, holder) : { kind: "not-linked", identity });
};

/**
 * Who the agency's own sign-in says asks. What she or he may do stands in the staff document and never in the provider's word.
 * Source: practice H3; issue "The HTTP app".
 */
export const holderOfIdentity = async (
  open: OpenOperation,
  word: ProviderWord,
  now: Instant,
): Promise<Result<HolderOfWord, Failure>> => {
  const store = open.storeOf("operation");
  if (store.isErr()) return err(store.error);
  if ("code" in word) return await ofCode(open, store.value, word.code);
  const identity = await identityOf(open, word, now);
  return identity.isErr() ? err(identity.error) : await ofIdentity(open, store.value, identity.value);
};
