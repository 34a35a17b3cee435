import { describe, expect, it } from "vitest";
import { awayFromUnits } from "../../access/away-from-units.ts";
import { matches } from "../../kernel/filter.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { CaseInput } from "./case-content.ts";
import { caseDecider } from "./case-decider.ts";
import { actor, caseInput, lodge } from "./case-fixture.ts";
import { caseTable } from "./case-rows.ts";

const codes = (word: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${word}-${at}`);

describe("whom a case is about, however many", () => {
  const about = { aboutActors: codes("staff", 7), aboutUnits: codes("team", 8), aboutStaff: true };
  const [row = {}] = caseTable.rowsOf(historyOf(caseDecider, [lodge(about)]).state);
  const isSeenBy = (code: string, units: string[]) => matches(awayFromUnits({ code: actor(code), units }), row);

  it("is shown to none of them, also who works in no unit, and to nobody of their units", () => {
    expect(about.aboutActors.filter((code) => isSeenBy(code, []))).toEqual([]);
    expect(about.aboutUnits.filter((unit) => isSeenBy("case-01", [unit]))).toEqual([]);
    expect(isSeenBy("case-01", [])).toBe(true);
  });

  it("is never more by name than a row can hide", () => {
    const naming = (count: number) =>
      CaseInput.safeParse({ ...caseInput(), aboutActors: codes("staff", count) }).success;
    expect([naming(7), naming(8)]).toEqual([true, false]);
  });
});
