import type { Issue } from "@answerable/core";
import { explain, type Failure } from "@answerable/use-cases";
import { statusOf, statusOfIssues } from "./failure-status.ts";
import { LIMITS } from "./limits.ts";

/** Stays what it is, whatever becomes of sentences and statuses. */
const TYPES = "urn:answerable:problem:";

/** Why a request was not done. Source: RFC 9457. Holds codes, places, bounds and dates of rules; no word of a person. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly issues?: readonly Issue[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

const made = (code: string, status: number, more: Pick<Problem, "issues" | "facts"> = {}): Problem => ({
  ...{ type: `${TYPES}${code}`, title: explain(code) ?? "", status, code },
  ...more,
});

/** A problem that one code says. */
export const problem = (code: string, facts?: Problem["facts"]): Problem =>
  made(code, statusOf(code), facts === undefined ? {} : { facts });

/**
 * A request that does not fit: all that is wrong with it, with its place, as far as anybody reads; how much more, is counted.
 * One that says another thing is that thing.
 */
export const issuesProblem = (issues: readonly Issue[]): Problem => {
  const status = statusOfIssues(issues.map(({ code }) => code));
  const [only] = issues;
  const code = issues.length === 1 && only !== undefined && statusOf(only.code) !== 422 ? only.code : "invalid-input";
  const more = issues.length - LIMITS.issuesTold;
  return more > 0
    ? made(code, status, { issues: issues.slice(0, LIMITS.issuesTold), facts: { more } })
    : made(code, status, { issues });
};

/** What a rule refused. */
export const ruleProblem = (code: string, facts?: Problem["facts"], status = statusOf(code, "rule")): Problem =>
  made(code, status, facts === undefined ? {} : { facts });

/** The problem of a failure, by its owner. `hasPrecondition`: the version that was seen came in `If-Match`. */
export const failureProblem = (failure: Failure, { hasPrecondition = false } = {}): Problem => {
  switch (failure.owner) {
    case "input":
      return issuesProblem(failure.issues);
    case "rule": {
      const { code, facts } = failure.rejection;
      return code === "stale-version" && hasPrecondition ? ruleProblem(code, facts, 412) : ruleProblem(code, facts);
    }
    case "store":
      return made(failure.error.code, statusOf(failure.error.code, "store"));
  }
};

/** When to ask again; where the problem does not say, in a minute. */
const secondsOf = ({ facts }: Problem): number => (typeof facts?.["seconds"] === "number" ? facts["seconds"] : 60);

/** A problem as a response. What may be asked again in a moment says so. */
export const problemResponse = (one: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(one), {
    status: one.status,
    headers: {
      "content-type": "application/problem+json",
      ...(one.status === 503 ? { "retry-after": "2" } : {}),
      ...(one.status === 429 ? { "retry-after": String(secondsOf(one)) } : {}),
      ...(one.status === 401 ? { "www-authenticate": "Bearer" } : {}),
      ...headers,
    },
  });
