import { match } from "ts-pattern";
import type { Day } from "../../kernel/day.ts";
import { dayThatHolds, type NewDate, passedUntold } from "../new-date.ts";
import type { Vehicle } from "../vehicle.ts";
import type { ExplainedBecause, WaivedBy } from "./closing-reasons.ts";
import type { GivenWord } from "./owed-command.ts";
import type { OwedContent } from "./owed-content.ts";
import type { OwedEvent } from "./owed-event.ts";
import type { OwedAsk } from "./owed-kind.ts";

/** What is held of a piece of word in every status. */
export interface OwedRecord {
  readonly content: OwedContent;
  /** What was given, oldest first; each may have left something out. */
  readonly given: readonly GivenWord[];
  readonly newDates: readonly NewDate[];
}

export type OwedState =
  | { readonly status: "absent" }
  | (OwedRecord & { readonly status: "owed" })
  | (OwedRecord & { readonly status: "given" })
  | (OwedRecord & {
      readonly status: "explained";
      readonly because: ExplainedBecause;
      readonly on: Day;
      readonly vehicle: Vehicle | "not-told";
    })
  | (OwedRecord & { readonly status: "waived"; readonly by: WaivedBy; readonly on: Day });

export type RaisedWord = Exclude<OwedState, { readonly status: "absent" }>;

/** What the word asks for and nobody was told yet; empty: all of it was given. */
export const askedStill = ({ content, given }: OwedRecord): readonly OwedAsk[] =>
  content.asks.filter((ask) => !given.some(({ covered }) => covered.includes(ask)));

/** The day by which it is owed now: as raised, or as people were last told. */
export const owedBy = ({ content, newDates }: OwedRecord): Day => dayThatHolds(content.byDay, newDates);

/** Whether it is still owed although its day is over. */
export const isWordOverdue = (state: OwedState, today: Day): boolean =>
  state.status === "owed" && today > owedBy(state);

/** Whether it came late: a day passed before people heard, of the matter itself or of a new date. */
export const ranLate = (state: RaisedWord): boolean => {
  const { content, newDates, given } = state;
  const closedOn = match(state)
    .returnType<Day | undefined>()
    .with({ status: "owed" }, () => undefined)
    .with({ status: "given" }, () => given.map(({ on }) => on).reduce((a, b) => (a > b ? a : b)))
    .with({ status: "explained" }, { status: "waived" }, ({ on }) => on)
    .exhaustive();
  return passedUntold(content.byDay, newDates) || (closedOn !== undefined && closedOn > owedBy(state));
};

/** Owed while something of it is still asked, given once nothing is. */
const openOrGiven = (record: OwedRecord): OwedState => ({
  ...record,
  status: askedStill(record).length === 0 ? "given" : "owed",
});

const evolveRaised = (state: RaisedWord, event: OwedEvent): OwedState => {
  const { content, given, newDates } = state;
  const record = { content, given, newDates };
  return match(event)
    .returnType<OwedState>()
    .with({ type: "word-owed" }, () => state)
    .with({ type: "more-word-owed" }, (fact) =>
      state.status === "owed" || state.status === "given"
        ? openOrGiven({ ...record, content: fact.content })
        : { ...state, content: fact.content },
    )
    .with({ type: "word-given" }, ({ word }) => openOrGiven({ ...record, given: [...given, word] }))
    .with({ type: "word-postponed" }, ({ until, told }) => ({ ...state, newDates: [...newDates, { until, told }] }))
    .with({ type: "word-explained" }, ({ because, on, vehicle }) => ({
      ...{ ...record, status: "explained", because },
      ...{ on, vehicle },
    }))
    .with({ type: "word-waived" }, ({ by, on }) => ({ ...record, status: "waived", by, on }))
    .exhaustive();
};

/** Folds one fact into the state; what can only follow the raising changes nothing before it. */
export const evolveOwed = (state: OwedState, event: OwedEvent): OwedState => {
  if (state.status !== "absent") return evolveRaised(state, event);
  return event.type === "word-owed" ? { status: "owed", content: event.content, given: [], newDates: [] } : state;
};
