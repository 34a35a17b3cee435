import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AreaState, meansZero } from "../kernel/area-state.ts";
import type { Day } from "../kernel/day.ts";
import type { Month } from "../kernel/month.ts";
import { areaMonthState } from "./area-month-state.ts";
import { AreaCoverage, CoveragePlan } from "./coverage-plan.ts";

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

  it("never becomes one that means zero by a quiet report, where not the whole area is covered", () => {
    fc.assert(
      fc.property(fc.constantFrom(...AreaCoverage.options), fc.nat(3), fc.boolean(), (coverage, incidents, quiet) => {
        const [entry] = plan.areas;
        if (entry === undefined || coverage === "covered") return;
        const one = { ...plan, areas: [{ ...entry, coverage }] };
        const area = { adm2: "ML0501", month: "2020-06" as Month };
        const state = areaMonthState(one, area, { incidents, quietReport: quiet }, "2020-07-06" as Day);
        expect(AreaState.options).toContain(state);
        expect(meansZero(state)).toBe(false);
      }),
    );
  });
});

describe("the plan of coverage", () => {
  it("takes a reason for a gap, and only for a gap", () => {
    const withReason = (coverage: string) => ({
      ...plan,
      areas: [{ adm2: "ML0501", from: "2020-06", to: null, coverage, reason: "no-phone-network" }],
    });
    expect(CoveragePlan.safeParse(withReason("partly-covered")).success).toBe(true);
    expect(CoveragePlan.safeParse(withReason("covered")).success).toBe(false);
  });
});
