import type { Decider, DomainCommand, DomainEvent } from "./decider.ts";
import type { CellValue, FlatRow } from "./filter.ts";
import type { Instant } from "./instant.ts";
import type { Rejection } from "./rejection.ts";

export type ColumnKind = "text" | "integer";

/** A flat table that a subject keeps beside its state: coded columns, nothing personal, one or more rows a stream. */
export interface RowTable<State> {
  /** The table's name in snake case, e.g. `incident`, `violation`. */
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** The few orders lists may ask for; each has an index. The stream and the row's number in it break ties. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  rowsOf(state: State): readonly FlatRow[];
}

/** Something that falls due at an instant, derived from the state; kept as a row beside it. */
export interface Due {
  readonly at: Instant;
  readonly kind: string;
}

/** One thing that lives, with all a store must know to keep it: rules, rows, what falls due, and old shapes. */
export interface Subject<
  State = unknown,
  Command extends DomainCommand = DomainCommand,
  Event extends DomainEvent = DomainEvent,
  Why extends Rejection = Rejection,
> extends Decider<State, Command, Event, Why> {
  /** The subject's word, in kebab case; stands in every event's row. */
  readonly name: string;
  readonly tables: readonly RowTable<State>[];
  /**
   * What falls due by this state and nothing else; `books`: the state of the stream that the module's deadlines are reckoned
   * by, such as an office's calendars, for subjects that the module says read it.
   */
  dueOf(state: State, books?: unknown): readonly Due[];
  /** Lifts an event as it was written, whatever its `schema`, to today's shape. */
  upcast(event: DomainEvent): Event;
}

/** A row as a store returns it: its stream, its number in the stream, and its columns. */
export type StoredRow = Readonly<Record<string, CellValue>> & { readonly stream: string; readonly ordinal: number };
