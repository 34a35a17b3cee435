import type { components } from "./openapi.ts";

/** Why a request was not done. It holds codes, places, bounds and dates of rules; no word of a person. Source: RFC 9457. */
export type Problem = components["schemas"]["Problem"];

/** What became of a request: it was done, or it was not and why. */
export type Answered<Value> =
  | { readonly done: true; readonly value: Value; readonly response: Response }
  | { readonly done: false; readonly problem: Problem; readonly response: Response };

/** An answer as what it says; one that no server of ours gave, such as a proxy's, is the problem `bug` with its status. */
export const answered = <Value>(response: Response, value: Value | undefined, error: unknown): Answered<Value> => {
  if (response.ok) return { done: true, value: value as Value, response };
  return { done: false, problem: isProblem(error) ? error : notOurs(response), response };
};

const isProblem = (error: unknown): error is Problem =>
  typeof error === "object" && error !== null && "code" in error && "type" in error && "status" in error;

const notOurs = ({ status }: Response): Problem => ({
  ...{ type: "urn:answerable:problem:bug", code: "bug", status },
  title: "The answer is none of this API: something stands between, or the address is another's.",
});

/** What is thrown where an answer is taken in parts, and one of them is a problem. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
