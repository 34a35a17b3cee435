import type { DataFile } from "@answerable/use-cases";
import { assessedMonths } from "./assessment-targets.ts";
import { arrivedOn, comesInOn } from "./pulls.ts";
import { pageOf } from "./sample-files.ts";
import { exportedFiles, sampleText } from "./sample-folder.ts";
import { sampleMonths } from "./sample-months.ts";
import { spreadsheets } from "./spreadsheets.ts";
import type { SampleSubmission } from "./submission.ts";

/** What comes in on the day of a pull, as files for the command line. */
export interface Arrivals {
  /** Incidents, one import each. */
  incidents(day: string): Promise<DataFile[][]>;
  assessments(day: string): DataFile[];
}

interface Page {
  readonly name: string;
  readonly results: readonly SampleSubmission[];
}

const readPage = async (month: string): Promise<Page> => {
  const name = `kobo-${month}.json`;
  return { name, results: (JSON.parse(await sampleText(name)) as Page).results };
};

/** The interviews of a month; no cell of theirs holds a comma or a line's end. */
const readInterviews = async (month: string) => {
  const name = `assessments-${month}.csv`;
  const [header = "", ...rows] = (await sampleText(name)).trimEnd().split("\n");
  return { name, header, rows, at: header.split(",").indexOf("_submission_time") };
};

/** What the server gave out day by day: of each file what had arrived since the last pull; exports as they were sent. */
export const readArrivals = async (): Promise<Arrivals> => {
  const pages = await Promise.all(sampleMonths.map(({ month }) => readPage(month)));
  const interviews = await Promise.all(assessedMonths.map(readInterviews));
  return {
    incidents: async (day) => {
      const pulled = pages.flatMap(({ name, results }): DataFile[] => {
        const arrived = arrivedOn(day, results);
        return arrived.length === 0 ? [] : [{ name, blob: new Blob([pageOf(arrived)]) }];
      });
      const sent = spreadsheets.filter(({ exportedOn }) => comesInOn(day, exportedOn));
      const exports = await Promise.all(sent.map(({ name }) => exportedFiles(name)));
      return [...(pulled.length === 0 ? [] : [pulled]), ...exports];
    },
    assessments: (day) =>
      interviews.flatMap(({ name, header, rows, at }): DataFile[] => {
        const arrived = rows.filter((row) => comesInOn(day, row.split(",")[at] ?? ""));
        return arrived.length === 0 ? [] : [{ name, blob: new Blob([`${[header, ...arrived].join("\n")}\n`]) }];
      }),
  };
};
