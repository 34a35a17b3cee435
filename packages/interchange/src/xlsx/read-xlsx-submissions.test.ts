import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawSubmission } from "../raw-submission.ts";
import { readXlsxSubmissions } from "./read-xlsx-submissions.ts";
import { type MadeSheet, workbookOf } from "./workbook-fixture.ts";

const fixture = (name: string): Blob => new Blob([readFileSync(new URL(`../fixtures/${name}`, import.meta.url))]);

const readBlob = async (blob: Blob) => {
  const opened = await readXlsxSubmissions(blob);
  if (opened.isErr()) return opened.error.code;
  const taken: RawSubmission[] = [];
  const rows: number[] = [];
  const issues: unknown[] = [];
  for await (const row of opened.value.rows)
    row.match(
      (one) => {
        taken.push(JSON.parse(JSON.stringify(one.submission)) as RawSubmission);
        rows.push(one.row);
      },
      (one) => issues.push(one),
    );
  return { taken, rows, issues, notes: opened.value.notes };
};
const read = async (...sheets: MadeSheet[]) => await readBlob(await workbookOf(sheets));
const sheet = (name: string, ...rows: (string | undefined)[][]): MadeSheet => ({ name, rows });

const main = sheet(
  "incident_exemple",
  ["grp/cercle", "exemple", "_uuid", "_index"],
  ["koro", "EXEMPLE", "1c3f", "1"],
  ["djenne", undefined, "2d40", "2"],
  ["mopti", "EXEMPLE", "3e51", "3"],
);
const violations = sheet(
  "rep_violations",
  ["rep_violations/type", "_index", "_parent_table_name", "_parent_index", "_submission__uuid"],
  ["meurtre", "1", "incident_exemple", "1", "1c3f"],
  ["vol", "2", "incident_exemple", "1", "1c3f"],
  ["menace", "3", "incident_exemple", "3", "3e51"],
);
const people = sheet(
  "rep_personnes",
  ["rep_violations/rep_personnes/sexe", "_index", "_parent_table_name", "_parent_index"],
  ["homme", "1", "rep_violations", "2"],
  ["femme", "2", "rep_violations", "2"],
);

describe("readXlsxSubmissions", () => {
  it("joins repeats, and repeats inside them, to their submissions in Kobo's own shape", async () => {
    expect(await read(main, violations, people)).toEqual({
      taken: [
        {
          ...{ "grp/cercle": "koro", exemple: "EXEMPLE", _uuid: "1c3f", _index: "1" },
          rep_violations: [
            { "rep_violations/type": "meurtre" },
            {
              "rep_violations/type": "vol",
              "rep_violations/rep_personnes": [
                { "rep_violations/rep_personnes/sexe": "homme" },
                { "rep_violations/rep_personnes/sexe": "femme" },
              ],
            },
          ],
        },
        { "grp/cercle": "djenne", _uuid: "2d40", _index: "2" },
        {
          "grp/cercle": "mopti",
          exemple: "EXEMPLE",
          _uuid: "3e51",
          _index: "3",
          rep_violations: [{ "rep_violations/type": "menace" }],
        },
      ],
      rows: [1, 2, 3],
      issues: [],
      notes: [],
    });
  });

  it("lists an entry that names no submission by sheet and row, and what hangs on it too", async () => {
    const orphaned = sheet(
      "rep_violations",
      ["rep_violations/type", "_index", "_parent_table_name", "_parent_index"],
      ["meurtre", "1", "incident_exemple", "1"],
      ["vol", "2", "incident_exemple", "77"],
      ["menace", "3", "incident_exemple", "3"],
    );
    expect(await read(main, orphaned, people)).toMatchObject({
      rows: [1, 2, 3],
      issues: [
        { row: 1, path: ["rep_violations/rep_personnes"], code: "entry-without-submission" },
        { row: 2, path: ["rep_violations/rep_personnes"], code: "entry-without-submission" },
        { row: 2, path: ["rep_violations"], code: "entry-without-submission" },
      ],
    });
  });

  it("refuses a row where columns named alike disagree", async () => {
    const twice = sheet("data", ["_uuid", "grp/nombre", "grp/nombre"], ["1c3f", "2", "2"], ["2d40", "2", "3"]);
    expect(await read(twice)).toMatchObject({
      taken: [{ _uuid: "1c3f", "grp/nombre": "2" }],
      issues: [{ row: 2, path: ["columns", 3], code: "columns-disagree" }],
    });
  });

  it("refuses a repeat out of order, an index that stands twice, and repeats without their submissions", async () => {
    const [head = [], first = [], second = [], third = []] = violations.rows as string[][];
    expect(await read(main, sheet("rep_violations", head, third, first, second))).toBe("children-not-in-order");
    const [names = [], one = []] = main.rows as string[][];
    expect(await read(sheet("main", names, one, one), violations)).toBe("several-parents");
    expect(await read(violations)).toBe("children-without-parents");
    expect(await read(sheet("main"))).toBe("no-header");
  });

  it("follows indexes that are no numbers, or numbers with gaps", async () => {
    const byName = sheet("main", ["q", "_index"], ["a", "ID-9"], ["b", "ID-1"], ["c", "7"]);
    const inside = sheet("rep", ["rep/x", "_parent_index"], ["1", "ID-9"], ["2", "ID-1"], ["3", "ID-5"], ["4", "7"]);
    expect(await read(byName, inside)).toMatchObject({
      taken: [{ rep: [{ "rep/x": "1" }] }, { rep: [{ "rep/x": "2" }] }, { rep: [{ "rep/x": "4" }] }],
      issues: [{ row: 3, path: ["rep"] }],
    });
    const gaps = sheet("main", ["q", "_index"], ["a", "3"], ["b", "9"]);
    expect(await read(gaps, sheet("rep", ["rep/x", "_parent_index"], ["1", "5"], ["2", "9"]))).toMatchObject({
      taken: [{ q: "a" }, { q: "b", rep: [{ "rep/x": "2" }] }],
      issues: [{ row: 1, path: ["rep"] }],
    });
  });

  it("says what it passed over, and refuses only the row of a cell that cannot be read", async () => {
    const text = (name: string, column: string) => `<c r="${column}" t="inlineStr"><is><t>${name}</t></is></c>`;
    const rows =
      `<row r="1">${text("_uuid", "A1")}${text("q", "B1")}</row><row r="2">${text("1c3f", "A2")}<c r="B2" t="e"><v>#REF!</v></c></row>` +
      `<row r="5">${text("2d40", "A5")}</row>`;
    const blob = await workbookOf([
      { name: "main", rows },
      { name: "Notes de Awa", rows: [["a"], ["b"]] },
      { name: "lists", rows: [["a"]], state: "hidden" },
    ]);
    expect(await readBlob(blob)).toEqual({
      taken: [{ _uuid: "2d40" }],
      rows: [4],
      issues: [{ row: 1, path: [], code: "cell-not-usable" }],
      notes: [
        { row: 0, path: ["sheet-2"], code: "sheet-passed-over" },
        { row: 0, path: ["lists"], code: "hidden-sheet-passed-over" },
      ],
    });
  });

  it("takes groups apart at dots, and finds a repeat whose sheet names neither its parents nor its whole self", async () => {
    const dotted = sheet("main", ["_index", "grp.q"], ["ID-1", "a"]);
    const long = "a_repeat_with_a_name_longer_than_sheets";
    const inside = sheet(long.slice(0, 31), ["_parent_index", `grp.${long}.x`], ["ID-1", "1"]);
    expect(await read(dotted, inside)).toMatchObject({
      taken: [{ "grp/q": "a", [`grp/${long}`]: [{ [`grp/${long}/x`]: "1" }] }],
    });
  });

  it("holds no submission with more entries than any real one has", async () => {
    const rows = Array.from({ length: 10_001 }, () => ["x", "1"]);
    const many = await read(main, sheet("rep", ["rep/x", "_parent_index"], ...rows));
    expect(many).toMatchObject({ rows: [2, 3], issues: [{ row: 1, code: "repeat-rows-lost" }] });
  });

  const entry = fc.record({
    x: fc.stringMatching(/^[a-z]{1,5}$/),
    inside: fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 3 }),
  });
  const submissions = fc.array(fc.array(entry, { maxLength: 4 }), { maxLength: 8 });

  it("gives back whatever was parted into sheets", async () => {
    await fc.assert(
      fc.asyncProperty(submissions, async (list) => {
        const outer: string[][] = [];
        const inner: string[][] = [];
        list.forEach((entries, parent) => {
          for (const { x, inside } of entries) {
            outer.push([x, String(outer.length + 1), String(parent + 1), "main"]);
            for (const y of inside) inner.push([y, String(outer.length), "rep"]);
          }
        });
        const result = await read(
          sheet("main", ["_index", "q"], ...list.map((_one, index) => [String(index + 1), "q"])),
          sheet("rep", ["rep/x", "_index", "_parent_index", "_parent_table_name"], ...outer),
          sheet("in", ["rep/in/y", "_parent_index", "_parent_table_name"], ...inner),
        );
        expect(result).toMatchObject({ issues: [] });
        if (typeof result === "string") return;
        expect(result.taken).toEqual(
          list.map((entries, index) => ({
            ...{ q: "q", _index: String(index + 1) },
            ...(entries.length === 0
              ? {}
              : {
                  rep: entries.map(({ x, inside }) => ({
                    "rep/x": x,
                    ...(inside.length === 0 ? {} : { "rep/in": inside.map((y) => ({ "rep/in/y": y })) }),
                  })),
                }),
          })),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("real workbooks", () => {
  it("UNHCR's survey: 384 submissions, each with one entry in each of its three repeats", async () => {
    const result = await readBlob(fixture("xlsform-unhcr-rms/dummy_RMS_CAPI_v3.xlsx"));
    if (typeof result === "string") return expect(result).toBe("taken");
    expect(result).toMatchObject({ issues: [], notes: [] });
    expect(result.taken.length).toBe(384);
    const entries = (repeat: string) => result.taken.flatMap((one) => (one[repeat] ?? []) as unknown[]).length;
    expect(["Part1/rpt_hhmnames", "Part1/S1", "S2_repeat"].map(entries)).toEqual([384, 384, 384]);
    expect(result.taken[0]).toMatchObject({
      "intro/Country": "ETH",
      "Part1/S1": [{ "Part1/S1/HH04": "1" }],
      S2_repeat: [{ "S2_repeat/P1_S2/REF02": "MLI" }],
    });
  });

  it.each([
    // what stands above the tags is made for people; the tags are the columns
    ["input-valid.xlsx", 4],
    ["input-merged.xlsx", 4],
    ["input-quality.xlsx", 5],
    ["input-broken.xlsx", 6431],
    ["input-valid.xls", "old-workbook"],
  ])("libhxl's %s: %s", async (name, expected) => {
    const result = await readBlob(fixture(`hxl-libhxl/${name}`));
    expect(typeof result === "string" ? result : result.taken.length).toBe(expected);
  });
});
