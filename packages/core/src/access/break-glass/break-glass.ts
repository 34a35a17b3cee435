import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { DomainCommand, DomainEvent } from "../../kernel/decider.ts";
import { addHours, type Instant } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { Subject } from "../../kernel/subject.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { EmergencyPurpose } from "../opening-purpose.ts";
import { breakGlassTable } from "./break-glass-row.ts";

/** How long a second person has, and how long a record then stays open: Answerable default. */
const APPROVE_WITHIN_HOURS = 1;
const OPEN_FOR_HOURS = 4;
/** By when a third person should have looked: Answerable default. */
const ACKNOWLEDGE_WITHIN_HOURS = 24;

/** Which one record, for which emergency, and who asks. Nothing is said of it in words. */
export interface GlassTerms {
  readonly record: Uuid;
  readonly purpose: EmergencyPurpose;
  readonly asker: ActorCode;
}

interface Asked {
  readonly terms: GlassTerms;
  readonly askedAt: Instant;
}

export type BreakGlassState =
  | { readonly status: "absent" }
  | ({ readonly status: "asked" } & Asked)
  | ({ readonly status: "refused"; readonly by: ActorCode } & Asked)
  | ({
      readonly status: "approved";
      readonly by: ActorCode;
      readonly approvedAt: Instant;
      /** How often it was opened. */
      readonly opened: number;
      /** The third person, who was told; null: nobody has looked yet. */
      readonly seenBy: ActorCode | null;
    } & Asked);

export type BreakGlassCommand =
  | { readonly type: "ask"; readonly at: Instant; readonly terms: GlassTerms }
  | { readonly type: "approve" | "refuse" | "open" | "acknowledge"; readonly at: Instant; readonly by: ActorCode };

export type BreakGlassEvent =
  | { readonly type: "glass-asked"; readonly schema: 1; readonly at: Instant; readonly terms: GlassTerms }
  | {
      readonly type: "glass-approved" | "glass-refused" | "glass-opened" | "glass-acknowledged";
      readonly schema: 1;
      readonly at: Instant;
      readonly by: ActorCode;
    };

export type BreakGlassRejection = Rejection<
  | "not-recorded"
  | "glass-asked-already"
  | "glass-settled"
  | "glass-not-approved"
  | "glass-ran-out"
  | "glass-second-person"
  | "glass-third-person"
  | "glass-of-another"
>;

type Decided = Result<readonly BreakGlassEvent[], BreakGlassRejection>;
type Approved = Extract<BreakGlassState, { readonly status: "approved" }>;

/** The moment from which nobody can say yes any more. */
export const approveBefore = ({ askedAt }: Pick<Asked, "askedAt">): Instant => addHours(askedAt, APPROVE_WITHIN_HOURS);

/** The moment from which the record is closed again. */
export const opensUntil = ({ approvedAt }: Pick<Approved, "approvedAt">): Instant =>
  addHours(approvedAt, OPEN_FOR_HOURS);

const settle = (
  { type, at, by }: Extract<BreakGlassCommand, { readonly by: ActorCode }> & { readonly type: "approve" | "refuse" },
  state: Exclude<BreakGlassState, { readonly status: "absent" }>,
): Decided => {
  if (state.status !== "asked") return err(rejection("glass-settled", { status: state.status }));
  if (by === state.terms.asker) return err(rejection("glass-second-person"));
  if (type === "refuse") return ok([{ type: "glass-refused", schema: 1, at, by }]);
  const before = approveBefore(state);
  return at < before
    ? ok([{ type: "glass-approved", schema: 1, at, by }])
    : err(rejection("glass-ran-out", { ranOut: before }));
};

const open = (at: Instant, by: ActorCode, state: Exclude<BreakGlassState, { readonly status: "absent" }>): Decided => {
  if (by !== state.terms.asker) return err(rejection("glass-of-another"));
  if (state.status !== "approved") return err(rejection("glass-not-approved", { status: state.status }));
  const until = opensUntil(state);
  return at < until
    ? ok([{ type: "glass-opened", schema: 1, at, by }])
    : err(rejection("glass-ran-out", { ranOut: until }));
};

const acknowledge = (
  at: Instant,
  by: ActorCode,
  state: Exclude<BreakGlassState, { readonly status: "absent" }>,
): Decided => {
  if (state.status !== "approved") return err(rejection("glass-not-approved", { status: state.status }));
  if (by === state.terms.asker || by === state.by) return err(rejection("glass-third-person"));
  return ok(state.seenBy === null ? [{ type: "glass-acknowledged", schema: 1, at, by }] : []);
};

const decide = (command: BreakGlassCommand, state: BreakGlassState): Decided => {
  if (command.type === "ask")
    return state.status === "absent"
      ? ok([{ type: "glass-asked", schema: 1, at: command.at, terms: command.terms }])
      : err(rejection("glass-asked-already"));
  if (state.status === "absent") return err(rejection("not-recorded"));
  const { type, at, by } = command;
  return match(type)
    .with("approve", "refuse", (one) => settle({ type: one, at, by }, state))
    .with("open", () => open(at, by, state))
    .with("acknowledge", () => acknowledge(at, by, state))
    .exhaustive();
};

const evolve = (state: BreakGlassState, event: BreakGlassEvent): BreakGlassState => {
  if (event.type === "glass-asked") return { status: "asked", terms: event.terms, askedAt: event.at };
  if (state.status === "absent") return state;
  const { terms, askedAt } = state;
  const { at, by } = event;
  return match(event.type)
    .with("glass-approved", (): BreakGlassState => {
      return { status: "approved", terms, askedAt, by, approvedAt: at, opened: 0, seenBy: null };
    })
    .with("glass-refused", (): BreakGlassState => ({ status: "refused", terms, askedAt, by }))
    .with("glass-opened", () => (state.status === "approved" ? { ...state, opened: state.opened + 1 } : state))
    .with("glass-acknowledged", () => (state.status === "approved" ? { ...state, seenBy: by } : state))
    .exhaustive();
};

/**
 * Break-glass: somebody who may not see a record opens it in an emergency. One asks, a second one who may open it herself or
 * himself says yes within the hour, it stays open for four, and a third is told and says that she or he has looked.
 * Err `glass-asked-already`; `glass-settled` {status}; `glass-second-person`: nobody approves what she or he asked;
 * `glass-ran-out` {ranOut}; `glass-not-approved` {status}; `glass-of-another`: only who asked opens it;
 * `glass-third-person`: neither who asked nor who approved looks for a third; `not-recorded`.
 * Source: practice H5 (two people, and a third is told); hours are an Answerable default.
 */
export const breakGlassSubject: Subject<
  BreakGlassState,
  BreakGlassCommand & DomainCommand,
  BreakGlassEvent & DomainEvent,
  BreakGlassRejection
> = {
  name: "break-glass",
  initial: { status: "absent" },
  decide,
  evolve,
  // Only schema 1 was ever written.
  upcast: (event) => event as BreakGlassEvent,
  dueOf: (state) =>
    state.status === "approved" && state.seenBy === null
      ? [{ at: addHours(state.approvedAt, ACKNOWLEDGE_WITHIN_HOURS), kind: "break-glass-acknowledge-due" }]
      : [],
  tables: [breakGlassTable],
};
