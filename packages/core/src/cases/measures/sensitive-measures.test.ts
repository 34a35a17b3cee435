import { describe, expect, it } from "vitest";
import { historyOf } from "../../testing/decider-specification.ts";
import type { CaseCommand } from "../case/case-command.ts";
import { caseDecider } from "../case/case-decider.ts";
import { ask, instant, lodgeSensitive } from "../case/case-fixture.ts";
import type { SensitiveCase } from "../case/case-state.ts";
import { sensitiveMeasures } from "./sensitive-measures.ts";

const lived = (...commands: readonly CaseCommand[]): SensitiveCase => {
  const { state } = historyOf(caseDecider, commands);
  if (state.status === "absent" || state.way === "office") throw new Error("not sensitive");
  return state;
};
const many = (times: number, one: SensitiveCase): SensitiveCase[] => Array.from({ length: times }, () => one);
const forward = ask("forward", "2021-06-16", { to: "body" });
const concluded = (conclusion: "measures-taken" | "not-substantiated") =>
  lived(lodgeSensitive(), forward, ask("record-body-conclusion", "2021-07-01", { conclusion }));
const fresh = lived(lodgeSensitive());
const year = { from: "2021-01", to: "2021-12", now: instant("2022-02-01") };

describe("sensitive complaints", () => {
  it("are told for a year that is over and was asked for whole", () => {
    const cases = many(30, fresh);
    expect(sensitiveMeasures(cases, { ...year, from: "2021-02" })).toEqual([
      { year: "2021", withheld: "not-asked-whole" },
    ]);
    expect(sensitiveMeasures(cases, { ...year, now: instant("2021-12-31") })).toEqual([
      { year: "2021", withheld: "not-over" },
    ]);
    expect(sensitiveMeasures(cases, year)).toMatchObject([{ year: "2021", received: 30 }]);
  });

  it("are not told below the floor; that there was none is not told either", () => {
    expect(sensitiveMeasures(many(9, fresh), year)).toEqual([{ year: "2021", withheld: "too-few" }]);
    expect(sensitiveMeasures([], year)).toEqual([{ year: "2021", withheld: "too-few" }]);
  });

  it("show no small count, and none that could be had by subtraction", () => {
    const cases = [
      ...many(14, concluded("not-substantiated")),
      ...many(2, concluded("measures-taken")),
      ...many(11, fresh),
    ];
    expect(sensitiveMeasures(cases, year)).toMatchObject([
      {
        received: 27,
        standing: { counts: { "not-forwarded": 11, concluded: 16 }, together: null },
        conclusions: { together: { codes: ["measures-taken", "not-substantiated"], count: 16 } },
        safety: { part: 0, of: 27 },
      },
    ]);
  });

  it("hold no place, month, channel or unit", () => {
    const [told] = sensitiveMeasures(many(20, fresh), year);
    expect(JSON.stringify(told)).not.toMatch(/ML05|2021-|desk-koro|team-/);
  });
});
