import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateFormOf } from "./date-formats.ts";
import { openWorkbook } from "./open-workbook.ts";
import { serialDate } from "./serial-date.ts";
import { SharedStrings } from "./shared-strings.ts";
import { columnOf } from "./sheet-rows.ts";
import { columnName, type MadeParts, partsOf, workbookOf, zipOf } from "./workbook-fixture.ts";

const fixture = (name: string): Blob =>
  new Blob([readFileSync(new URL(`../fixtures/hxl-libhxl/${name}`, import.meta.url))]);

/** The rows of the first sheet as texts by column, or the fault. */
const read = async (blob: Blob): Promise<unknown> => {
  const workbook = await openWorkbook(blob);
  if (workbook.isErr()) return workbook.error;
  const rows: unknown[] = [];
  for await (const row of workbook.value.sheets[0]?.rows() ?? []) {
    if (row.isErr()) return row.error;
    rows.push([row.value.row, Object.fromEntries(row.value.cells)]);
  }
  return rows;
};
const readCells = async (cells: string, more: MadeParts = {}) =>
  await read(await workbookOf([{ name: "S", rows: `<row r="1">${cells}</row>` }], more));

describe("a workbook", () => {
  it("gives the rows of a sheet by column, with what each kind of cell holds", async () => {
    const strings =
      "<sst><si><t>Djenné</t></si><si><r><t>Ko</t></r><r><t xml:space='preserve'>ro </t></r><rPh><t>aid</t></rPh></si></sst>";
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>0.10000000000000001</v></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>cached</v></c>' +
      '<c r="F1" t="inlineStr"><is><t>a &lt; b_x000D_</t></is></c><c r="AB1" t="d"><v>2020-06-14T00:00:00</v></c>';
    expect(await readCells(cells, { "xl/sharedStrings.xml": strings })).toEqual([
      [
        1,
        {
          ...{ 0: "Djenné", 1: "Koro ", 2: "0.10000000000000001", 3: "true", 4: "cached" },
          ...{ 5: "a < b\r", 27: "2020-06-14T00:00:00" },
        },
      ],
    ]);
  });

  it("writes dates as a calendar does, in both systems, and leaves other numbers alone", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="171" formatCode="0&quot; days&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
    const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>43996.34204861111</v></c>`).join("");
    expect(await readCells(cells, { "xl/styles.xml": styles })).toEqual([
      [1, { 0: "43996.34204861111", 1: "2020-06-14T08:12:33", 2: "2020-06-14T08:12:33", 3: "43996.34204861111" }],
    ]);
    const parts = partsOf([{ name: "S", rows: '<row r="1"><c s="1"><v>0</v></c></row>' }], { "xl/styles.xml": styles });
    const workbook = parts["xl/workbook.xml"]?.replace("<sheets>", '<workbookPr date1904="1"/><sheets>') ?? "";
    expect(await read(await zipOf({ ...parts, "xl/workbook.xml": workbook }))).toEqual([[1, { 0: "1904-01-01" }]]);
  });

  it("leaves out failed formulas and texts longer than a cell may hold, and says where", async () => {
    const long = "x".repeat(40_000);
    const cells = `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="inlineStr"><is><t>${long}</t></is></c><c r="C1"><v>1</v></c>`;
    const workbook = (
      await openWorkbook(await workbookOf([{ name: "S", rows: `<row>${cells}</row>` }]))
    )._unsafeUnwrap();
    for await (const row of workbook.sheets[0]?.rows() ?? [])
      expect(row._unsafeUnwrap()).toMatchObject({ cells: new Map([[2, "1"]]), unusable: [0, 1] });
  });

  it("says which sheets are hidden, and leaves empty what a merged cell covers", async () => {
    const blob = await workbookOf([
      { name: "Données", rows: [["a"]] },
      { name: "lists", rows: [], state: "veryHidden" },
    ]);
    const { sheets } = (await openWorkbook(blob))._unsafeUnwrap();
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Données", false],
      ["lists", true],
    ]);
    const merged = (await read(fixture("input-merged.xlsx"))) as [number, Record<string, string>][];
    expect(merged[0]?.[1]).toEqual({ 0: "¿Qué?", 3: "¿Quién?", 4: "¿Para quién?", 6: "¿Dónde?", 7: "¿Cuándo?" });
  });

  it("reads what other programs write under prefixes of their own", async () => {
    expect(((await read(fixture("input-broken.xlsx"))) as unknown[]).length).toBe(6433);
    const parts = partsOf([{ name: "S", rows: [["é"]] }]);
    const prefixed = parts["xl/worksheets/s0.xml"]
      ?.replaceAll(/<(\/?)([a-z])/g, "<$1x:$2")
      .replace('xmlns="', 'xmlns:x="');
    expect(await read(await zipOf({ ...parts, "xl/worksheets/s0.xml": prefixed ?? "" }))).toEqual([[1, { 0: "é" }]]);
  });

  it("passes over a million empty rows without keeping any", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 2}" ht="15"/>`).join("");
    const first = '<row r="1"><c t="inlineStr"><is><t>q</t></is></c></row>';
    expect(await read(await workbookOf([{ name: "S", rows: `${first}${rows}` }]))).toEqual([[1, { 0: "q" }]]);
  });
});

describe("what is no workbook", () => {
  const ole = (name: string): Blob => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    new DataView(bytes.buffer).setUint16(30, 9, true);
    new DataView(bytes.buffer).setUint32(48, 1, true);
    [...name].forEach((letter, index) => {
      bytes[1024 + index * 2] = letter.charCodeAt(0);
    });
    return new Blob([bytes]);
  };
  const whole = partsOf([{ name: "S", rows: [["a"]] }]);
  const sheet = (xml: string) => zipOf({ ...whole, "xl/worksheets/s0.xml": xml });

  it("is refused, each with its own code", async () => {
    expect(await read(fixture("input-valid.xls"))).toBe("old-workbook");
    expect(await read(ole("Workbook"))).toBe("old-workbook");
    expect(await read(ole("EncryptedPackage"))).toBe("workbook-encrypted");
    expect(await read(await zipOf(whole, "secret"))).toBe("workbook-encrypted");
    expect(await read(new Blob(["type,name\nnote,a\n"]))).toBe("not-a-workbook");
    expect(await read(new Blob([]))).toBe("not-a-workbook");
    expect(await read(await zipOf({ "photo.txt": "no" }))).toBe("zip-not-a-workbook");
    expect(await read(await zipOf({ "word/document.xml": "<document/>" }))).toBe("zip-not-a-workbook");
  });

  it("breaks: cut off, spoilt, without its sheet, with XML that is none", async () => {
    const bytes = new Uint8Array(await fixture("input-broken.xlsx").arrayBuffer());
    expect(await read(new Blob([bytes.subarray(0, 200_000)]))).toBe("workbook-broken");
    expect(await read(new Blob([bytes.map((byte, at) => (at === 150_000 ? byte ^ 255 : byte))]))).toBe(
      "workbook-broken",
    );
    const { "xl/worksheets/s0.xml": _sheet, ...without } = whole;
    expect(await read(await zipOf(without))).toBe("workbook-broken");
    expect(await read(await sheet("<worksheet><sheetData><row>"))).toBe("workbook-broken");
    expect(await read(await sheet("<worksheet>&undefined;</worksheet>"))).toBe("workbook-broken");
  });

  it("smuggles nothing in: document types, entities, what unpacks without end", async () => {
    const entity =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet><row><c><v>&a;</v></c></row></worksheet>';
    expect(await read(await sheet(entity))).toBe("workbook-with-doctype");
    const spaces = " ".repeat(40 * 1024 * 1024);
    expect(await read(await sheet(`<worksheet>${spaces}</worksheet>`))).toBe("workbook-too-big");
    expect(await read(await zipOf({ ...whole, "xl/_rels/workbook.xml.rels": `<a>${spaces}</a>` }))).toBe(
      "workbook-too-big",
    );
  });

  it("never throws, whatever the bytes are", async () => {
    const bytes = new Uint8Array(await (await zipOf(whole)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const spoilt = bytes.map((byte, index) => (index === at ? byte ^ change : byte));
        const result = await read(new Blob([spoilt]));
        expect(typeof result === "string" || Array.isArray(result)).toBe(true);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (noise) => {
        expect(typeof (await read(new Blob([new Uint8Array([0x50, 0x4b]), noise])))).toBe("string");
      }),
    );
  });
});

describe("the parts of it", () => {
  it("tell a date from a number by its format", () => {
    expect(
      ["dd/mm/yyyy", "[$-40C]d mmm yy", "mmm-yy", "h:mm AM/PM", "yyyy-mm-dd hh:mm", "mm:ss.0"].map(dateFormOf),
    ).toEqual(["day", "day", "day", "time", "day-and-time", "time"]);
    expect(["General", "0.00", "#,##0", '0" d"', "[h]:mm", "[Red]0", "@"].map(dateFormOf)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });

  it("count days as the workbook does, with the leap day that never was", () => {
    const day = (serial: number) => serialDate(serial, "day", 1900);
    expect([1, 59, 61, 43_996].map(day)).toEqual(["1900-01-01", "1900-02-28", "1900-03-01", "2020-06-14"]);
    expect([60, 0, -1, 3_000_000, Number.NaN].map(day)).toEqual(Array.from({ length: 5 }, () => undefined));
    expect(serialDate(0.5, "time", 1900)).toBe("12:00:00");
    expect(serialDate(43_996.999_999_99, "day-and-time", 1900)).toBe("2020-06-15T00:00:00");
    expect(serialDate(42_534, "day", 1904)).toBe("2020-06-14");
  });

  it("keep shared texts, however many", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 3000 }), (texts) => {
        const strings = new SharedStrings();
        for (const text of texts) strings.add(text);
        expect(texts.map((_text, index) => strings.at(index))).toEqual(texts.map((text) => text.toWellFormed()));
        expect(strings.at(texts.length)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it("know a column by its letters", () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(columnOf(`${columnName(column)}7`)).toBe(column);
      }),
    );
    expect([columnOf("XFE1"), columnOf("a1"), columnOf("")]).toEqual([undefined, undefined, undefined]);
  });
});
