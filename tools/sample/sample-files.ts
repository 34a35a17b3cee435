import { compareText } from "@answerable/core";
import { alertDiary } from "./alert-diary.ts";
import type { DiaryLine } from "./diary.ts";
import { drawAlerts } from "./draw-alerts.ts";
import { decisionsOf, drawMonths } from "./draw-sample.ts";
import { quietDiary } from "./quiet-diary.ts";
import { countingAgreement, coveragePlan } from "./sample-documents.ts";
import type { SampleSubmission } from "./submission.ts";

/** A page of Kobo's data, one submission a line. */
export const pageOf = (submissions: readonly SampleSubmission[]): string => {
  const lines = submissions.map((one) => JSON.stringify(one)).join(",\n");
  return `{"count":${submissions.length},"next":null,"previous":null,"results":[\n${lines}\n]}\n`;
};

const documentOf = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
const linesOf = (lines: readonly unknown[]): string => lines.map((one) => `${JSON.stringify(one)}\n`).join("");

/** The alerts of all months, numbered by their line in the file, and what people did with them. */
const alertsOf = (seed: number, months: ReturnType<typeof drawMonths>) => {
  let number = 0;
  return months.map(({ month, trails }) => {
    const [mopti] = trails;
    const alerts = (mopti === undefined ? [] : drawAlerts(seed, month, mopti)).map((alert) => {
      number += 1;
      return { ...alert, number };
    });
    return { alerts, diary: alertDiary(month, alerts) };
  });
};

/** The files of the sample operation that are drawn, by name. The same seed gives the same bytes. */
export const sampleFiles = (seed: number): ReadonlyMap<string, string> => {
  const months = drawMonths(seed);
  const alerts = alertsOf(seed, months);
  const diary: DiaryLine[] = [
    ...months.flatMap(({ trails }) => decisionsOf(trails)),
    ...months.flatMap(({ month, trails }) => quietDiary(month, trails)),
    ...alerts.flatMap((month) => month.diary),
  ];
  return new Map([
    ["coverage-plan.json", documentOf(coveragePlan)],
    ["counting-agreement.json", documentOf(countingAgreement)],
    ...months.map(({ month, submissions }): [string, string] => [`kobo-${month}.json`, pageOf(submissions)]),
    ["alerts.ndjson", linesOf(alerts.flatMap((month) => month.alerts.map(({ input }) => input)))],
    ["diary.ndjson", linesOf(diary.toSorted((a, b) => compareText(a.on, b.on)))],
  ]);
};
