import { compareText, issue, survivorCountSubject } from "@answerable/core";
import { step, WORKS_PER_COMMIT } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { AskedWork, OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { refuseInto, type Tally } from "./import-report.ts";
import type { Waiting } from "./prepare-submission.ts";

/** Asks rules and store, and tallies what came of it. */
export const sendIncidents = async (
  ctx: OperationContext,
  waiting: readonly Waiting[],
  tally: Tally,
): Promise<Result<void, Failure>> => {
  const answers = await ctx.decide(waiting.map(({ work }) => work));
  if (answers.isErr()) return err(storeFailed(answers.error));
  answers.value.forEach((answer, index) => {
    if (answer.isErr()) {
      refuseInto(tally, [issue(answer.error.code, [], waiting[index]?.at)]);
      return;
    }
    const type = answer.value.steps[0]?.events[0]?.type;
    if (type === "incident-recorded") tally.recorded += 1;
    else if (type === "rival-answer-received") tally.inConflict += 1;
    else if (type === undefined) tally.unchanged += 1;
    else tally.corrected += 1;
  });
  return ok(undefined);
};

/** Counts come last and in the order of ids that say nothing, so that their place in the log leads to no submission. */
export const sendCounts = async (ctx: OperationContext, tally: Tally): Promise<Result<number, Failure>> => {
  const works = tally.counts
    .toSorted((a, b) => compareText(a.stream, b.stream))
    .map(
      ({ stream, content }): AskedWork => ({
        steps: [step(survivorCountSubject, stream, { type: "record", content })],
        isUnattributed: true,
      }),
    );
  let counted = 0;
  for (let from = 0; from < works.length; from += WORKS_PER_COMMIT) {
    const answers = await ctx.decide(works.slice(from, from + WORKS_PER_COMMIT));
    if (answers.isErr()) return err(storeFailed(answers.error));
    // A count that differs from the one that stands is left as it is: correcting it would lead to its submission.
    counted += answers.value.filter((answer) => answer.isOk() && answer.value.steps[0]?.events.length === 1).length;
  }
  return ok(counted);
};
