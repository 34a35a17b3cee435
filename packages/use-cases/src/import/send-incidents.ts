import { issue, type Uuid } from "@answerable/core";
import type { StoreError } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Decide } from "../context.ts";
import { isNeverByRow } from "../never-by-row.ts";
import type { Prepared, Waiting } from "./prepare-submission.ts";
import type { WaitingCounts } from "./survivor-counts.ts";
import type { Became, Tally } from "./tally.ts";

const BECAME: Readonly<Record<string, Became>> = {
  "incident-recorded": "recorded",
  "incident-corrected": "corrected",
  "rival-answer-received": "inConflict",
  "earlier-answer-received": "earlierVersions",
  "case-lodged": "recorded",
  "assessment-recorded": "recorded",
  "assessment-corrected": "corrected",
  "rival-assessment-received": "inConflict",
  "earlier-assessment-received": "earlierVersions",
};

/** Whether something in a row must not be known with an incident, be it counted apart or gone. Source: practice F6. */
const isApart = ({ notes, counts }: Waiting): boolean => counts.length > 0 || notes.some(isNeverByRow);

/** Asks rules and store about rows in their order, and tallies what came of each. */
export const sendIncidents = async (
  decide: Decide,
  rows: readonly Prepared[],
  tally: Tally,
  counts: Pick<WaitingCounts, "add">,
  gone: { add(stream: Uuid): void },
): Promise<Result<void, StoreError>> => {
  const waiting = rows.flatMap((row) => (row.kind === "waiting" ? [row.waiting] : []));
  const answers = await decide(waiting.map(({ work }) => work));
  if (answers.isErr()) return err(answers.error);
  let next = 0;
  for (const row of rows) {
    if (row.kind === "refused") tally.refuse(row.issues);
    else if (row.kind === "deleted") {
      tally.count("deletedRows");
      gone.add(row.stream);
    } else if (row.kind === "only-not-kept") {
      tally.count("onlyNotKept", row.notes, true);
      counts.add(row.counts);
    } else {
      const answer = answers.value[next];
      next += 1;
      if (answer === undefined || answer.isErr()) {
        tally.refuse([issue(answer?.error.code ?? "not-recorded", [], row.waiting.at)]);
        continue;
      }
      const became = BECAME[answer.value.steps[0]?.events[0]?.type ?? ""] ?? "unchanged";
      // What a later version replaced is not at its source any more: there is nothing to put right in it.
      tally.count(became, became === "earlierVersions" ? [] : row.waiting.notes, isApart(row.waiting));
      if (became === "inConflict") tally.tell(issue("answers-in-conflict", [], row.waiting.at));
      counts.add(row.waiting.counts);
    }
  }
  return ok(undefined);
};
