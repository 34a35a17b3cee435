import { type ClockBooks, noBooks } from "../../clocks/books/clock-books.ts";
import type { ClockReading } from "../../clocks/clock/clock-reading.ts";
import { addHours, type Instant } from "../../kernel/instant.ts";
import type { Due } from "../../kernel/subject.ts";
import { openCaseClocks } from "./case-clocks.ts";
import { retentionDue } from "./case-retention.ts";
import { type CaseState, isOwedWord, type LodgedCase } from "./case-state.ts";

/** Where something is open and its last day lies beyond a century: it still has its row, so that it is found again. */
const BEYOND_RECKONING = "9999-12-31T23:59:59.999Z" as Instant;

/** After so long a forwarded packet that nobody said to have opened goes to the deputy. Source: practice W7. */
const UNOPENED_AFTER_HOURS = 24;

const ENTERED_LATE = "-entered-late";

/** Whether a kind of due row says that it was due before it was entered: a line in a digest, no alarm. Source: C19, W5. */
export const isEnteredLate = (kind: string): boolean => kind.endsWith(ENTERED_LATE);

const clockDue = ({ clock, due, enteredLate, earlier }: ClockReading): Due => ({
  at: due ?? BEYOND_RECKONING,
  kind: `${clock}${enteredLate && earlier.length === 0 ? ENTERED_LATE : "-due"}`,
});

const safetyCallDue = ({ safetyCall }: LodgedCase): readonly Due[] =>
  safetyCall.is === "agreed" ? [{ at: safetyCall.callAt, kind: "safety-call-agreed" }] : [];

const handOverDue = (state: LodgedCase): readonly Due[] => {
  const at = state.way === "office" ? (state.handOver?.runsOutAt ?? null) : null;
  return at === null ? [] : [{ at, kind: "hand-over-runs-out" }];
};

const forwardDue = ({ status, timeline }: LodgedCase): readonly Due[] => {
  const last = timeline.findLast(({ what }) => what === "forwarded");
  return status === "forwarded" && last !== undefined
    ? [{ at: addHours(last.doneAt, UNOPENED_AFTER_HOURS), kind: "forward-unopened" }]
    : [];
};

/**
 * What falls due of a case: one row for each clock that is open, `response-due` or, where it was entered after that,
 * `response-entered-late`; the safety call as it was agreed; the hand-over that runs out; the packet that nobody opened;
 * that its words will be erased, and their erasing.
 */
export const caseDue = (state: CaseState, books: ClockBooks = noBooks): readonly Due[] => {
  if (state.status === "absent") return [];
  const clocks = isOwedWord(state) ? openCaseClocks(state, books).map(clockDue) : [];
  const others = [...safetyCallDue(state), ...handOverDue(state), ...forwardDue(state)];
  return [...clocks, ...others, ...retentionDue(state, books)];
};
