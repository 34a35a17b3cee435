import { err, ok, type Result } from "neverthrow";
import { type Issue, issuesFrom } from "../../kernel/issue.ts";
import { Mechanism } from "./mechanism.ts";
import { mechanismProblems } from "./mechanism-problems.ts";

/**
 * A mechanism out of JSON. Err: everything that is wrong with its form, or, where that is right, everything in which it
 * contradicts itself ({@link mechanismProblems}).
 */
export const readMechanism = (content: unknown): Result<Mechanism, Issue[]> => {
  const parsed = Mechanism.safeParse(content);
  if (!parsed.success) return err(issuesFrom(parsed.error, content));
  const problems = mechanismProblems(parsed.data);
  return problems.length === 0 ? ok(parsed.data) : err(problems);
};
