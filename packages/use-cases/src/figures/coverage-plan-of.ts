import { CoveragePlan, type Issue, issuesFrom } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";

/** The plan of coverage that was adopted last; it says of every month how it was covered. Undefined: there is none. */
export const coveragePlanOf = ({
  documents,
}: Pick<OperationContext, "documents">): Result<CoveragePlan | undefined, Issue[]> => {
  const content = documents.all.findLast(({ kind }) => kind === "coverage-plan")?.content;
  if (content === undefined) return ok(undefined);
  const named = { document: "coverage-plan", ...(content as object) };
  const parsed = CoveragePlan.safeParse(named);
  return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, named));
};
