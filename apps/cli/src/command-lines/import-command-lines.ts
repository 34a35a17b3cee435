import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { koboSubmission } from "../kobo-submission.ts";
import { as, type CommandLines, MONTH, type Place } from "./command-line.ts";

const SAMPLE = new URL("../../../../examples/sample-operation/", import.meta.url);

/** A page with one submission of the sample's feedback, under an id of its own. */
const feedback = (): string => {
  const page = JSON.parse(readFileSync(new URL("feedback-2020-06.json", SAMPLE), "utf8")) as { results: object[] };
  const id = randomUUID();
  return JSON.stringify({ results: [{ ...page.results[0], _uuid: id, "meta/instanceID": id, "meta/rootUuid": id }] });
};

/** What is brought in from forms, and taken back. */
export const importCommandLines = (place: () => Place): CommandLines => {
  const answerable: Place["answerable"] = (args, stdin) => place().answerable(args, stdin);

  /** An import with one incident in it. */
  const freshBatch = async (): Promise<string> => {
    const invented = { exemple: "EXEMPLE", "grp_incident/mois_incident": MONTH, "grp_incident/date_incident": "nsp" };
    const args = ["import", "incidents", "-", "--as", "im-01", "--format", "json"];
    const { out } = await answerable(args, JSON.stringify({ results: [koboSubmission(invented)] }));
    return (JSON.parse(out) as { batch: string }).batch;
  };
  /** An import with one case in it. */
  const freshFeedback = async (): Promise<string> => {
    const args = ["import", "feedback", "-", "--as", "desk-01", "--format", "json"];
    return (JSON.parse((await answerable(args, feedback())).out) as { batch: string }).batch;
  };
  return {
    "import.incidents": async () => [as("im-01", "import", "incidents", "-"), '{"count":0,"results":[]}'],
    "import.list": async () => [as("im-01", "import", "list")],
    "import.show": async () => [as("im-01", "import", "show", await freshBatch())],
    "import.candidates": async () => [as("im-01", "import", "candidates", await freshBatch())],
    "import.undo": async () => [as("im-01", "import", "undo", await freshBatch())],
    "import.pull": async () => [["import", "pull"]],
    "import.pulled": async () => [as("im-01", "import", "pulled")],
    "import.to-clean": async () => [as("im-01", "import", "to-clean")],
    "import.feedback": async () => [as("desk-01", "import", "feedback", "-"), feedback()],
    "import.feedback-list": async () => [as("desk-01", "import", "feedback-list")],
    "import.feedback-show": async () => [as("desk-01", "import", "feedback-show", await freshFeedback())],
    "import.feedback-undo": async () => [as("desk-01", "import", "feedback-undo", await freshFeedback())],
    "import.draft-mapping": async () => [["import", "draft-mapping", "form.xlsx", "--taxonomy", "mali"]],
    "import.check-mapping": async () => [["import", "check-mapping", "form-mapping.json", "--form", "form.xlsx"]],
    "import.assessments": async () => [as("im-01", "import", "assessments", "-"), '{"count":0,"results":[]}'],
  };
};
