import { sampleAreas } from "./sample-areas.ts";
import type { SampleSubmission, Version } from "./submission.ts";

/** A region's month that did not come from the server but as an export, by e-mail. */
export interface Spreadsheet {
  readonly month: string;
  readonly adm1: string;
  readonly name: string;
  readonly kind: "csv" | "xlsx";
  /** The day the export was made; what reached that server later comes the usual way. */
  readonly exportedOn: string;
}

/** Ségou's March as CSV of an old spreadsheet program, Gao's April as a workbook; both long after the bulletin. */
export const spreadsheets: readonly Spreadsheet[] = [
  { month: "2020-03", adm1: "ML04", name: "segou-2020-03", kind: "csv", exportedOn: "2020-04-24" },
  { month: "2020-04", adm1: "ML07", name: "gao-2020-04", kind: "xlsx", exportedOn: "2020-05-24" },
];

const regionOf = new Map(sampleAreas.map(({ choice, adm1 }) => [choice, adm1]));

/** Whether a submission stands in the export. */
export const isExported = ({ month, adm1, exportedOn }: Spreadsheet, submission: SampleSubmission): boolean =>
  submission["grp_incident/mois_incident"] === month &&
  regionOf.get(String(submission["grp_incident/cercle"])) === adm1 &&
  String(submission["_submission_time"]).slice(0, 10) <= exportedOn;

/** The day on which a version is known here: when it reached the server, or when its export was sent. */
export const knownOn = ({ month, incident, times }: Version): string =>
  spreadsheets.find((one) => one.month === month && one.adm1 === incident.area.adm1 && times.received <= one.exportedOn)
    ?.exportedOn ?? times.received;
