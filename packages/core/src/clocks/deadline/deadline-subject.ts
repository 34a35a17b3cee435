import { ok } from "neverthrow";
import type { DomainCommand, DomainEvent } from "../../kernel/decider.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { RowTable, Subject } from "../../kernel/subject.ts";
import { notesStandUntil } from "../watch/notes-stand-until.ts";

/**
 * How whoever answers for it hears of a deadline: at once, or in one list with others that were past when anybody could first have
 * known. Source: practice W5.
 */
export type DeadlineTelling = "at-once" | "in-digest";

/** Which deadlines of one record have passed, as far as was noted: the moments that each kind fell due at, and when that was noted last. */
export interface DeadlineState {
  readonly record: string | null;
  readonly noted: Readonly<Record<string, readonly Instant[]>>;
  /** By kind and moment, as {@link notedAs} names them; what stands nowhere here was noted before that was kept. */
  readonly notedAt?: Readonly<Record<string, Instant>>;
}

const notedAs = (kind: string, dueAt: Instant): string => `${kind} ${dueAt}`;

export interface NoteDeadline extends DomainCommand {
  readonly type: "note-passed";
  /** When it is noted. */
  readonly at: Instant;
  /** The stream it is about. */
  readonly record: string;
  readonly kind: string;
  readonly dueAt: Instant;
  readonly telling: DeadlineTelling;
}

export interface DeadlinePassed extends DomainEvent {
  readonly type: "deadline-passed";
  readonly schema: 1;
  readonly at: Instant;
  readonly record: string;
  readonly kind: string;
  readonly dueAt: Instant;
  readonly telling: DeadlineTelling;
}

/** One row for each that was noted, so that it is not looked at again from that moment on. */
export const deadlineTable: RowTable<DeadlineState> = {
  name: "deadline",
  columns: { record: "text", kind: "text", dueAt: "text", notedAt: "text" },
  orders: { record: ["record", "kind", "dueAt"] },
  rowsOf: ({ record, noted, notedAt = {} }) =>
    Object.entries(noted).flatMap(([kind, moments]) =>
      moments.map((dueAt) => ({ record, kind, dueAt, notedAt: notedAt[notedAs(kind, dueAt)] ?? dueAt })),
    ),
};

/**
 * That a record's deadlines passed while nobody had done what was due. Each is noted once, whoever asks how often; one that was moved,
 * by a pause, a reopening or another calendar, and passes again, is noted again. So is one that was noted by a clock that ran ahead:
 * a note of a day and more ahead counts for nothing. Whether it still has to be noted is for the record to say, in the
 * same transaction.
 * Source: design §3.10.
 */
export const deadlineSubject: Subject<DeadlineState, NoteDeadline, DeadlinePassed, never> = {
  name: "deadline",
  initial: { record: null, noted: {} },
  decide: ({ at, record, kind, dueAt, telling }, { noted, notedAt = {} }) =>
    ok(
      noted[kind]?.includes(dueAt) === true && (notedAt[notedAs(kind, dueAt)] ?? dueAt) <= notesStandUntil(at)
        ? []
        : [{ type: "deadline-passed", schema: 1, at, record, kind, dueAt, telling }],
    ),
  evolve: ({ noted, notedAt = {} }, { at, record, kind, dueAt }) => {
    const others = (noted[kind] ?? []).filter((one) => one !== dueAt);
    const again = { noted: { ...noted, [kind]: [...others, dueAt] } };
    return { record, ...again, notedAt: { ...notedAt, [notedAs(kind, dueAt)]: at } };
  },
  tables: [deadlineTable],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as DeadlinePassed,
};
