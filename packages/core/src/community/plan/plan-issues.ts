import { type Issue, issue } from "../../kernel/issue.ts";
import { repeats } from "../../kernel/repeats.ts";
import { codesIssues } from "../safety/codes-issues.ts";
import type { Plan, PlanInput } from "./plan-content.ts";

/**
 * All that is wrong with a plan beside the harms that were chosen; none chosen yet: any may stand there.
 * Codes: `step-repeated`, `step-unknown`, `harm-not-chosen`; of its codes those of `codesIssues`.
 */
export const planIssues = (
  { harms, steps, agreements }: Plan | PlanInput,
  chosen: readonly string[],
): readonly Issue[] => {
  const codes = steps.map(({ code }) => code);
  return [
    ...codesIssues(harms, (at) => ["harms", at]),
    ...codesIssues(codes, (at) => ["steps", at, "code"]),
    ...steps.flatMap(({ who }, index) => codesIssues(who, (at) => ["steps", index, "who", at])),
    ...repeats(codes).map((at) => issue("step-repeated", ["steps", at, "code"])),
    ...agreements.flatMap((agreement, index) =>
      agreement.steps.flatMap((step, at) =>
        codes.includes(step) ? [] : [issue("step-unknown", ["agreements", index, "steps", at])],
      ),
    ),
    ...harms.flatMap((harm, at) =>
      chosen.length === 0 || chosen.includes(harm) ? [] : [issue("harm-not-chosen", ["harms", at])],
    ),
  ];
};
