import { caseSubject, type Uuid } from "@answerable/core";
import { ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";

/** Whether these cases are there and within sight. Err `not-found`, for the first that is not. */
export const casesInSight = async (
  cases: readonly Uuid[],
  { read }: Pick<OperationContext, "read">,
): Promise<Result<void, Failure>> => {
  for (const one of cases) {
    const standing = await read.state(caseSubject, one);
    if (standing.isErr()) return standing.map(() => undefined);
  }
  return ok(undefined);
};

/**
 * Those of these cases that the actor sees: whoever is near to whom a case is about learns from no record that names it, and
 * from no count there, that it is there. Source: practice C7.
 */
export const onlyCasesInSight = async (
  cases: readonly Uuid[],
  { read }: Pick<OperationContext, "read">,
): Promise<Result<readonly Uuid[], Failure>> => {
  const seen: Uuid[] = [];
  for (const one of cases) {
    const standing = await read.state(caseSubject, one);
    if (standing.isOk()) seen.push(one);
    else if (standing.error.owner === "store") return standing.map(() => seen);
  }
  return ok(seen);
};
