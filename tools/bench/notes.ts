import type { DomainCommand, Instant, Subject } from "@answerable/core";
import { type StoreModule, step, type Work } from "@answerable/store";
import { ok } from "neverthrow";

/** What a note of a bench says: as many bytes as an incident has. */
export const NOTE_TEXT = "coded facets of an incident, as long as they usually are; ".repeat(7);

interface Note extends DomainCommand {
  readonly type: "note";
  readonly text: string;
}

const noteSubject: Subject<{ readonly text: string }, Note, { type: "noted"; schema: 1; text: string }> = {
  name: "note",
  initial: { text: "" },
  decide: ({ text }) => ok([{ type: "noted" as const, schema: 1 as const, text }]),
  evolve: (_state, { text }) => ({ text }),
  tables: [],
  dueOf: () => [],
  upcast: (event) => event as { type: "noted"; schema: 1; text: string },
};

/** The least that a store can hold: its costs are those of the store alone. */
export const notes: StoreModule = { name: "notes", subjects: [noteSubject], migrations: [] };

let streams = 0;

/** A record that no work was about yet. */
export const newStream = (): string => `stream-${String(streams++).padStart(12, "0")}`;

/** A work that writes one note of its own. */
export const noteWork = (): Work => ({
  steps: [step(noteSubject, newStream(), { type: "note", text: NOTE_TEXT }, { expectedVersion: 0 })],
  ...{ actor: "m-01", role: "monitor", via: "import", at: "2026-01-01T00:00:00.000Z" as Instant },
});
