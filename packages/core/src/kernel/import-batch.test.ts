import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "./decider.ts";
import {
  type ImportBatchCommand,
  type ImportBatchEvent,
  type ImportBatchState,
  importBatchSubject,
  importBatchTable,
} from "./import-batch.ts";
import type { Instant } from "./instant.ts";

const at = "2026-02-10T08:00:00.000Z" as Instant;
const begin: ImportBatchCommand = {
  type: "begin",
  at,
  beginning: { takesIn: "incident", files: { "kobo-json": 2, csv: 1 }, mappings: ["form@1"] },
};
const end: ImportBatchCommand = { type: "end", at, counts: { recorded: 3, corrected: 1 } };
const breakOff: ImportBatchCommand = { type: "break-off", at, counts: { recorded: 2 } };
const undo: ImportBatchCommand = { type: "undo", at, counts: { takenBack: 2 } };

/** Runs commands one after another; a refused one changes nothing. */
const after = (...commands: readonly ImportBatchCommand[]) => {
  let state: ImportBatchState = importBatchSubject.initial;
  const history: ImportBatchEvent[] = [];
  const refused: string[] = [];
  for (const command of commands)
    importBatchSubject.decide(command, state).match(
      (events) => {
        history.push(...events);
        state = events.reduce(importBatchSubject.evolve, state);
      },
      ({ code }) => void refused.push(code),
    );
  return { state, history, refused };
};

describe("the record of an import", () => {
  it("is begun, then ended with what it brought", () => {
    expect(after(begin).state).toMatchObject({ status: "begun", endedAt: null, counts: {} });
    expect(after(begin, end).state).toMatchObject({ status: "ended", endedAt: at, counts: { recorded: 3 } });
  });

  it("says that it broke off, and then it is over", () => {
    expect(after(begin, breakOff, end)).toMatchObject({ state: { status: "broken-off" }, refused: ["import-over"] });
  });

  it("can be undone in any state but not before it was begun, and again, where something was left", () => {
    for (const before of [[begin], [begin, end], [begin, breakOff], [begin, end, undo]])
      expect(after(...before, undo)).toMatchObject({
        state: { status: "undone", undone: { takenBack: 2 } },
        refused: [],
      });
    expect(after(undo, end, breakOff).refused).toEqual(["not-recorded", "not-recorded", "not-recorded"]);
    expect(after(begin, begin).refused).toEqual(["already-recorded"]);
  });

  it("has a row with numbers only, and never how many rows were read", () => {
    expect(importBatchTable.rowsOf(after(begin, end).state)).toEqual([
      {
        ...{ takesIn: "incident", status: "ended", begunAt: at, endedAt: at, files: 3 },
        ...{ recorded: 3, corrected: 1, inConflict: null, refusedRows: null },
      },
    ]);
    expect(importBatchTable.rowsOf(importBatchSubject.initial)).toEqual([]);
  });

  it("is what its history says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(begin, end, breakOff, undo), { maxLength: 8 }), (commands) => {
        const { state, history } = after(...commands);
        expect(replay(importBatchSubject, JSON.parse(JSON.stringify(history)) as ImportBatchEvent[])).toEqual(state);
      }),
    );
  });
});
