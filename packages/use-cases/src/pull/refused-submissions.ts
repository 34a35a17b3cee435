import { type Issue, Uuid } from "@answerable/core";
import * as z from "zod";
import { isNeverByRow } from "../never-by-row.ts";
import type { CollectedForm } from "./collecting-servers.ts";
import type { SubmissionMark } from "./submission-mark.ts";

/** So many are named of a form; how many there are is known all the same. Source: Answerable default. */
const MOST_REFUSED = 1000;

export const RefusedSubmission = z.strictObject({
  number: z.int().min(0),
  /** The id of its first version; null: it has none that can be read. */
  submission: Uuid.nullable(),
  /** What is wrong with it: codes, and no word or number of it. */
  codes: z.array(z.string()).readonly(),
});
/** A submission that the import refused, and that has not come in since. */
export type RefusedSubmission = z.infer<typeof RefusedSubmission>;

export const RefusedSubmissions = z.array(RefusedSubmission).max(MOST_REFUSED).readonly();

/**
 * Which of the submissions that were asked of an import it refused, by what it said of each row. None is named of complaints, as the
 * list is read by others than those who handle them; nor one of which a code would say that it spoke of sexual violence.
 * Source: practice C7, F6.
 */
export const refusedOf = (
  collects: CollectedForm["collects"],
  asked: readonly SubmissionMark[],
  said: readonly (readonly Issue[])[],
): readonly RefusedSubmission[] => {
  if (collects === "feedback") return [];
  return said.flatMap((issues) => {
    const mark = asked[(issues.find(({ row }) => row !== undefined)?.row ?? 0) - 1];
    if (mark === undefined || issues.some(isNeverByRow)) return [];
    const codes = [...new Set(issues.map(({ code }) => code))];
    return [{ number: mark.number, submission: mark.rootId ?? null, codes }];
  });
};

/** What is known to be refused after the submissions behind a number, up to another, were taken anew. */
export const withRefused = (
  known: readonly RefusedSubmission[],
  { above, upTo }: { readonly above: number; readonly upTo: number },
  now: readonly RefusedSubmission[],
): readonly RefusedSubmission[] =>
  [...known.filter(({ number }) => number <= above || number > upTo), ...now].slice(0, MOST_REFUSED);
