import type { DomainEvent, Instant, Subject, Uuid } from "@answerable/core";
import type { SealedSlot, Step } from "@answerable/store";
import type { Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import type { ModuleName } from "../modules.ts";

/** Something that happened, with its record as it stands now. */
export interface Fact<State, Event extends DomainEvent = DomainEvent> {
  readonly stream: Uuid;
  readonly event: Event;
  readonly state: State;
  readonly at: Instant;
}

/** What a job may use: the documents in effect, ids that a fact leads to, and slots of the store it writes to. */
export type JobContext = Pick<
  OperationContext,
  "now" | "documents" | "settings" | "idFrom" | "unlinkableIdFrom" | "seal"
>;

/** What follows from a fact: steps in the accountability store, with the slots sealed for them. */
export interface Following {
  readonly steps: readonly Step[];
  readonly slots: readonly SealedSlot[];
}

/**
 * A fact that makes work. It may be asked again for a fact it has seen, and gives the same streams then: what follows
 * twice changes nothing.
 */
export interface Job {
  readonly module: ModuleName;
  readonly subject: Subject;
  /** The facts, by the types of their events. */
  readonly facts: readonly string[];
  /** Whether one of these facts makes work at all, asked before its record is loaded; left out: each does. */
  concerns?(event: DomainEvent): boolean;
  /** What follows, in a few words. */
  readonly leadsTo: string;
  follow(fact: Fact<unknown>, ctx: JobContext): Promise<Result<Following, Failure>>;
}

interface Declared<State, Event extends DomainEvent> extends Omit<Job, "subject" | "facts" | "concerns" | "follow"> {
  readonly subject: Subject<State, never, Event>;
  readonly facts: readonly Event["type"][];
  concerns?(event: Event): boolean;
  follow(fact: Fact<State, Event>, ctx: JobContext): Promise<Result<Following, Failure>>;
}

/** A job whose facts fit its subject; the type then forgets them, so that jobs can stand in one list. */
export const job = <State, Event extends DomainEvent>(declared: Declared<State, Event>): Job =>
  declared as unknown as Job;

/** Whether a fact of a subject, by its name, makes work for a job. */
export const isFor = ({ subject, facts, concerns }: Job, name: string, event: DomainEvent): boolean =>
  subject.name === name && facts.includes(event.type) && (concerns?.(event) ?? true);
