import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  ClockFact,
  callsForAlarm,
  clockOf,
  defaultResponsePolicy,
  type Instant,
  isClockOverdue,
  mali2026,
  parseInstant,
  readCalendar,
  readResponsePolicy,
} from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

const page = readFileSync(new URL("../../../docs/clocks.md", import.meta.url), "utf8");
const [calendarText = "", policyText = ""] = [...page.matchAll(/```json\n(.*?)```/gs)].map((found) => found[1] ?? "");

/** The cells of the rows below a table's heading that begins so. */
const tableOf = (heading: string): string[][] => {
  const [, rest = ""] = page.split(`| ${heading}`);
  const [table = ""] = rest.split("\n\n");
  return table
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

let answerable: ReturnType<typeof tryAnswerable>;

beforeAll(() => {
  const folder = temporaryFolder("clocks");
  answerable = tryAnswerable(folder);
  writeFileSync(join(folder, "calendar.json"), calendarText);
  writeFileSync(join(folder, "policy.json"), policyText);
});

const due = (...more: string[]) =>
  answerable(["clocks", "due", "--calendar", "calendar.json", "--policy", "policy.json", "--lang", "en", ...more]);

describe("the page of clocks", () => {
  it("says what clocks due says", async () => {
    const { code, out } = await due("--received", "2026-03-19T15:00+03:00", "--format", "json");
    const { clocks } = JSON.parse(out) as { clocks: { clock: string; due: string; officeTime: string; why: string }[] };
    expect(code).toBe(0);
    const rows = tableOf("clock | due");
    expect(rows).toHaveLength(4);
    expect(clocks.slice(0, 4).map((one) => [one.clock, one.due, one.officeTime, one.why])).toEqual(rows);
  });

  it("says what becomes of a response", () => {
    const calendar = readCalendar(JSON.parse(calendarText))._unsafeUnwrap();
    const rule = readResponsePolicy(JSON.parse(policyText))._unsafeUnwrap().default.response;
    if (rule === null) throw new Error("the page's policy has a response");
    const moment = (text = ""): Instant => parseInstant(text)._unsafeUnwrap();
    const rows = tableOf("what happens after");
    expect(rows.length).toBeGreaterThan(8);
    for (const [happens = "", state, dueThen, why = ""] of rows) {
      const facts = (happens === "nothing" ? [] : happens.split(", ")).map((line) => {
        const [type, ...words] = line.split(" ");
        return ClockFact.parse({
          ...{ type, at: moment(words.at(-1)) },
          ...(type === "met" ? { clock: words[0] } : {}),
        });
      });
      const received = { type: "received", at: moment("2026-03-19T12:00Z") } as const;
      const reading = clockOf("response", [received, ...facts], rule, calendar);
      expect([reading.state, reading.due]).toEqual([state, dueThen === "none" ? null : moment(dueThen)]);
      expect(reading.enteredLate).toBe(why.startsWith("entered late"));
      const now = moment("2026-03-30T07:00Z");
      if (reading.enteredLate)
        expect([isClockOverdue(reading, now), callsForAlarm(reading, now)]).toEqual([true, false]);
    }
  });
});

describe("clocks due", () => {
  it("needs no store, and takes what is most specific of the policy", async () => {
    const { out } = await due("--received", "2026-03-19T12:00Z", "--priority", "urgent", "--format", "csv");
    expect(out.split("\r\n")[1]).toBe(
      'acknowledgement,2026-03-20T12:00:00.000Z,2026-03-20 15:00,Asia/Aden,2026-03-20,"24 hours, day and night, from 2026-03-19",priority,our-promise 1 (draft),field-office 1 (draft)',
    );
  });

  it("warns of a feast that is only expected, of days nobody looked up, of a code that no entry names", async () => {
    const expected = await due("--received", "2026-03-19T12:00Z");
    expect([expected.code, expected.err]).toEqual([0, expect.stringContaining("hangs-on-an-expected-holiday")]);
    expect((await due("--received", "2026-12-27T12:00Z")).err).toContain("beyond-the-listed-holidays");
    expect((await due("--received", "2026-06-01T12:00Z", "--category", "typpo")).err).toContain("no-entry-names-it");
  });

  it("the appeal is due once the person appealed", async () => {
    const line = ["--received", "2026-05-03T12:00Z", "--format", "ndjson"];
    const appeal = async (...more: string[]) =>
      JSON.parse((await due(...line, ...more)).out.trim().split("\n").at(-1) ?? "");
    expect(await appeal()).toMatchObject({ clock: "appeal", due: null, why: "begins when the person appeals" });
    expect(await appeal("--appealed", "2026-05-10T12:00Z")).toMatchObject({ due: "2026-05-24T13:00:00.000Z" });
  });

  it("refuses a moment without its offset, and a day for a moment", async () => {
    for (const received of ["2026-03-19T12:00", "2026-03-19", "yesterday"]) {
      const { code, out, err } = await due("--received", received);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("not-an-instant");
    }
  });

  it("a rule for a priority that no case has is usable, and said to hold for none", async () => {
    const entries = [{ ...defaultResponsePolicy.entries[0], priority: "high" }];
    const text = JSON.stringify({ ...defaultResponsePolicy, entries });
    const { code, err } = await answerable(["clocks", "validate", "-"], text);
    expect([code, err]).toEqual([0, expect.stringContaining("priority-of-no-case")]);
  });

  it("what is neither calendar nor policy is 2, and none of it is repeated", async () => {
    for (const content of [
      "Aminata 76 12 34 56",
      "[]",
      '{"document":"Aminata"}',
      '{"document":"calendar","timeZone":"Aminata"}',
      "",
    ]) {
      const { code, out, err } = await answerable(["clocks", "validate", "-"], content);
      expect([code, out]).toEqual([2, ""]);
      expect(err).not.toMatch(/aminata/i);
    }
  });
});

describe("an operation", () => {
  it("adopts its calendar and its policy; one that is wrong it does not", async () => {
    const { as } = await smallOperation();
    const adopt = (text: string) => as("im-01", ["documents", "adopt", "-"], text);
    expect((await adopt(calendarText)).code).toBe(0);
    expect((await adopt(policyText)).code).toBe(0);
    const wrong = await adopt(JSON.stringify({ ...mali2026, weekend: ["sunday", "sunday"] }));
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("weekday-stands-twice")]);
  });
});
