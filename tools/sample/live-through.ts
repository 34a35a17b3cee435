import type { Instant } from "@answerable/core";
import { AlertIds } from "./alert-ids.ts";
import { readArrivals } from "./arrivals.ts";
import { type AskHere, askThroughout, type SamplePlace } from "./ask.ts";
import type { DiaryLine } from "./diary.ts";
import { type ImportTotals, importTotals } from "./import-totals.ts";
import { comesInOn, pullDays } from "./pulls.ts";
import { sampleLines } from "./sample-folder.ts";

/** The order in which people do things on one day: what others need comes first. */
const ORDER = [
  ...["incidents.merge", "incidents.settle", "incidents.outcome", "network.quiet"],
  ...["alerts.draft", "alerts.clear", "alerts.disseminate", "alerts.correct", "alerts.take-up", "alerts.follow-up"],
  ...["alerts.merge", "alerts.cancel", "alerts.not-materialised", "alerts.link", "readings.record"],
] as const;

/** What people did since the last pull, use case by use case, each as whoever did it. */
const doAll = async (askHere: AskHere, now: Instant, lines: readonly DiaryLine[], ids: AlertIds): Promise<void> => {
  for (const name of ORDER) {
    const byActor = Map.groupBy(
      lines.filter(({ does }) => does === name),
      ({ by }) => by,
    );
    for (const [actor, own] of byActor) {
      const inputs = own.map((line) => ids.asked(line));
      const answers = await askHere({ name, actor, now }, inputs);
      for (const [index, line] of own.entries()) ids.drafted(line, answers[index]?.output);
    }
  }
};

/** What a half-year came to. */
export interface LivedThrough {
  /** What people did besides, by use case. */
  readonly done: ReadonlyMap<string, number>;
  readonly incidents: ImportTotals;
  readonly assessments: ImportTotals;
}

/**
 * Half a year of the sample, in the order in which it came: on each day of a pull what had reached the server is taken
 * in, and what people did since the last one is done. Everything is dated 2020, so that figures can be asked as they
 * were known then.
 */
export const liveThrough = async (place: SamplePlace): Promise<LivedThrough> => {
  const [arrivals, diary, drafts] = await Promise.all([
    readArrivals(),
    sampleLines<DiaryLine>("diary.ndjson"),
    sampleLines<Record<string, unknown>>("alerts.ndjson"),
  ]);
  const ids = new AlertIds(drafts);
  const [incidents, assessments] = [importTotals(), importTotals()];
  const live = async (day: string, now: Instant, askHere: AskHere): Promise<void> => {
    const takeIn = async (name: string, files: object, into: ImportTotals): Promise<void> => {
      const [answer] = await askHere({ name, actor: "im-01", now }, [{ files }]);
      into.add(answer?.output);
    };
    for (const files of await arrivals.incidents(day)) await takeIn("import.incidents", files, incidents);
    const interviews = arrivals.assessments(day);
    if (interviews.length > 0) await takeIn("import.assessments", interviews, assessments);
    const done = diary.filter(({ on }) => comesInOn(day, on));
    await doAll(askHere, `${day}T20:00:00.000Z` as Instant, done, ids);
  };
  for (const day of pullDays) {
    const now = `${day}T18:00:00.000Z` as Instant;
    await askThroughout(place, now, async (askHere) => await live(day, now, askHere));
  }
  const done = new Map(ORDER.map((name) => [name, diary.filter(({ does }) => does === name).length]));
  return { done, incidents, assessments };
};
