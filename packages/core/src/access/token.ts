import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { ActorCode } from "../kernel/actor-code.ts";
import type { DomainCommand, DomainEvent } from "../kernel/decider.ts";
import type { Instant } from "../kernel/instant.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { RowTable, Subject } from "../kernel/subject.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { Permission } from "./role.ts";

/** What a token opens, for whom and until when. The token itself is kept nowhere: `digest` is made of it under a secret. */
export interface TokenTerms {
  readonly holder: ActorCode;
  readonly expiresAt: Instant;
  /** Null: whatever the holder's roles hold when it is used. */
  readonly permissions: readonly Permission[] | null;
  readonly digest: string;
  /** Of which account's sessions it is one, so that it ends with them; left out: it was made for a program. */
  readonly session?: { readonly account: Uuid; readonly epoch: number };
  /** The form at a collecting server whose submissions it brings in, and nothing else; left out: it is no webhook's. */
  readonly form?: string;
}

export type TokenState =
  | { readonly status: "absent" }
  | { readonly status: "issued" | "revoked"; readonly terms: TokenTerms; readonly issuedAt: Instant };

export type TokenCommand =
  | { readonly type: "issue"; readonly at: Instant; readonly terms: TokenTerms }
  | { readonly type: "revoke"; readonly at: Instant };

export type TokenEvent =
  | { readonly type: "token-issued"; readonly schema: 1; readonly at: Instant; readonly terms: TokenTerms }
  | { readonly type: "token-revoked"; readonly schema: 1; readonly at: Instant };

export type TokenRejection = Rejection<"token-stands-already" | "token-revoked-already" | "not-recorded">;

/** One row a token; `recorder` is its holder, who sees her or his own. */
export const tokenTable: RowTable<TokenState> = {
  name: "token",
  columns: { recorder: "text", status: "text", issuedAt: "text", expiresAt: "text", narrowed: "integer" },
  orders: { holder: ["recorder", "issuedAt"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            recorder: state.terms.holder,
            status: state.status,
            issuedAt: state.issuedAt,
            expiresAt: state.terms.expiresAt,
            narrowed: state.terms.permissions === null ? 0 : 1,
          },
        ],
};

/** A token of a member of staff: issued once, revoked for good. That it has run out is seen from its date. */
export const tokenSubject: Subject<TokenState, TokenCommand & DomainCommand, TokenEvent & DomainEvent, TokenRejection> =
  {
    name: "token",
    initial: { status: "absent" },
    decide: (command, state): Result<readonly TokenEvent[], TokenRejection> =>
      match(command)
        .with({ type: "issue" }, ({ at, terms }) =>
          state.status === "absent"
            ? ok<TokenEvent[]>([{ type: "token-issued", schema: 1, at, terms }])
            : err(rejection("token-stands-already")),
        )
        .with({ type: "revoke" }, ({ at }) => {
          if (state.status === "absent") return err(rejection("not-recorded"));
          if (state.status === "revoked") return err(rejection("token-revoked-already"));
          return ok<TokenEvent[]>([{ type: "token-revoked", schema: 1, at }]);
        })
        .exhaustive(),
    evolve: (state, event) =>
      match(event)
        .with({ type: "token-issued" }, ({ at, terms }): TokenState => ({ status: "issued", terms, issuedAt: at }))
        .with(
          { type: "token-revoked" },
          (): TokenState => (state.status === "absent" ? state : { ...state, status: "revoked" }),
        )
        .exhaustive(),
    // Only schema 1 was ever written.
    upcast: (event) => event as TokenEvent,
    dueOf: () => [],
    tables: [tokenTable],
  };

/** Whether a token opens anything at a moment: it was issued, not revoked, and has not run out. */
export const isTokenInForce = (
  state: TokenState,
  now: Instant,
): state is Extract<TokenState, { readonly status: "issued" | "revoked" }> =>
  state.status === "issued" && now < state.terms.expiresAt;
