import { compareText } from "@answerable/core";
import type { DiaryLine } from "./diary.ts";
import { decisionsOf, drawMonths } from "./draw-sample.ts";
import { countingAgreement, coveragePlan } from "./sample-documents.ts";
import type { SampleSubmission } from "./submission.ts";

/** A page of Kobo's data, one submission a line. */
export const pageOf = (submissions: readonly SampleSubmission[]): string => {
  const lines = submissions.map((one) => JSON.stringify(one)).join(",\n");
  return `{"count":${submissions.length},"next":null,"previous":null,"results":[\n${lines}\n]}\n`;
};

const documentOf = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
const linesOf = (lines: readonly unknown[]): string => lines.map((one) => `${JSON.stringify(one)}\n`).join("");

/** The files of the sample operation that are drawn, by name. The same seed gives the same bytes. */
export const sampleFiles = (seed: number): ReadonlyMap<string, string> => {
  const months = drawMonths(seed);
  const diary: DiaryLine[] = months.flatMap(({ trails }) => decisionsOf(trails));
  return new Map([
    ["coverage-plan.json", documentOf(coveragePlan)],
    ["counting-agreement.json", documentOf(countingAgreement)],
    ...months.map(({ month, submissions }): [string, string] => [`kobo-${month}.json`, pageOf(submissions)]),
    ["diary.ndjson", linesOf(diary.toSorted((a, b) => compareText(a.on, b.on)))],
  ]);
};
