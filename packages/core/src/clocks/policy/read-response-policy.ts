import { err, ok, type Result } from "neverthrow";
import { type Issue, issuesFrom } from "../../kernel/issue.ts";
import { policyProblems } from "./policy-problems.ts";
import { ResponsePolicy } from "./response-policy.ts";

/** A policy from a file that nobody has looked at yet. Err: what its form gets wrong; else the rules it breaks. */
export const readResponsePolicy = (input: unknown): Result<ResponsePolicy, Issue[]> => {
  const read = ResponsePolicy.safeParse(input);
  if (!read.success) return err(issuesFrom(read.error, input));
  const problems = policyProblems(read.data);
  return problems.length > 0 ? err(problems) : ok(read.data);
};
