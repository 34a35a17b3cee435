import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { PlanInput } from "./plan-content.ts";
import { planIssues } from "./plan-issues.ts";
import { reviewPlan } from "./review-plan.ts";

const today = "2026-03-10" as Day;
const step = (code: string, more: object = {}) => ({ code, ...more });
const planOf = (steps: readonly object[], more: object = {}): PlanInput =>
  PlanInput.parse({ shape: "lines", steps, copyReturnedOn: "2026-03-01", ...more });
const found = (plan: PlanInput) => reviewPlan(plan, today).map(({ code, of }) => [code, ...of].join(" "));
const first = step("first", { isSmallFirstTask: true, by: "2026-04-01", decidedBy: "community" });

describe("a community's plan", () => {
  it("of three lines is a plan, and all there is to ask is whether a copy went back", () => {
    const plan = PlanInput.parse({ shape: "spoken", words: "On parle aux parents. On va à l'école. On se revoit." });
    expect(found(plan)).toEqual(["copy-not-returned"]);
    expect(found(PlanInput.parse({ shape: "drawing", copyReturnedOn: "2026-03-01" }))).toEqual([]);
  });

  it("begins with something small and soon", () => {
    expect(found(planOf([first]))).toEqual([]);
    const late = step("first", { isSmallFirstTask: true, by: "2026-05-10" });
    expect(found(planOf([late]))).toEqual(["no-small-first-task"]);
    expect(reviewPlan(planOf([late]), today)[0]?.figures).toEqual({ soonDays: 60 });
  });

  it("says where a formal actor is needed and nobody agreed anything with it", () => {
    const steps = [first, step("school-fees", { needs: ["school", "district-office"] })];
    expect(found(planOf(steps))).toEqual(["agreement-needed school-fees"]);
    const agreements = [
      { with: "school", steps: ["school-fees"] },
      { with: "district-office", by: "2026-06-01" },
    ];
    expect(found(planOf(steps, { agreements }))).toEqual(["agreement-without-timetable school"]);
  });

  it("in which the agency decides or pays for everything is asked about", () => {
    const steps = [{ ...first, decidedBy: "agency", paidBy: "agency" }, step("second", { paidBy: "agency" })];
    expect(found(planOf(steps))).toEqual(["agency-decides-all first", "agency-pays-all first second"]);
    expect(found(planOf([...steps, step("third", { decidedBy: "both", paidBy: "community" })]))).toEqual([]);
  });

  it("names every problem at once: a step twice, an agreement for no step, a harm that was not chosen", () => {
    const plan = planOf([step("a"), step("a")], { agreements: [{ with: "health", steps: ["b"] }], harms: ["x", "y"] });
    expect(planIssues(plan, ["y"])).toEqual([
      { path: ["steps", 1, "code"], code: "step-repeated" },
      { path: ["agreements", 0, "steps", 0], code: "step-unknown" },
      { path: ["harms", 0], code: "harm-not-chosen" },
    ]);
    expect(planIssues(planOf([], { harms: ["x"] }), [])).toEqual([]);
  });
});

const hand = fc.constantFrom("community", "agency", "both", "others", null);
const anyStep = fc.record({ decidedBy: hand, paidBy: hand, isSmallFirstTask: fc.boolean() });

describe("findings about a plan", () => {
  it("that the agency decides all go once the community decides one step", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 5 }), (steps) => {
        const own = [...steps, { decidedBy: "community", paidBy: "community", isSmallFirstTask: true }];
        const codes = found(planOf(own.map((one, at) => step(`s${at}`, one))));
        expect(codes).toEqual([]);
      }),
    );
  });
});
