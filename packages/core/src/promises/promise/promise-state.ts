import { match } from "ts-pattern";
import type { Day } from "../../kernel/day.ts";
import { dayThatHolds, type NewDate, passedUntold } from "../new-date.ts";
import type { WaivedBy } from "../owed/closing-reasons.ts";
import type { Told } from "../told.ts";
import type { PromiseContent } from "./promise-content.ts";
import type { PromiseEvent } from "./promise-event.ts";
import type { BrokenBecause, MovedBecause } from "./promise-reasons.ts";

/** What is held of a promise in every status. */
export interface PromiseRecord {
  readonly content: PromiseContent;
  readonly newDates: readonly (NewDate & { readonly because: MovedBecause })[];
}

export type PromiseState =
  | { readonly status: "absent" }
  | (PromiseRecord & { readonly status: "standing" })
  | (PromiseRecord & { readonly status: "kept"; readonly on: Day; readonly told: Told | null })
  | (PromiseRecord & { readonly status: "explained"; readonly because: BrokenBecause; readonly told: Told })
  | (PromiseRecord & { readonly status: "released"; readonly by: WaivedBy; readonly on: Day });

export type MadePromise = Exclude<PromiseState, { readonly status: "absent" }>;

/** The day that holds now: as it was said first, or as people were last told. */
export const promisedBy = ({ content, newDates }: PromiseRecord): Day => dayThatHolds(content.byDay, newDates);

/** Whether it stands although its day is over. */
export const isPromiseOverdue = (state: PromiseState, today: Day): boolean =>
  state.status === "standing" && today > promisedBy(state);

/** Whether a day that people had been told of passed before it was kept, explained or released, or moved. */
export const brokeItsDay = (state: MadePromise): boolean => {
  const endedOn = match(state)
    .returnType<Day | undefined>()
    .with({ status: "standing" }, () => undefined)
    .with({ status: "kept" }, { status: "released" }, ({ on }) => on)
    .with({ status: "explained" }, ({ told }) => told.on)
    .exhaustive();
  return passedUntold(state.content.byDay, state.newDates) || (endedOn !== undefined && endedOn > promisedBy(state));
};

const evolveMade = (state: MadePromise, event: PromiseEvent): PromiseState => {
  const { content, newDates } = state;
  const record = { content, newDates };
  return match(event)
    .returnType<PromiseState>()
    .with({ type: "promise-made" }, () => state)
    .with({ type: "promise-kept" }, ({ on, told }) => ({ ...record, status: "kept", on, told }))
    .with({ type: "promise-moved" }, ({ until, because, told }) => ({
      ...record,
      status: "standing",
      newDates: [...newDates, { until, because, told }],
    }))
    .with({ type: "promise-explained" }, ({ because, told }) => ({ ...record, status: "explained", because, told }))
    .with({ type: "promise-released" }, ({ by, on }) => ({ ...record, status: "released", by, on }))
    .exhaustive();
};

/** Folds one fact into the state; what can only follow a promise changes nothing before it. */
export const evolvePromise = (state: PromiseState, event: PromiseEvent): PromiseState => {
  if (state.status !== "absent") return evolveMade(state, event);
  return event.type === "promise-made" ? { status: "standing", content: event.content, newDates: [] } : state;
};
