import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { ActorCode } from "../kernel/actor-code.ts";
import type { DomainCommand, DomainEvent } from "../kernel/decider.ts";
import type { Instant } from "../kernel/instant.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { Subject } from "../kernel/subject.ts";
import type { Uuid } from "../kernel/uuid.ts";
import {
  type Account,
  type AccountState,
  accountTable,
  afterProof,
  type SecondProof,
  type SignInMeans,
} from "./account.ts";

interface Invited {
  readonly at: Instant;
  readonly holder: ActorCode;
  readonly by: ActorCode;
  readonly needs: 1 | 2;
  readonly half: string;
  readonly expiresAt: Instant;
}

export type AccountCommand =
  | ({ readonly type: "invite" } & Invited)
  | { readonly type: "confirm"; readonly at: Instant; readonly by: ActorCode; readonly half: string }
  | { readonly type: "accept"; readonly at: Instant; readonly halves: readonly string[]; readonly means: SignInMeans }
  | { readonly type: "sign-in"; readonly at: Instant; readonly credential: Uuid; readonly proof: SecondProof }
  | {
      readonly type: "change-means";
      readonly at: Instant;
      readonly credential: Uuid;
      readonly proof: SecondProof;
      readonly means: SignInMeans;
    }
  | { readonly type: "end-sessions"; readonly at: Instant }
  | { readonly type: "end"; readonly at: Instant };

export type AccountEvent =
  | ({ readonly type: "account-invited"; readonly schema: 1 } & Invited)
  | {
      readonly type: "invitation-confirmed";
      readonly schema: 1;
      readonly at: Instant;
      readonly by: ActorCode;
      readonly half: string;
    }
  | { readonly type: "invitation-accepted"; readonly schema: 1; readonly at: Instant; readonly means: SignInMeans }
  | { readonly type: "signed-in"; readonly schema: 1; readonly at: Instant; readonly proof: SecondProof }
  | {
      readonly type: "means-changed";
      readonly schema: 1;
      readonly at: Instant;
      readonly proof: SecondProof;
      readonly means: SignInMeans;
    }
  | { readonly type: "sessions-ended"; readonly schema: 1; readonly at: Instant }
  | { readonly type: "account-ended"; readonly schema: 1; readonly at: Instant };

export type AccountRejection = Rejection<
  | "not-recorded"
  | "no-invitation-awaits"
  | "needs-another-person"
  | "sign-in-refused"
  | "code-used-already"
  | "account-ended-already"
>;

const NEW: Omit<Account, "holder"> = {
  ...{ status: "invited", invitation: null, means: null, epoch: 0, issued: 0, lastIssue: null, lastSignInAt: null },
};

type Decided = Result<readonly AccountEvent[], AccountRejection>;

const confirmed = (
  state: AccountState,
  { at, by, half }: Omit<Extract<AccountCommand, { type: "confirm" }>, "type">,
): Decided => {
  if (state.status === "absent") return err(rejection("not-recorded"));
  const { invitation } = state;
  if (invitation === null || invitation.halves.length === invitation.needs || at >= invitation.expiresAt)
    return err(rejection("no-invitation-awaits"));
  if (by === invitation.by || by === state.holder) return err(rejection("needs-another-person"));
  return ok([{ type: "invitation-confirmed", schema: 1, at, by, half }]);
};

/** Nobody learns why: no account, nothing out, half of it out, run out, or another code. */
const accepted = (
  state: AccountState,
  { at, halves, means }: Omit<Extract<AccountCommand, { type: "accept" }>, "type">,
): Decided => {
  const invitation = state.status === "absent" ? null : state.invitation;
  const isWhole =
    invitation !== null &&
    at < invitation.expiresAt &&
    invitation.halves.length === invitation.needs &&
    halves.length === invitation.needs &&
    // whichever is typed first
    invitation.halves.every((half) => halves.includes(half));
  return isWhole ? ok([{ type: "invitation-accepted", schema: 1, at, means }]) : err(rejection("sign-in-refused"));
};

/** Why a proof does not count: the account has no such password any more, or the code was taken before. */
const refusalOfProof = (
  state: AccountState,
  credential: Uuid,
  proof: SecondProof,
): Rejection<"sign-in-refused" | "code-used-already"> | undefined => {
  if (state.status !== "active" || state.means?.kind !== "password" || state.means.credential !== credential)
    return rejection("sign-in-refused");
  const { lastStep, recovered } = state.means;
  const isUsed = "step" in proof ? proof.step <= lastStep : recovered.includes(proof.recovery);
  return isUsed ? rejection("code-used-already") : undefined;
};

const decide = (command: AccountCommand, state: AccountState): Decided =>
  match(command)
    .with(
      { type: "invite" },
      ({ type: _, ...invited }): Decided => ok([{ type: "account-invited", schema: 1, ...invited }]),
    )
    .with({ type: "confirm" }, (asked) => confirmed(state, asked))
    .with({ type: "accept" }, (asked) => accepted(state, asked))
    .with({ type: "sign-in" }, ({ at, credential, proof }): Decided => {
      const refusal = refusalOfProof(state, credential, proof);
      return refusal === undefined ? ok([{ type: "signed-in", schema: 1, at, proof }]) : err(refusal);
    })
    .with({ type: "change-means" }, ({ at, credential, proof, means }): Decided => {
      const refusal = refusalOfProof(state, credential, proof);
      return refusal === undefined ? ok([{ type: "means-changed", schema: 1, at, proof, means }]) : err(refusal);
    })
    .with(
      { type: "end-sessions" },
      ({ at }): Decided =>
        state.status === "absent" ? err(rejection("not-recorded")) : ok([{ type: "sessions-ended", schema: 1, at }]),
    )
    .with({ type: "end" }, ({ at }): Decided => {
      if (state.status === "absent") return err(rejection("not-recorded"));
      if (state.status === "ended") return err(rejection("account-ended-already"));
      return ok([{ type: "account-ended", schema: 1, at }]);
    })
    .exhaustive();

const invitedState = (state: AccountState, { at, holder, by, needs, half, expiresAt }: Invited): Account => ({
  ...(state.status === "absent" ? { ...NEW, holder } : state),
  // what was ended begins anew; what is in use stays in use until the invitation is accepted
  ...(state.status === "ended" ? { status: "invited", means: null } : {}),
  invitation: { by, at, expiresAt, needs, halves: [half], confirmedBy: null },
  issued: (state.status === "absent" ? 0 : state.issued) + 1,
  lastIssue: { by, at, confirmedBy: null },
});

const confirmedState = (state: Account, by: ActorCode, half: string): Account => ({
  ...state,
  invitation: state.invitation && { ...state.invitation, halves: [...state.invitation.halves, half], confirmedBy: by },
  lastIssue: state.lastIssue && { ...state.lastIssue, confirmedBy: by },
});

const evolve = (state: AccountState, event: AccountEvent): AccountState => {
  if (event.type === "account-invited") return invitedState(state, event);
  if (state.status === "absent") return state;
  const epoch = state.epoch + 1;
  return match(event)
    .with({ type: "invitation-confirmed" }, ({ by, half }) => confirmedState(state, by, half))
    .with(
      { type: "invitation-accepted" },
      ({ means }): Account => ({ ...state, status: "active", invitation: null, means, epoch }),
    )
    .with(
      { type: "signed-in" },
      ({ at, proof }): Account => ({
        ...{ ...state, lastSignInAt: at },
        means: state.means?.kind === "password" ? afterProof(state.means, proof) : state.means,
      }),
    )
    .with({ type: "means-changed" }, ({ means }): Account => ({ ...state, means, epoch }))
    .with({ type: "sessions-ended" }, (): Account => ({ ...state, epoch }))
    .with(
      { type: "account-ended" },
      (): Account => ({ ...state, status: "ended", invitation: null, means: null, epoch }),
    )
    .exhaustive();
};

/**
 * The account of a member of staff: invited by one and confirmed by another, accepted by its holder, signed in to, ended.
 * Source: issue "The HTTP app"; practice H3.
 */
export const accountSubject: Subject<
  AccountState,
  AccountCommand & DomainCommand,
  AccountEvent & DomainEvent,
  AccountRejection
> = {
  name: "account",
  initial: { status: "absent" },
  decide,
  evolve,
  // Only schema 1 was ever written.
  upcast: (event) => event as AccountEvent,
  dueOf: () => [],
  tables: [accountTable],
};
