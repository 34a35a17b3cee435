import type { ActorCode } from "../kernel/actor-code.ts";
import type { Instant } from "../kernel/instant.ts";
import type { RowTable } from "../kernel/subject.ts";
import type { Uuid } from "../kernel/uuid.ts";

/**
 * A one-time sign-in that was handed out in halves, each by another person, so that nobody who manages accounts signs in as
 * somebody else. Source: practice H3.
 */
export interface Invitation {
  readonly by: ActorCode;
  readonly at: Instant;
  readonly expiresAt: Instant;
  /** How many halves open it: two; one only where the operation has no account yet. */
  readonly needs: 1 | 2;
  /** What the halves handed out so far are known by, under the operation's secret. */
  readonly halves: readonly string[];
  /** Who handed out the second half; null: nobody so far. */
  readonly confirmedBy: ActorCode | null;
}

/** A password with an authenticator, neither of which stands here. */
export interface PasswordMeans {
  readonly kind: "password";
  /** Where hash and secret lie, with the wrapped keys. */
  readonly credential: Uuid;
  /** The half minute whose code was taken last; no earlier one counts. */
  readonly lastStep: number;
  /** The numbers of the recovery codes that were taken. */
  readonly recovered: readonly number[];
}

/** How somebody signs in: with a password, or as whoever a provider says it is. */
export type SignInMeans = PasswordMeans | { readonly kind: "provider"; readonly identity: Uuid };

/** What proved, besides the password, that it is the holder: the authenticator's code of a half minute, or a recovery code. */
export type SecondProof = { readonly step: number } | { readonly recovery: number };

/** The same means once a proof was taken: it counts no more. */
export const afterProof = (means: PasswordMeans, proof: SecondProof): PasswordMeans =>
  "step" in proof ? { ...means, lastStep: proof.step } : { ...means, recovered: [...means.recovered, proof.recovery] };

/** A member of staff's way in. What it opens stands in the staff document, and never here. */
export interface Account {
  readonly holder: ActorCode;
  readonly status: "invited" | "active" | "ended";
  /** What is out and was not used yet. */
  readonly invitation: Invitation | null;
  readonly means: SignInMeans | null;
  /** Counted up when all sessions end. */
  readonly epoch: number;
  /** How many one-time sign-ins were ever handed out for it. */
  readonly issued: number;
  readonly lastIssue: Pick<Invitation, "by" | "at" | "confirmedBy"> | null;
  readonly lastSignInAt: Instant | null;
}
export type AccountState = { readonly status: "absent" } | Account;

/** What is out for an account: nothing, half a code, or all of it. */
const standingOf = ({ invitation }: Account): string => {
  if (invitation === null) return "none";
  return invitation.halves.length < invitation.needs ? "awaits-confirmation" : "out";
};

/** One row an account; `recorder` is its holder. Each one-time sign-in shows: how many, the last by whom, confirmed by whom. */
export const accountTable: RowTable<AccountState> = {
  name: "account",
  columns: {
    ...{ recorder: "text", status: "text", means: "text", invitation: "text", invitedUntil: "text" },
    ...{ issued: "integer", issuedAt: "text", issuedBy: "text", confirmedBy: "text", lastSignInOn: "text" },
  },
  orders: { holder: ["recorder"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            ...{ recorder: state.holder, status: state.status, means: state.means?.kind ?? null },
            ...{ invitation: standingOf(state), invitedUntil: state.invitation?.expiresAt ?? null },
            ...{ issued: state.issued, issuedAt: state.lastIssue?.at ?? null, issuedBy: state.lastIssue?.by ?? null },
            confirmedBy: state.lastIssue?.confirmedBy ?? null,
            lastSignInOn: state.lastSignInAt?.slice(0, 10) ?? null,
          },
        ],
};

/** Whether what was opened in an epoch of an account is open still: it ends with every session, and with the account. */
export const isSessionOpen = (state: AccountState, epoch: number): boolean =>
  state.status === "active" && state.epoch === epoch;
