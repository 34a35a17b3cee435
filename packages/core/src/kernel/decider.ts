import type { Result } from "neverthrow";
import type { Rejection } from "./rejection.ts";
import type { Uuid } from "./uuid.ts";

/**
 * A fact in a history: past tense, and its literal is its name. `schema` counts up when the shape changes; the bytes
 * already written stay, and the subject's `upcast` lifts them when they are read.
 */
export interface DomainEvent {
  readonly type: string;
  readonly schema: number;
  /** Slots whose values nobody may read any more because of it; the store erases them with the fact. */
  readonly erase?: readonly Uuid[];
}

/** What somebody asks for, in the imperative. Time and ids arrive inside; the core has no clock. */
export interface DomainCommand {
  readonly type: string;
}

/**
 * The rules of one thing that lives (an incident, a case, a promise). `decide` says which facts follow from a command in
 * a state, or why none do; `evolve` folds one fact in and never refuses.
 */
export interface Decider<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Why extends Rejection = Rejection,
> {
  readonly initial: State;
  decide(command: Command, state: State): Result<readonly Event[], Why>;
  evolve(state: State, event: Event): State;
}

/** The state a history leads to. */
export const replay = <State, Event extends DomainEvent>(
  decider: Pick<Decider<State, never, Event>, "initial" | "evolve">,
  history: readonly Event[],
): State => history.reduce((state, event) => decider.evolve(state, event), decider.initial);
