import type { DomainCommand, DomainEvent, Instant, Rejection, Subject } from "@answerable/core";
import type { SealedSlot } from "../personal/sealed-slot.ts";

/** One command to one stream. */
export interface Step {
  readonly subject: Subject;
  /** The id of the thing, up to 200 printable characters of ASCII without a space. */
  readonly stream: string;
  readonly command: DomainCommand;
  /** The version the caller has seen; 0: it must be new. Left out: whatever stands. */
  readonly expectedVersion?: number;
  /** Asked on the loaded state, inside the transaction, before the rules; a rejection refuses the work. */
  permit?(state: unknown): Rejection | undefined;
}

/** Who does it, and through which door. */
export interface Authorship {
  readonly actor: string;
  readonly role: string;
  readonly via: "cli" | "http" | "worker" | "import";
  readonly at: Instant;
}

/** What makes a work be done once, however often it is asked. */
export interface Once {
  /** What it is asked under: a digest that leads to nobody, one for each work of a request. */
  readonly request: string;
  /** A digest of what was asked: another one under the same `request` is refused. */
  readonly body: string;
  /** From then on it is forgotten. */
  readonly until: Instant;
}

/** What must hold of other streams for a work to be done, asked on their states as they stand in the transaction. */
export interface Given {
  readonly streams: readonly Pick<Step, "subject" | "stream">[];
  /** A rejection refuses the work; `states` in the order of `streams`, the initial one where there is nothing. */
  refuse(states: readonly unknown[]): Rejection | undefined;
}

/** What stands or falls together: its steps in order, the slots they need, what they erase. */
export interface Work extends Authorship {
  readonly steps: readonly Step[];
  readonly slots?: readonly SealedSlot[];
  readonly eraseSlots?: readonly string[];
  /**
   * Every personal value of these streams goes with the work; the bytes are out of the files after the next scrub, which
   * whoever erases many streams asks for once, at the end.
   */
  readonly eraseStreams?: readonly string[];
  /** Left out: what it does hangs on its own streams alone. */
  readonly given?: Given;
  /** Left out: asked twice, it is decided twice. Kept in the transaction of its events. */
  readonly once?: Once | undefined;
}

export interface StepOutcome<State = unknown, Event extends DomainEvent = DomainEvent> {
  readonly stream: string;
  /** The version after the step; unchanged when the rules had nothing to add. */
  readonly version: number;
  readonly state: State;
  readonly events: readonly Event[];
}

export interface Outcome {
  readonly steps: readonly StepOutcome[];
  /** The log's position after this work. */
  readonly position: number;
}

/**
 * A rule's own rejection, or the store's: `stale-version` {expected, actual}; `other-subject` {subject}, where the
 * stream is something else than the step says; `done-before`, `other-under-this-key`: a work was done under its `once`
 * already, of the same body or of another.
 */
export type Refusal = Rejection;

/** A step whose command, state and permit fit its subject; the type then forgets them, so that steps can be mixed. */
export const step = <State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection>(
  subject: Subject<State, Command, Event, Why>,
  stream: string,
  command: Command,
  conditions: { readonly expectedVersion?: number; permit?(state: State): Rejection | undefined } = {},
): Step => ({ subject, stream, command, ...conditions }) as Step;
