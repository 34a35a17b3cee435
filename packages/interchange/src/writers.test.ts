import {
  type CountedRow,
  type FlatRow,
  type Month,
  monthTable,
  releaseInternal,
  type Scoped,
  type Table,
} from "@answerable/core";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";
import { plainTable } from "./plain-table.ts";
import { textWidth } from "./text-width.ts";
import { writeRows } from "./write-rows.ts";
import { writeTable } from "./write-table.ts";

const june = "2020-06" as Month;
const area = (code: string, name: string) => ({ code, label: { en: name, fr: name } });

const killing: CountedRow = {
  stream: "a",
  month: june,
  adm2: "ML0505",
  status: "alleged",
  category: "life",
  type: "killing",
  unit: "victims",
  least: 3,
  most: 5,
  approximate: 1,
  unknownLeast: 3,
  unknownMost: 5,
};
const table = (unit: "violations" | "people", rows: readonly CountedRow[] = [killing]): Table =>
  monthTable({
    rows,
    from: june,
    to: june,
    areas: [area("ML0505", "Koro"), area("ML0503", "Djenné"), area("ML0508", "Youwarou")],
    states: [
      { area: "ML0505", month: june, state: "reported" },
      { area: "ML0503", month: june, state: "covered-and-quiet" },
      { area: "ML0508", month: june, state: "no-access" },
    ],
    across: "category",
    headings: [{ code: "life", label: { en: "Right to life", fr: "Droit à la vie" } }],
    unit,
    taxonomy: { id: "mali", version: "2021" },
    sexualOrGenderBased: [],
    asKnownOn: null,
    sample: true,
    basis: "documented",
    monitors: [],
    late: [],
  });
const released = (unit: "violations" | "people") => releaseInternal(table(unit));

describe("writeTable", () => {
  it("prints the sample mark, the unit, whom it is for, and where nobody could see", () => {
    const text = writeTable(released("violations"), "table", "fr");
    expect(text).toContain("EXEMPLE – données inventées");
    expect(text).toContain("Unité: violations");
    expect(text).toContain("Pour: internal");
    expect(text).toMatch(/ML0508 +Youwarou +2020-06 +sans accès +sans données +sans données/);
    expect(text).toMatch(/ML0503 +Djenné +2020-06 +couvert et calme +0 +0/);
  });

  it("prints a sum over areas of which not all was seen as a lower bound, and the counting basis in words", () => {
    const text = writeTable(released("violations"), "table", "fr");
    expect(text).toMatch(/^total .* ≥ 1 +≥ 1$/m);
    expect(text).toContain("Base de comptage: incidents documentés seulement");
  });

  it("prints a range as a range", () => {
    expect(writeTable(released("people"), "table")).toMatch(/ML0505 .* 3–5 +3–5/);
  });

  it("writes CSV whose every line has the marks, and no data apart from zero", () => {
    const lines = parse(writeTable(released("people"), "csv"), { columns: true }) as Record<string, string>[];
    expect(lines.map((line) => [line["area"], line["life_least"], line["life_most"], line["state"]])).toEqual([
      ["ML0508", "no data (no access)", "no data (no access)", "no-access"],
      ["ML0503", "0", "0", "covered-and-quiet"],
      ["ML0505", "3", "5", "reported"],
      ["total", "3", "", ""],
    ]);
    expect(lines.map((line) => [line["lower_bound"], line["basis"]])).toEqual([
      ["0", "documented"],
      ["0", "documented"],
      ["0", "documented"],
      ["1", "documented"],
    ]);
    expect(lines.map((line) => line["total_approximate"])).toEqual(["", "0", "1", "1"]);
    for (const line of lines)
      expect(line).toMatchObject({ unit: "people", audience: "internal", sample: "sample", taxonomy: "mali 2021" });
  });

  it("writes NDJSON with the marks on each line, and JSON whole", () => {
    const lines = writeTable(released("violations"), "ndjson").trim().split("\n");
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ marks: { sample: "sample", unit: "violations" } });
    expect(JSON.parse(writeTable(released("violations"), "json"))).toEqual(released("violations"));
  });

  it("names the document that the codes belong to by what it is", () => {
    const { audience, sample, asKnownOn } = table("people").marks;
    const made = releaseInternal({
      ...table("people"),
      marks: { audience, sample, asKnownOn, method: { id: "a-method", version: "2" } },
    });
    expect(writeTable(made, "table", "fr")).toMatch(/^Méthode: a-method 2$/m);
    expect(writeTable(made, "table", "en")).toMatch(/^Method: a-method 2$/m);
    expect(writeTable(released("people"), "table", "en")).toMatch(/^Taxonomy: mali 2021$/m);
    const [line] = parse(writeTable(made, "csv"), { columns: true }) as Record<string, string>[];
    expect(line).toMatchObject({ method: "a-method 2", as_known_on: "" });
    expect(line).not.toHaveProperty("taxonomy");
  });

  it("does not take a table that was not released", () => {
    // @ts-expect-error -- the one door out
    expect(writeTable(table("people"), "json")).toContain("null");
  });
});

describe("writeRows", () => {
  const rows = [
    { month: "2020-06", adm2: "ML0505", violations: 5, note: "=HYPERLINK(1)" },
    { month: "2020-06", adm2: "ML0501", violations: null, note: "-3" },
  ] as unknown as readonly Scoped<FlatRow>[];
  const marks = { audience: "internal", sample: true };

  it("keeps an empty cell empty and a text that looks like a formula a text", () => {
    expect(writeRows(rows, "csv", marks)).toBe(
      "month,adm2,violations,note,audience,sample\r\n2020-06,ML0505,5,'=HYPERLINK(1),internal,sample\r\n" +
        "2020-06,ML0501,,'-3,internal,sample\r\n",
    );
  });

  it("writes later pages without headings and in the same columns", () => {
    expect(writeRows(rows.slice(1), "csv", marks, { columns: ["adm2"], headings: false })).toBe(
      "ML0501,internal,sample\r\n",
    );
    expect(writeRows(rows.slice(1), "table", marks, { columns: ["adm2"], headings: false })).toBe("ML0501\n");
  });

  it("does not take rows that did not pass a scope", () => {
    const bare: FlatRow[] = [{ month: "2020-06" }];
    // @ts-expect-error -- rows come from scoped()
    expect(writeRows(bare, "ndjson", marks)).toContain("2020-06");
  });
});

describe("plainTable", () => {
  it("aligns accents, marks and wide characters, and lets no control character through", () => {
    const text = plainTable(
      [
        { heading: "a", align: "left" },
        { heading: "b", align: "right" },
      ],
      [
        ["Te\u0301nenkou", "1"],
        ["日本", "10"],
        ["x\u001b[2J\ny", "2"],
      ],
    );
    const body = text.trimEnd().split("\n").slice(2);
    expect(new Set(body.map(textWidth)).size).toBe(1);
    expect(text).not.toContain("\u001b");
  });
});

describe("csvOf", () => {
  const guard = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
  it("reads back as it was written, and no text begins as a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (lines) => {
        const back = parse(csvOf(lines), { relax_column_count: true, record_delimiter: "\r\n" }) as string[][];
        expect(back).toEqual(lines.map((line) => line.map((cell) => (guard.test(cell) ? `'${cell}` : cell))));
      }),
    );
  });

  it("keeps numbers below zero as numbers", () => {
    expect(csvOf([[-3, null, "a,b"]])).toBe('-3,,"a,b"\r\n');
  });
});
