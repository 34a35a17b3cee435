import { describe, expect, it } from "vitest";
import type { Day } from "../kernel/day.ts";
import type { Month } from "../kernel/month.ts";
import { ageingExpiry } from "./ageing-expiry.ts";
import { areaMonthState, CoveragePlan } from "./area-month-state.ts";

const plan = CoveragePlan.parse({
  document: "coverage-plan",
  id: "coverage",
  version: "1",
  title: { en: "Invented plan" },
  effective: { from: null, to: null },
  source: "invented",
  validations: [],
  areas: [
    { adm2: "ML0501", from: "2020-01", to: null, coverage: "covered" },
    { adm2: "ML0508", from: "2020-01", to: null, coverage: "covered" },
    { adm2: "ML0508", from: "2020-06", to: "2020-06", coverage: "no-access" },
    { adm2: "ML0504", from: "2020-01", to: null, coverage: "partly-covered" },
    { adm2: "ML0503", from: "2020-01", to: null, coverage: "not-covered" },
  ],
  reportByDay: 5,
});
const stateOf = (adm2: string, incidents: number, quietReport = false, today = "2020-07-06") =>
  areaMonthState(plan, { adm2, month: "2020-06" as Month }, { incidents, quietReport }, today as Day);

describe("the state of an area in a month", () => {
  it("silence is not quiet: somebody must have said that nothing happened", () => {
    expect(stateOf("ML0501", 0)).toBe("late");
    expect(stateOf("ML0501", 0, true)).toBe("covered-and-quiet");
    expect(stateOf("ML0501", 2)).toBe("reported");
  });

  it("is not late before its day has passed", () => {
    expect(stateOf("ML0501", 0, false, "2020-07-05")).toBe("not-stated");
  });

  it("tells an area nobody reaches from one nobody watches", () => {
    expect(stateOf("ML0508", 0)).toBe("no-access");
    expect(stateOf("ML0503", 0)).toBe("not-covered");
    expect(stateOf("ML0504", 3)).toBe("partly-covered");
    expect(stateOf("ML0599", 0)).toBe("not-stated");
  });

  it("does not take one voice for coverage", () => {
    expect(stateOf("ML0508", 1)).toBe("partly-covered");
    expect(stateOf("ML0503", 1)).toBe("partly-covered");
  });
});

describe("ageing", () => {
  it("ends twelve months after the end of the month, unless told otherwise", () => {
    expect(ageingExpiry("2020-06" as Month)).toBe("2021-07-01T00:00:00.000Z");
    expect(ageingExpiry("2020-12" as Month, 3)).toBe("2021-04-01T00:00:00.000Z");
  });
});
