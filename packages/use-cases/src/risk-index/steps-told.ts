import type { Step } from "@answerable/core";
import type { ComputeContext } from "../context.ts";

/** Goes through all steps of a long reckoning, says how far it has come, and gives what it ends with. */
export const stepsTold = <Answer>(steps: Generator<Step, Answer>, progress: ComputeContext["progress"]): Answer => {
  let step = steps.next();
  for (; !step.done; step = steps.next()) progress(step.value.done, `of ${step.value.of} draws`);
  return step.value;
};
