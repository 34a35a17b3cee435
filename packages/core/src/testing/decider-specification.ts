import type { Decider, DomainCommand, DomainEvent } from "../kernel/decider.ts";
import type { Rejection } from "../kernel/rejection.ts";

/** What a command led to: facts, or the code of the rule that said no. */
export type Outcome<Event> = { readonly events: readonly Event[] } | { readonly refused: string };

/**
 * Reads like the sentence it proves: `given(decider, history).when(command)`. It looks at facts and refusals and never
 * into the state, so that the state's shape stays free to change.
 */
export const given = <State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
  decider: Decider<State, Command, Event, Why>,
  history: readonly Event[] = [],
) => ({
  when: (command: Command): Outcome<Event> =>
    decider.decide(command, history.reduce(decider.evolve, decider.initial)).match<Outcome<Event>>(
      (events) => ({ events }),
      ({ code }) => ({ refused: code }),
    ),
});

/** The history that a run of commands leaves behind, the refused ones left out. */
export const historyOf = <State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
  decider: Decider<State, Command, Event, Why>,
  commands: readonly Command[],
): { readonly history: readonly Event[]; readonly state: State } => {
  const history: Event[] = [];
  let state = decider.initial;
  for (const command of commands) {
    const facts = decider.decide(command, state).unwrapOr([]);
    history.push(...facts);
    state = facts.reduce((before, fact) => decider.evolve(before, fact), state);
  }
  return { history, state };
};
