import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Instant } from "@answerable/core";
import type { DataFile } from "@answerable/use-cases";
import { askAll } from "./ask.ts";
import type { DiaryLine } from "./diary.ts";
import { type ImportTotals, importTotals } from "./import-totals.ts";
import { arrivedOn, comesInOn, pullDays } from "./pulls.ts";
import { pageOf } from "./sample-files.ts";
import { sampleMonths } from "./sample-months.ts";
import type { SampleSubmission } from "./submission.ts";

/** Where the files of the sample operation lie. */
export const SAMPLE_FOLDER = new URL("../../examples/sample-operation/", import.meta.url);

/** The order in which people do things on one day: what others need comes first. */
const ORDER = ["incidents.merge", "incidents.settle", "network.quiet"] as const;

const readText = (name: string): Promise<string> => readFile(new URL(name, SAMPLE_FOLDER), "utf8");

const linesIn = async <Line>(name: string): Promise<Line[]> =>
  (await readText(name)).split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Line]));

interface Page {
  readonly name: string;
  readonly results: readonly SampleSubmission[];
}

const pages = (): Promise<Page[]> =>
  Promise.all(
    sampleMonths.map(async ({ month }) => {
      const name = `kobo-${month}.json`;
      return { name, results: (JSON.parse(await readText(name)) as Page).results };
    }),
  );

/** What each page holds that was not there at the last pull, as files of their own. */
const arrivals = (day: string, all: readonly Page[]): DataFile[] =>
  all.flatMap(({ name, results }) => {
    const arrived = arrivedOn(day, results);
    return arrived.length === 0 ? [] : [{ name, blob: new Blob([pageOf(arrived)]) }];
  });

/** What people did since the last pull, use case by use case, each as whoever did it. */
const doAll = async (now: Instant, lines: readonly DiaryLine[]): Promise<void> => {
  for (const name of ORDER)
    for (const [actor, own] of Map.groupBy(
      lines.filter(({ does }) => does === name),
      ({ by }) => by,
    ))
      await askAll(
        { name, actor, now },
        own.map(({ input }) => input),
      );
};

/**
 * Half a year of the sample, in the order in which it came: on each day of a pull what had reached the server is taken
 * in, and what people did since the last one is done. Everything is dated 2020, so that figures can be asked as they
 * were known then.
 */
export const liveThrough = async (): Promise<ImportTotals> => {
  const [all, diary] = await Promise.all([pages(), linesIn<DiaryLine>("diary.ndjson")]);
  const totals = importTotals();
  for (const day of pullDays) {
    const files = arrivals(day, all);
    const asking = { name: "import.incidents", actor: "im-01", now: `${day}T18:00:00.000Z` as Instant };
    if (files.length > 0) for (const { output } of await askAll(asking, [{ files }])) totals.add(output);
    await doAll(
      `${day}T20:00:00.000Z` as Instant,
      diary.filter(({ on }) => comesInOn(day, on)),
    );
  }
  return totals;
};

/** A file of the sample as the command line would open it. */
export const sampleData = async (name: string): Promise<DataFile> => ({
  name,
  blob: await openAsBlob(new URL(name, SAMPLE_FOLDER)),
});
