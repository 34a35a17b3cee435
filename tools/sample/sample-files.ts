import { compareText } from "@answerable/core";
import { alertDiary } from "./alert-diary.ts";
import { assessedMonths } from "./assessment-targets.ts";
import { csvText } from "./csv-text.ts";
import type { DiaryLine } from "./diary.ts";
import { drawAlerts } from "./draw-alerts.ts";
import { drawAssessments } from "./draw-assessments.ts";
import { drawFeedback } from "./draw-feedback.ts";
import { decisionsOf, drawMonths } from "./draw-sample.ts";
import { exportTables } from "./export-tables.ts";
import { feedbackForm } from "./feedback-form.ts";
import { quietDiary } from "./quiet-diary.ts";
import { readingDiary } from "./reading-diary.ts";
import { referralDiary } from "./referral-diary.ts";
import { countingAgreement, coveragePlan, gbvTally, publishedFigures } from "./sample-documents.ts";
import { serviceCards } from "./sample-service-cards.ts";
import { isExported, type Spreadsheet, spreadsheets } from "./spreadsheets.ts";
import type { SampleSubmission } from "./submission.ts";
import { windows1252 } from "./windows-1252.ts";
import { workbook } from "./workbook.ts";

type Months = ReturnType<typeof drawMonths>;
type Files = readonly (readonly [name: string, bytes: Uint8Array])[];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A page of Kobo's data, one submission a line. */
export const pageOf = (submissions: readonly SampleSubmission[]): string => {
  const lines = submissions.map((one) => JSON.stringify(one)).join(",\n");
  return `{"count":${submissions.length},"next":null,"previous":null,"results":[\n${lines}\n]}\n`;
};

const documentOf = (document: object): Uint8Array => utf8(`${JSON.stringify(document, null, 2)}\n`);
const linesOf = (lines: readonly unknown[]): Uint8Array =>
  utf8(lines.map((one) => `${JSON.stringify(one)}\n`).join(""));

const exportFiles = (spreadsheet: Spreadsheet, submissions: readonly SampleSubmission[]): Files => {
  const tables = exportTables(submissions.filter((one) => isExported(spreadsheet, one)));
  const { name, kind } = spreadsheet;
  if (kind === "xlsx") return [[`${name}.xlsx`, workbook(tables)]];
  return tables.map((table, index) => [
    index === 0 ? `${name}.csv` : `${name}-${table.name}.csv`,
    windows1252(csvText(table.rows, ";")),
  ]);
};

const submissionFiles = (months: Months): Files =>
  months.flatMap(({ month, submissions }): Files => {
    const own = spreadsheets.filter((one) => one.month === month);
    const rest = submissions.filter((one) => own.every((spreadsheet) => !isExported(spreadsheet, one)));
    return [
      [`kobo-${month}.json`, utf8(pageOf(rest))],
      ...own.flatMap((spreadsheet) => exportFiles(spreadsheet, submissions)),
    ];
  });

/** The alerts of all months, numbered by their line in the file, and what people did with them. */
const alertsOf = (seed: number, months: Months) => {
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
export const sampleFiles = (seed: number): ReadonlyMap<string, Uint8Array> => {
  const months = drawMonths(seed);
  const alerts = alertsOf(seed, months);
  const diary: DiaryLine[] = [
    ...months.flatMap(({ trails }) => decisionsOf(trails)),
    ...months.flatMap(({ month, trails }) => [...quietDiary(month, trails), ...referralDiary(month, trails)]),
    ...alerts.flatMap((month) => month.diary),
    ...readingDiary,
  ];
  return new Map([
    ["coverage-plan.json", documentOf(coveragePlan)],
    ["counting-agreement.json", documentOf(countingAgreement)],
    ["gbv-tally.json", documentOf(gbvTally)],
    ["published-figures.json", documentOf(publishedFigures)],
    ["service-cards.json", documentOf(serviceCards)],
    ...submissionFiles(months),
    ...assessedMonths.map((month): [string, Uint8Array] => [
      `assessments-${month}.csv`,
      utf8(csvText(drawAssessments(seed, month), ",")),
    ]),
    ["feedback-form.xlsx", workbook(feedbackForm)],
    ["feedback-2020-06.json", utf8(pageOf(drawFeedback(seed)))],
    ["alerts.ndjson", linesOf(alerts.flatMap((month) => month.alerts.map(({ input }) => input)))],
    ["diary.ndjson", linesOf(diary.toSorted((a, b) => compareText(a.on, b.on)))],
  ]);
};
