import { type Issue, issue } from "../../kernel/issue.ts";
import type { RiskMethod } from "./risk-method.ts";
import type { Transformation } from "./transformation.ts";

const isBackwards = (step: Transformation): boolean =>
  step.kind === "cap" && step.least !== null && step.most !== null && step.least > step.most;

const stepsOutOfOrder = (step: Transformation): boolean =>
  step.kind === "steps" && step.steps.some(({ from }, index) => from <= (step.steps[index - 1]?.from ?? -Infinity));

/** What is wrong with the steps of a method's indicators: `range-is-backwards`, `steps-out-of-order`. */
export const transformationProblems = ({ indicators }: Pick<RiskMethod, "indicators">): Issue[] =>
  indicators.flatMap(({ transformations }, index) =>
    transformations.flatMap((step, place) => {
      const path = ["indicators", index, "transformations", place];
      return [
        ...(isBackwards(step) ? [issue("range-is-backwards", path)] : []),
        ...(stepsOutOfOrder(step) ? [issue("steps-out-of-order", path)] : []),
      ];
    }),
  );
