import { compareText } from "@answerable/core";
import { type DiaryLine, diaryLine } from "./diary.ts";
import type { Dice } from "./dice.ts";
import { diceOf } from "./dice.ts";
import { incidentId } from "./incident-id.ts";
import { drawTrail, type PaperTrail } from "./paper-trail.ts";
import { byArrival } from "./recorders.ts";
import { type Part, type SampleMonth, sampleMonths } from "./sample-months.ts";
import { knownOn } from "./spreadsheets.ts";
import { emptySubmission, type SampleSubmission, submissionOf, type Version } from "./submission.ts";

const PARTS: readonly Part[] = ["mopti", "others"];

/** Dice of their own for each month and part, so that a change of one leaves the others as they are. */
export const trailDice = (seed: number, month: string, part: Part): Dice =>
  diceOf(seed + Number(month.replace("-", "")) * 10 + PARTS.indexOf(part));

/** What is sent of one month, part by part. */
export const trailsOf = (seed: number, target: SampleMonth): PaperTrail[] =>
  PARTS.map((part) => drawTrail(trailDice(seed, target.month, part), target, part));

/** The submissions of these trails, in the order they reached the server, numbered as Kobo does; some come twice. */
export const submissionsOf = (trails: readonly PaperTrail[], firstNumber: number): SampleSubmission[] => {
  const written = trails.flatMap(({ versions }) => versions.map(submissionOf));
  const tests = trails.flatMap((trail) =>
    trail.tests.map((version, index) => emptySubmission(version, index === 0 ? "test" : undefined)),
  );
  const resent = new Set(trails.flatMap((trail) => trail.resent));
  return [...written, ...tests]
    .toSorted(byArrival)
    .map((submission, index): SampleSubmission => ({ _id: firstNumber + index, ...submission }))
    .flatMap((one) => (resent.has(String(one["_uuid"])) ? [one, one] : [one]));
};

const latestOf = (versions: readonly Version[]): string => versions.map(knownOn).toSorted(compareText).at(-1) ?? "";

/** What people decided of what came in: which records are one incident, which of two edits stands. */
export const decisionsOf = (trails: readonly PaperTrail[]): DiaryLine[] =>
  trails.flatMap(({ merges, settlements }) => [
    ...merges.map(({ told, of }) => {
      const input = { id: incidentId(told.root), into: incidentId(of.root) };
      return diaryLine(latestOf([told, of]), "im-01", "incidents.merge", input);
    }),
    ...settlements.map(({ kept, rival }) => {
      const input = { id: incidentId(kept.root), keep: kept.instance };
      return diaryLine(latestOf([kept, rival]), "im-01", "incidents.settle", input);
    }),
  ]);

/** Everything that is drawn, month by month. */
export const drawMonths = (seed: number): { month: string; trails: PaperTrail[]; submissions: SampleSubmission[] }[] =>
  sampleMonths.map((target, index) => {
    const trails = trailsOf(seed, target);
    return { month: target.month, trails, submissions: submissionsOf(trails, 900_001 + index * 1000) };
  });
