import { issue } from "@answerable/core";
import { err } from "neverthrow";
import type { SubmissionRow } from "./raw-submission.ts";
import { isReadingFault } from "./reading-fault.ts";

/**
 * The rows of a file that may go away while it is read (a stick pulled out, a file written over): that costs its rest,
 * said once as `reading-failed`, and never throws.
 */
export async function* rowsUntilItGoesAway(
  rows: AsyncIterable<SubmissionRow>,
): AsyncGenerator<SubmissionRow, void, void> {
  const iterator = rows[Symbol.asyncIterator]();
  let last = 0;
  try {
    for (;;) {
      let next: IteratorResult<SubmissionRow>;
      try {
        next = await iterator.next();
      } catch (thrown) {
        if (!isReadingFault(thrown)) throw thrown;
        yield err(issue("reading-failed", [], { row: last + 1 }));
        return;
      }
      if (next.done) return;
      if (next.value.isOk()) last = next.value.value.row;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
