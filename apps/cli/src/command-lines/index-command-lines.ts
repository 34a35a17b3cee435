import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultRiskMethod } from "@answerable/core";
import { assessmentSubmission } from "../assessment-submission.ts";
import { instanceOf } from "../kobo-submission.ts";
import { as, type CommandLines, MONTH, type Place } from "./command-line.ts";

const WORKED = new URL("../../../../examples/risk-index/", import.meta.url);

/** What a meeting of today read in one cercle of a month, which nobody was asked about, or could be computed for. */
const reading = (month: string): string =>
  JSON.stringify({
    ...{ month, metOn: new Date().toISOString().slice(0, 10), seats: ["protection-cluster", "gbv", "community"] },
    areas: [{ area: "ML0508", agreed: "high", because: "other-sources-say-so" }],
  });

/** A file of answers for `index score`: one informant, every question answered. */
const SCORES = [
  ["adm2", "month", "category", "sex", "ageBand", ...defaultRiskMethod.questions.map((one) => one.code)].join(","),
  ["ML0505", MONTH, "leader", "male", "60-plus", ...defaultRiskMethod.questions.map(() => "2")].join(","),
].join("\n");

/** Assessments, the index out of them, and what people read in it. */
export const indexCommandLines = (place: () => Place): CommandLines => {
  const answerable: Place["answerable"] = (args, stdin) => place().answerable(args, stdin);

  /** An assessment with two versions that compete, and one of them. */
  const rivalAssessments = async (): Promise<[string, string]> => {
    const first = assessmentSubmission();
    const edits = [1, 2].map(() =>
      assessmentSubmission({ "meta/rootUuid": first["meta/rootUuid"], "meta/deprecatedID": first["meta/instanceID"] }),
    );
    const page = JSON.stringify({ results: [first, ...edits] });
    await answerable(["import", "assessments", "-", "--as", "im-01"], page);
    const { out } = await answerable(["assessments", "list", "--as", "supervisor-01", "--format", "json"]);
    const rows = JSON.parse(out) as { stream: string; inConflict: number; status: string }[];
    const rival = rows.find(({ inConflict, status }) => inConflict === 1 && status === "standing");
    return [rival?.stream ?? "", instanceOf(edits[0] ?? {})];
  };
  /** A month in which one recorder handed in three interviews that are alike. */
  const alikeInterviews = async (): Promise<string> => {
    const page = JSON.stringify({ results: [1, 2, 3].map(() => assessmentSubmission()) });
    await answerable(["import", "assessments", "-", "--as", "im-01"], page);
    return MONTH;
  };
  const recordedReading = async (month: string): Promise<string> => {
    const args = ["readings", "record", "--input", "-", "--as", "analyst-01", "--format", "json"];
    return (JSON.parse((await answerable(args, reading(month))).out) as { id: string }).id;
  };
  return {
    "assessments.list": async () => [as("analyst-01", "assessments", "list", "--month", MONTH)],
    "assessments.questions": async () => [as("supervisor-01", "assessments", "questions", await alikeInterviews())],
    "assessments.settle": async () => {
      const [id, keep] = await rivalAssessments();
      return [as("supervisor-01", "assessments", "settle", id, "--keep", keep)];
    },
    "assessments.withdraw": async () => {
      const [id] = await rivalAssessments();
      return [as("supervisor-01", "assessments", "withdraw", id, "--reason", "informant-asked")];
    },
    "index.score": async () => [["index", "score", "--data", "-"], SCORES],
    "index.explain": async () => [["index", "explain", "--data", "-", "--area", "ML0505", "--month", MONTH], SCORES],
    "index.trend": async () => [["index", "trend", "--data", "-", "--by", "month"], SCORES],
    "index.sensitivity": async () => {
      writeFileSync(join(place().folder, "worked-method.json"), readFileSync(new URL("method.json", WORKED), "utf8"));
      const answers = readFileSync(new URL("answers.csv", WORKED), "utf8");
      return [["index", "sensitivity", "--method", "worked-method.json", "--data", "-", "--runs", "16"], answers];
    },
    "index.validate": async () => {
      const { out } = await answerable(["index", "show", "protection-risk-default", "--format", "json"]);
      return [["index", "validate", "-"], out];
    },
    "index.methods": async () => [["index", "methods"]],
    "index.show": async () => [["index", "show", "protection-risk-default"]],
    "index.month": async () => [as("analyst-01", "index", "month", MONTH, "--area", "ML05")],
    "readings.record": async () => [as("analyst-01", "readings", "record", "--input", "-"), reading("2020-01")],
    "readings.correct": async () => [
      as("analyst-01", "readings", "correct", await recordedReading("2020-02"), "--input", "-"),
      reading("2020-02"),
    ],
    "readings.withdraw": async () => {
      const id = await recordedReading("2020-03");
      return [as("analyst-01", "readings", "withdraw", id, "--reason", "recorded-by-mistake")];
    },
    "readings.list": async () => {
      await recordedReading("2020-04");
      return [as("analyst-01", "readings", "list", "--month", "2020-04")];
    },
    "readings.show": async () => [as("analyst-01", "readings", "show", await recordedReading("2020-05"))],
    "index.months": async () => [
      as("analyst-01", "index", "months", "--from", "2020-04", "--to", MONTH, "--area", "ML05"),
    ],
  };
};
