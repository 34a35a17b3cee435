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
const ORDER = [
  ...["incidents.merge", "incidents.settle", "network.quiet"],
  ...["alerts.draft", "alerts.clear", "alerts.disseminate", "alerts.correct", "alerts.take-up", "alerts.follow-up"],
  ...["alerts.merge", "alerts.cancel", "alerts.not-materialised", "alerts.link"],
] as const;

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

type Input = Readonly<Record<string, unknown>>;

/** Alerts get their ids when they are drafted; the diary knows them by their line in the file of alerts. */
class Alerts {
  readonly #inputs: readonly Input[];
  readonly #ids = new Map<number, string>();

  constructor(inputs: readonly Input[]) {
    this.#inputs = inputs;
  }

  /** What is asked: the alert itself to draft it, else its id in place of its number. */
  asked({ does, input }: DiaryLine): unknown {
    const { alert, intoAlert, ...rest } = input;
    if (typeof alert !== "number") return input;
    if (does === "alerts.draft") return this.#inputs[alert - 1];
    const into = typeof intoAlert === "number" ? { into: this.#ids.get(intoAlert) } : {};
    return { id: this.#ids.get(alert), ...rest, ...into };
  }

  /** Keeps the id of what was drafted. */
  drafted({ does, input }: DiaryLine, output: unknown): void {
    if (does !== "alerts.draft" || typeof input["alert"] !== "number") return;
    this.#ids.set(input["alert"], (output as { readonly id: string }).id);
  }
}

/** What people did since the last pull, use case by use case, each as whoever did it. */
const doAll = async (now: Instant, lines: readonly DiaryLine[], alerts: Alerts): Promise<void> => {
  for (const name of ORDER) {
    const byActor = Map.groupBy(
      lines.filter(({ does }) => does === name),
      ({ by }) => by,
    );
    for (const [actor, own] of byActor) {
      const answers = await askAll(
        { name, actor, now },
        own.map((line) => alerts.asked(line)),
      );
      for (const [index, line] of own.entries()) alerts.drafted(line, answers[index]?.output);
    }
  }
};

/**
 * Half a year of the sample, in the order in which it came: on each day of a pull what had reached the server is taken
 * in, and what people did since the last one is done. Everything is dated 2020, so that figures can be asked as they
 * were known then.
 */
export const liveThrough = async (): Promise<ImportTotals> => {
  const [all, diary, drafts] = await Promise.all([
    pages(),
    linesIn<DiaryLine>("diary.ndjson"),
    linesIn<Input>("alerts.ndjson"),
  ]);
  const alerts = new Alerts(drafts);
  const totals = importTotals();
  for (const day of pullDays) {
    const files = arrivals(day, all);
    const asking = { name: "import.incidents", actor: "im-01", now: `${day}T18:00:00.000Z` as Instant };
    if (files.length > 0) for (const { output } of await askAll(asking, [{ files }])) totals.add(output);
    await doAll(
      `${day}T20:00:00.000Z` as Instant,
      diary.filter(({ on }) => comesInOn(day, on)),
      alerts,
    );
  }
  return totals;
};

/** A file of the sample as the command line would open it. */
export const sampleData = async (name: string): Promise<DataFile> => ({
  name,
  blob: await openAsBlob(new URL(name, SAMPLE_FOLDER)),
});
