import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, wrongInput } from "../failure.ts";
import type { SourceRow } from "./kobo-source.ts";
import type { PlannedForm } from "./planned-form.ts";
import type { PullCounts, PullRun } from "./pull-run.ts";
import { type RefusedSubmission, refusedOf } from "./refused-submissions.ts";
import { markOf, type SubmissionMark } from "./submission-mark.ts";

/** The figures of an import that a pull adds up. */
const ADDED = ["recorded", "corrected", "earlierVersions", "unchanged", "inConflict", "refusedRows"] as const;

/** Whether what a reviewer said lets it in now: what is on hold waits, what is not approved is never taken. */
const isTaken = ({ form }: PlannedForm, { validation }: SubmissionMark): boolean => {
  if (validation === "approved") return form.takes.includes("approved");
  return validation === "none" && form.takes.includes("not-reviewed");
};

const countApart = (counts: PullCounts, { validation }: SubmissionMark): void => {
  if (validation === "not-approved") counts.notApproved += 1;
  else counts.waiting += 1;
};

/** Submissions that were taken. */
export interface TakenRows {
  /** The marks of all of them, as they were now. */
  readonly marks: readonly SubmissionMark[];
  /** How many the import refused. */
  readonly refusedRows: number;
  /** Those of them that may be named. */
  readonly refused: readonly RefusedSubmission[];
}

/** The submissions as a page of the server, which the import reads as it reads a file. */
const fileOf = (rows: readonly SourceRow[]) => ({
  name: "submissions",
  blob: new Blob([JSON.stringify({ results: rows.map(({ submission }) => submission) })]),
});

/**
 * Takes submissions in through the import of their kind, under its rules, in the name of the form's actor: the same version again
 * changes nothing, an edit corrects. Err `other-form`: the server's form is not the one that the document says; and what the import
 * says.
 */
export const takeRows = async (run: PullRun, rows: readonly SourceRow[]): Promise<Result<TakenRows, Failure>> => {
  const { planned, counts } = run;
  const { form, mapping, permission } = planned;
  if (rows.some(({ submission }) => submission["_xform_id_string"] !== form.form))
    return err(wrongInput([issue("other-form", ["_xform_id_string"])]));
  const marked = rows.map((row) => ({ row, mark: markOf(row, mapping) }));
  const marks = marked.map(({ mark }) => mark);
  const taken = marked.filter(({ mark }) => {
    if (isTaken(planned, mark)) return true;
    countApart(counts, mark);
    return false;
  });
  counts.read += rows.length;
  run.progress(counts.read);
  if (taken.length === 0) return ok({ marks, refusedRows: 0, refused: [] });
  // loaded only when something is taken in: a server that pulls nothing does not wait for it
  const { importUseCases } = await import("../import-incidents.ts");
  const useCase = importUseCases.find(({ name }) => name === permission);
  if (useCase === undefined || useCase.permission === null) throw new Error(`no import is called ${permission}`);
  const said: (readonly Issue[])[] = [];
  const files = [fileOf(taken.map(({ row }) => row))];
  const answer = await run.ask(useCase, { files, dryRun: run.dryRun }, (issues) => said.push(issues));
  if (answer.isErr()) return err(answer.error);
  const report = answer.value as Readonly<Record<string, unknown>>;
  for (const figure of ADDED) {
    const rowsOfIt = report[figure];
    if (typeof rowsOfIt === "number") counts[figure] += rowsOfIt;
  }
  const asked = taken.map(({ mark }) => mark);
  return ok({ marks, refusedRows: said.length, refused: refusedOf(form.collects, asked, said) });
};
