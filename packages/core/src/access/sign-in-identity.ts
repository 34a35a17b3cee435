import { ok } from "neverthrow";
import type { ActorCode } from "../kernel/actor-code.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Rejection } from "../kernel/rejection.ts";
import type { Subject } from "../kernel/subject.ts";

/** Whose a provider's identity is; its stream is a digest of issuer and subject, so that neither stands anywhere. */
export type SignInIdentityState =
  | { readonly status: "absent" }
  | { readonly status: "linked"; readonly holder: ActorCode };

/** Its holder proved, with an invitation, whose it is. */
export interface LinkIdentity {
  readonly type: "link";
  readonly at: Instant;
  readonly holder: ActorCode;
}

export interface IdentityLinked {
  readonly type: "identity-linked";
  readonly schema: 1;
  readonly at: Instant;
  readonly holder: ActorCode;
}

/**
 * An identity at the agency's provider, led to one account. Proved anew with another invitation, it leads to that one.
 * Source: issue "The HTTP app".
 */
export const signInIdentitySubject: Subject<SignInIdentityState, LinkIdentity, IdentityLinked, Rejection> = {
  name: "sign-in-identity",
  initial: { status: "absent" },
  decide: ({ at, holder }) => ok([{ type: "identity-linked", schema: 1, at, holder }]),
  evolve: (_, { holder }) => ({ status: "linked", holder }),
  // Only schema 1 was ever written.
  upcast: (event) => event as IdentityLinked,
  dueOf: () => [],
  tables: [],
};
