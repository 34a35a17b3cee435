import { ok } from "neverthrow";
import type { DomainCommand, DomainEvent } from "./decider.ts";
import type { Instant } from "./instant.ts";
import type { Subject } from "./subject.ts";

/** How far a log was followed: everything up to the position was seen, and what had to follow from it stands. */
export interface LogCursor {
  readonly position: number;
}

interface Advance extends DomainCommand {
  readonly type: "advance";
  readonly at: Instant;
  readonly to: number;
}

interface LogFollowed extends DomainEvent {
  readonly type: "log-followed";
  readonly schema: 1;
  readonly at: Instant;
  readonly to: number;
}

/**
 * Keeps how far a log was followed beside what followed from it, so that both are written together: what breaks off is
 * taken up where it stopped. It never goes back; an advance to where it stands is no news.
 */
export const logCursorSubject: Subject<LogCursor, Advance, LogFollowed, never> = {
  name: "log-cursor",
  initial: { position: 0 },
  decide: ({ at, to }, { position }) => ok(to > position ? [{ type: "log-followed", schema: 1, at, to }] : []),
  evolve: ({ position }, { to }) => ({ position: Math.max(position, to) }),
  tables: [],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as LogFollowed,
};
