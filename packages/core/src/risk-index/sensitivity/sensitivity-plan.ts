import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";
import { type Issue, issuesFrom } from "../../kernel/issue.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { planProblems } from "./plan-problems.ts";
import { MOST_FACTORS } from "./saltelli-design.ts";
import { SensitivityChoice } from "./sensitivity-choice.ts";

export const SensitivityPlan = z
  .strictObject({
    source: documentHeader.source,
    choices: z.array(SensitivityChoice).min(1).max(MOST_FACTORS).describe("What is chosen anew in every run."),
  })
  .describe("What of a method is chosen otherwise, to see how far scores and ranks depend on it.");
/** What of a method is chosen otherwise, to see how far scores and ranks depend on it. */
export type SensitivityPlan = z.infer<typeof SensitivityPlan>;

/** A plan for a method, out of JSON. Err: every problem of its form or, where the form is right, of its choices, at once. */
export const readSensitivityPlan = (json: unknown, method: RiskMethod): Result<SensitivityPlan, Issue[]> => {
  const parsed = SensitivityPlan.safeParse(json);
  if (!parsed.success) return err(issuesFrom(parsed.error, json));
  const problems = planProblems(method, parsed.data.choices);
  return problems.length > 0 ? err(problems) : ok(parsed.data);
};
