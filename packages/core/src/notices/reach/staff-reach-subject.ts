import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { DomainCommand, DomainEvent } from "../../kernel/decider.ts";
import type { Instant } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { Subject } from "../../kernel/subject.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { type Reach, type StaffReachState, staffReachTable } from "./staff-reach.ts";

interface Said {
  readonly at: Instant;
  readonly holder: ActorCode;
  readonly by: ActorCode;
  readonly reach: Reach;
}

export type StaffReachCommand =
  /** The holder says it; or somebody says it for her or him, and a second one confirms it. */
  | ({ readonly type: "say-reach" } & Said)
  | { readonly type: "confirm-reach"; readonly at: Instant; readonly by: ActorCode }
  | { readonly type: "forget-reach"; readonly at: Instant };

export type StaffReachEvent =
  | ({ readonly type: "reach-said"; readonly schema: 1; readonly erase: readonly Uuid[] } & Said)
  | ({ readonly type: "reach-proposed"; readonly schema: 1; readonly erase: readonly Uuid[] } & Said)
  | {
      readonly type: "reach-confirmed";
      readonly schema: 1;
      readonly at: Instant;
      readonly by: ActorCode;
      readonly erase: readonly Uuid[];
    }
  | { readonly type: "reach-forgotten"; readonly schema: 1; readonly at: Instant; readonly erase: readonly Uuid[] };

export type StaffReachRejection = Rejection<"not-recorded" | "no-reach-proposed" | "needs-another-person">;

type Decided = Result<readonly StaffReachEvent[], StaffReachRejection>;

/** The slots that nobody needs any more, without those that stay. */
const slotsLeft = (all: readonly (Reach | null | undefined)[], stays: Reach | null): readonly Uuid[] =>
  all.flatMap((one) => (one && one.address.slot !== stays?.address.slot ? [one.address.slot] : []));

const proposedOf = (state: StaffReachState): Reach | undefined =>
  state.status === "absent" ? undefined : state.proposed?.reach;
const reachOf = (state: StaffReachState): Reach | null => (state.status === "absent" ? null : state.reach);

const said = (
  { type: _, ...one }: Extract<StaffReachCommand, { type: "say-reach" }>,
  state: StaffReachState,
): Decided =>
  one.by === one.holder
    ? ok([{ type: "reach-said", schema: 1, ...one, erase: slotsLeft([reachOf(state), proposedOf(state)], one.reach) }])
    : ok([{ type: "reach-proposed", schema: 1, ...one, erase: slotsLeft([proposedOf(state)], one.reach) }]);

const confirmed = (
  { at, by }: Extract<StaffReachCommand, { type: "confirm-reach" }>,
  state: StaffReachState,
): Decided => {
  if (state.status === "absent" || state.proposed === null) return err(rejection("no-reach-proposed"));
  const { proposed } = state;
  if (by === proposed.by || by === state.holder) return err(rejection("needs-another-person"));
  return ok([{ type: "reach-confirmed", schema: 1, at, by, erase: slotsLeft([state.reach], proposed.reach) }]);
};

const decide = (command: StaffReachCommand, state: StaffReachState): Decided =>
  match(command)
    .with({ type: "say-reach" }, (one) => said(one, state))
    .with({ type: "confirm-reach" }, (one) => confirmed(one, state))
    .with({ type: "forget-reach" }, ({ at }): Decided => {
      if (state.status === "absent") return err(rejection("not-recorded"));
      const erase = slotsLeft([state.reach, state.proposed?.reach], null);
      return ok(erase.length === 0 ? [] : [{ type: "reach-forgotten", schema: 1, at, erase }]);
    })
    .exhaustive();

type Known = Exclude<StaffReachState, { status: "absent" }>;

const reachedBy = (state: Known, at: Instant, reach: Reach | null): Known => ({
  ...{ ...state, reach, proposed: null },
  wishes: [...state.wishes, { from: at, when: reach?.when ?? null }],
});

const evolve = (state: StaffReachState, event: StaffReachEvent): StaffReachState => {
  if (event.type === "reach-said" || event.type === "reach-proposed") {
    const { holder, reach, by, at } = event;
    const known: Known =
      state.status === "absent" ? { status: "known", holder, reach: null, proposed: null, wishes: [] } : state;
    return event.type === "reach-said" ? reachedBy(known, at, reach) : { ...known, proposed: { by, at, reach } };
  }
  if (state.status === "absent") return state;
  return match(event)
    .with({ type: "reach-confirmed" }, ({ at }) => reachedBy(state, at, state.proposed?.reach ?? null))
    .with({ type: "reach-forgotten" }, ({ at }) => reachedBy(state, at, null))
    .exhaustive();
};

/**
 * How a member of staff is reached: as she or he says; or as one person entered and another confirmed, since whoever could change
 * it alone would be sent what is meant for somebody else. An address that is no longer needed is erased in the same transaction.
 * Source: practice W4; two people: H3.
 */
export const staffReachSubject: Subject<
  StaffReachState,
  StaffReachCommand & DomainCommand,
  StaffReachEvent & DomainEvent,
  StaffReachRejection
> = {
  name: "staff-reach",
  initial: { status: "absent" },
  decide,
  evolve,
  // Only schema 1 was ever written.
  upcast: (event) => event as StaffReachEvent,
  dueOf: () => [],
  tables: [staffReachTable],
};
