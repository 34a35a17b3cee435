import type { DeadlinePassed } from "@answerable/core";
import { instantOfNumber } from "@answerable/core";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { volume } from "../volume.ts";
import { type LookedAfterYear, lookedAfterYear, notesByHand, YEAR_BEGINS } from "./lived-year.ts";
import { noteLine } from "./notes-of-case.ts";
import { type WorkedOperation, workedOperation } from "./worked-operation.ts";
import { yearAdoptions, yearPolicies } from "./year-documents.ts";
import { yearEntries } from "./year-entries.ts";

const LONG = process.env["ANSWERABLE_LONG"] === "1";
const SEED = Number(process.env["ANSWERABLE_SEED"] ?? 8);
/** More of them takes an hour; see the README. */
const ASKED = Number(process.env["ANSWERABLE_YEAR_CASES"] ?? volume(150, 1000, 5000));
const ROWS = 1000;

/** The year as it is entered and looked after; how many deadlines the workers say that they noted. */
const workYear = async (operation: WorkedOperation, { lives, looks }: LookedAfterYear): Promise<number> => {
  for (const policy of yearPolicies) await operation.adopt(policy, YEAR_BEGINS);
  const entries = yearEntries(lives);
  const adoptions = [...yearAdoptions];
  let entered = 0;
  let noted = 0;
  for (const { at, clock, both, restarted } of looks) {
    const now = instantOfNumber(at);
    const from = entered;
    while ((entries[entered]?.at ?? "9999") <= now) entered += 1;
    await operation.enter(entries.slice(from, entered));
    for (let [next] = adoptions; next !== undefined && next.at <= now; [next] = adoptions) {
      await operation.adopt(next.calendar, next.at);
      adoptions.shift();
    }
    noted += await operation.look(instantOfNumber(clock), { both, restarted });
  }
  return noted;
};

/** Everything that was noted of the cases of the year, out of the log. */
const notedIn = async ({ store }: WorkedOperation, { lives }: LookedAfterYear): Promise<string[]> => {
  const ids = new Set<string>(lives.map(({ id }) => id));
  const lines: string[] = [];
  for (let position = 0; ; position += ROWS) {
    const page = (await store.eventsAfter(position, ROWS))._unsafeUnwrap();
    for (const { event } of page) {
      if (event.type !== "deadline-passed") continue;
      const { record, kind, dueAt, at, telling } = event as DeadlinePassed;
      if (ids.has(record)) lines.push(noteLine(record, kind, dueAt, at, telling));
    }
    if (page.length < ROWS) return lines;
  }
};

const without = (all: readonly string[], these: readonly string[]): string[] => {
  const known = new Set(these);
  return all.filter((line) => !known.has(line)).slice(0, 20);
};

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describe.each([
  { database: "sqlite", cases: ASKED, everyMinutes: LONG ? 900 : 5760 },
  { database: "postgres", cases: Math.ceil(ASKED / 5), everyMinutes: LONG ? 1440 : 14_400 },
] as const)("a year of $cases cases, looked after by workers on $database", ({ database, cases, everyMinutes }) => {
  it("has every deadline noted once, at the moment that somebody who counts by hand comes to", {
    timeout: 7_200_000,
  }, async () => {
    const year = lookedAfterYear(SEED, cases, everyMinutes);
    const operation = await workedOperation(
      YEAR_BEGINS,
      database === "postgres" ? await server.createDatabase() : undefined,
    );
    const began = performance.now();
    const said = await workYear(operation, year);
    const seconds = Math.round((performance.now() - began) / 1000);
    const lines = await notedIn(operation, year);
    const byHand = notesByHand(year);
    expect({ missing: without(byHand, lines), tooMany: without(lines, byHand) }).toEqual({ missing: [], tooMany: [] });
    expect(lines).toHaveLength(byHand.length);
    // what else fell due is none of the year's cases
    expect(said).toBeGreaterThanOrEqual(lines.length);
    await operation.remove();
    if (LONG)
      console.log(`${database}: ${cases} cases, ${year.looks.length} looks, ${lines.length} noted, ${seconds} s`);
  });
});
