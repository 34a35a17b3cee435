import { describe, expect, it } from "vitest";
import type { RowTable, StoredRow } from "../../kernel/subject.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { AdvocacyCommand } from "../advocacy/advocacy-command.ts";
import { advocacyDecider } from "../advocacy/advocacy-decider.ts";
import { answer, close, commit, day, launch, look } from "../advocacy/advocacy-fixture.ts";
import { advocacyTable, commitmentTable } from "../advocacy/advocacy-rows.ts";
import type { AdvocacyState } from "../advocacy/advocacy-state.ts";
import { advocacyMeasures } from "./advocacy-measures.ts";

const stored = (table: RowTable<AdvocacyState>, streams: readonly (readonly AdvocacyCommand[])[]): StoredRow[] =>
  streams.flatMap((commands, index) =>
    table
      .rowsOf(historyOf(advocacyDecider, commands).state)
      .map((row, ordinal): StoredRow => ({ ...row, stream: String(index), ordinal })),
  );
const measured = (today: string, ...streams: readonly (readonly AdvocacyCommand[])[]) =>
  advocacyMeasures(stored(advocacyTable, streams), stored(commitmentTable, streams), day(today));

describe("what came of advocacy", () => {
  const schools = [
    launch(),
    answer("2020-06-30", "none"),
    answer("2020-07-20", "partly"),
    commit("schools-left", "2020-08-31"),
    commit("wells-repaired", "2020-09-10"),
    look("schools-left", "2020-09-05", "kept"),
  ];
  const silent = [launch({ figures: [] })];
  const mistake = [launch(), commit("gone", "2020-07-10"), close("recorded-by-mistake")];

  it("counts each once, however many areas it speaks for, and leaves out what was recorded by mistake", () => {
    expect(measured("2020-09-11", schools, silent, mistake)).toEqual({
      launched: 2,
      onFigures: { part: 1, of: 2 },
      answers: { agreed: 0, partly: 1, refused: 0, none: 0, waiting: 1 },
      commitments: {
        ...{ obtained: 2, kept: 1, partly: 0, notKept: 0, tooEarly: 0, notLookedAt: 1 },
        ...{ overdue: 1, lookedAtLate: 1 },
      },
    });
  });

  it("a commitment is overdue when its day is over, and not on that day", () => {
    expect(measured("2020-09-10", schools).commitments.overdue).toBe(0);
    expect(measured("2020-09-11", schools).commitments.overdue).toBe(1);
  });
});
