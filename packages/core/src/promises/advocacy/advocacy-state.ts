import { match } from "ts-pattern";
import type { Day } from "../../kernel/day.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { AdvocacyAnswer, AdvocacyClosing, AdvocacyContent, CommitmentFound } from "./advocacy-content.ts";
import type { AdvocacyEvent } from "./advocacy-event.ts";

export interface Look {
  readonly on: Day;
  readonly found: CommitmentFound;
  /** The day that was set to look; a look after it was late. */
  readonly dueOn: Day | null;
}

/** What somebody committed to, and what was found each time it was looked at. */
export interface Commitment {
  readonly code: LocalCode;
  readonly what: string;
  readonly on: Day;
  /** The next day to look at it; null: it is settled. */
  readonly lookAgainOn: Day | null;
  readonly looks: readonly Look[];
}

export interface AdvocacyRecord {
  readonly content: AdvocacyContent;
  readonly answers: readonly { readonly on: Day; readonly answer: AdvocacyAnswer }[];
  readonly commitments: readonly Commitment[];
}

export type AdvocacyState =
  | { readonly status: "absent" }
  | (AdvocacyRecord & { readonly status: "open" })
  | (AdvocacyRecord & { readonly status: "closed"; readonly because: AdvocacyClosing });

export type LaunchedAdvocacy = Exclude<AdvocacyState, { readonly status: "absent" }>;

/** The commitments that are still to be looked at. */
export const openCommitments = ({ commitments }: AdvocacyRecord): readonly Commitment[] =>
  commitments.filter(({ lookAgainOn }) => lookAgainOn !== null);

type LookedAt = Extract<AdvocacyEvent, { type: "commitment-looked-at" }>;

const lookedAt = (one: Commitment, { on, found, lookAgainOn }: LookedAt): Commitment => ({
  ...one,
  lookAgainOn,
  looks: [...one.looks, { on, found, dueOn: one.lookAgainOn }],
});

const evolveLaunched = (state: LaunchedAdvocacy, event: AdvocacyEvent): LaunchedAdvocacy =>
  match(event)
    .returnType<LaunchedAdvocacy>()
    .with({ type: "advocacy-launched" }, () => state)
    .with({ type: "advocacy-answered" }, ({ on, answer }) => ({
      ...state,
      answers: [...state.answers, { on, answer }],
    }))
    .with({ type: "commitment-obtained" }, ({ commitment, what, on, lookAgainOn }) => ({
      ...state,
      commitments: [...state.commitments, { code: commitment, what, on, lookAgainOn, looks: [] }],
    }))
    .with({ type: "commitment-looked-at" }, (look) => ({
      ...state,
      commitments: state.commitments.map((one) => (one.code === look.commitment ? lookedAt(one, look) : one)),
    }))
    .with({ type: "advocacy-closed" }, ({ because }) => ({ ...state, status: "closed", because }))
    .exhaustive();

/** Folds one fact into the state; what can only follow a launch changes nothing before it. */
export const evolveAdvocacy = (state: AdvocacyState, event: AdvocacyEvent): AdvocacyState => {
  if (state.status !== "absent") return evolveLaunched(state, event);
  if (event.type !== "advocacy-launched") return state;
  return { status: "open", content: event.content, answers: [], commitments: [] };
};
