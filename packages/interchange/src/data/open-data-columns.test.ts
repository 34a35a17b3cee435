import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHxlRow } from "../tables/hxl-row.ts";
import { fileOf } from "../testing/read-files.ts";
import { columnName, workbookOf } from "../xlsx/workbook-fixture.ts";
import { type DataChunk, ROWS_PER_CHUNK } from "./data-chunk.ts";
import { openDataColumns } from "./open-data-columns.ts";

type Content = Parameters<typeof fileOf>[0];

const chunksOf = async (content: Content, columns: readonly string[], sheet?: string) => {
  const opened = await openDataColumns(fileOf(content), { columns, sheet });
  if (opened.isErr()) return opened.error;
  const chunks: DataChunk[] = [];
  for await (const chunk of opened.value.chunks) chunks.push(chunk);
  const { columns: named, notes, lacking } = opened.value;
  return { columns: named, notes, lacking: lacking(), chunks };
};

const read = async (content: Content, columns: readonly string[], sheet?: string) => {
  const found = await chunksOf(content, columns, sheet);
  if (!("chunks" in found)) return found.code;
  const rows = found.chunks.flatMap(({ rowNumbers, cells }) =>
    Array.from(rowNumbers, (row, at): [number, ...string[]] => [
      row,
      ...columns.flatMap((column) => cells.get(column)?.[at] ?? []),
    ]),
  );
  const refused = found.chunks.flatMap((chunk) =>
    chunk.refused.map(({ row, path, code }) => [row, ...path, code].join(" ")),
  );
  return { ...found, chunks: found.chunks.length, rows, refused };
};

const threats = ["adm2", "threats"];

describe("a wide table of data, column by column", () => {
  it("is CSV with a header, whatever stands between its cells; columns that nobody wants are not kept", async () => {
    for (const text of [
      "adm2,note,threats\nML0505,x,3\n",
      "adm2;note;threats\r\nML0505;x;3",
      "\uFEFFadm2\tnote\tthreats\nML0505\tx\t3\n\n",
      "sep=;\nadm2;note;threats\nML0505;x;3\n",
    ])
      expect(await read(text, threats)).toMatchObject({
        ...{ columns: ["adm2", "note", "threats"], lacking: [], notes: [] },
        ...{ rows: [[1, "ML0505", "3"]], refused: [] },
      });
  });

  it("or one JSON object a line, whose numbers are text too and where a missing key is an empty cell", async () => {
    const lines = '{"adm2":"ML0505","threats":3}\n\n{"adm2":"ML0506","threats":null}\n{"adm2":"ML0507"}\n';
    expect(await read(lines, [...threats, "risks"])).toMatchObject({
      ...{ columns: null, lacking: ["risks"] },
      rows: [
        [1, "ML0505", "3", ""],
        [2, "ML0506", "", ""],
        [3, "ML0507", "", ""],
      ],
    });
  });

  it("or a sheet of a workbook, with its numbers in full", async () => {
    const rows = `<row r="2"><c r="A2" t="inlineStr"><is><t>adm2</t></is></c><c r="B2" t="inlineStr"><is><t>threats</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>ML0505</t></is></c><c r="B3"><v>0.30000000000000004</v></c></row>
      <row r="5"><c r="A5" t="inlineStr"><is><t>ML0506</t></is></c></row>`;
    const sheets = [
      { name: "hidden", rows: [["adm2"]], state: "hidden" as const },
      { name: "empty", rows: [] },
      { name: "answers", rows },
      { name: "other", rows: [["adm2"], ["ML09"]] },
    ];
    expect(await read(await workbookOf(sheets), threats)).toMatchObject({
      columns: threats,
      rows: [
        [1, "ML0505", "0.30000000000000004"],
        [3, "ML0506", ""],
      ],
    });
    expect(await read(await workbookOf(sheets), threats, "other")).toMatchObject({
      ...{ lacking: ["threats"], rows: [[1, "ML09"]] },
    });
    expect(await read(await workbookOf(sheets), threats, "nowhere")).toBe("sheet-not-found");
    expect(await read("adm2,threats\nML0505,3\n", threats, "answers")).toBe("sheet-of-no-workbook");
    expect(await read('{"adm2":"ML0505"}\n', threats, "answers")).toBe("sheet-of-no-workbook");
  });

  it("of a workbook a formula that failed costs its row where its column is wanted, and nothing elsewhere", async () => {
    const cell = (at: string, value: string) => `<c r="${at}" t="${value === "#" ? "e" : "str"}"><v>${value}</v></c>`;
    const line = (row: number, cells: string[]) =>
      `<row r="${row}">${cells.map((value, at) => cell(`${columnName(at)}${row}`, value)).join("")}</row>`;
    const rows = [line(1, ["adm2", "threats", "own"]), line(2, ["a", "1", "#"]), line(3, ["b", "#", "2"])].join("");
    expect(await read(await workbookOf([{ name: "s", rows }]), threats)).toMatchObject({
      ...{ rows: [[1, "a", "1"]], refused: ["2 threats cell-not-usable"] },
    });
  });

  it("a row of HXL tags below the header is no row, and its tags name the columns too", async () => {
    const text = "Cercle,Menaces\n#ADM2 +code,#indicator+threats+num\nML0505,3\n";
    expect(await read(text, ["Cercle", "#indicator+num+threats"])).toMatchObject({
      ...{ columns: ["Cercle", "Menaces"], lacking: [], rows: [[1, "ML0505", "3"]], refused: [] },
    });
  });

  it("a bad row costs itself and is named; blank ones are counted", async () => {
    const two = ["a", "b"];
    expect(await read("a,b\n1\n1,2\n\n,\n1,2,3\n1,2,\n", two)).toMatchObject({
      rows: [
        [2, "1", "2"],
        [6, "1", "2"],
      ],
      refused: ["1 cells-do-not-fit-the-header", "5 cells-do-not-fit-the-header"],
    });
    expect(await read('{"a":1}\n{"a":\n[1]\n{"a"', ["a"])).toMatchObject({
      rows: [[1, "1"]],
      refused: ["2 row-not-json", "3 not-an-object", "4 file-breaks-off"],
    });
    expect(await read("a,b\n1,2\n3\0,4\n5,6\n7\0\0\0", two)).toMatchObject({
      refused: ["2 row-with-zeros", "4 file-breaks-off"],
    });
    expect(await read('a,b\n1,2\n3,"4\n', two)).toMatchObject({
      ...{ rows: [[1, "1", "2"]], refused: ["2 file-breaks-off"] },
    });
    expect(await read("a,b\n1,2\n3", two)).toMatchObject({ refused: ["2 file-breaks-off"] });
  });

  it("a wanted column that stands twice, an empty file and what is no text are refused whole", async () => {
    expect(await read("a,b,a\n1,2,3\n", ["a"])).toBe("column-stands-twice");
    expect(await read("a,b,a\n1,2,3\n", ["b"])).toMatchObject({ rows: [[1, "2"]] });
    expect(await read("", ["a"])).toBe("file-empty");
    expect(await read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), ["a"])).toBe("file-not-text");
    expect(await read("<html></html>", ["a"])).toBe("markup-not-data");
    expect(await read("PK\u0003\u0004 no workbook", ["a"])).toBe("workbook-broken");
  });

  it("reads UTF-16 and what Excel saves in the West, and says where it found out how", async () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from("a,b\n1,é\n", "utf16le")]);
    const western = Uint8Array.from(Buffer.from("a,b\n1,é\n", "latin1"));
    for (const bytes of [wide, western]) expect(await read(bytes, ["b"])).toMatchObject({ rows: [[1, "é"]] });
    expect(await read(western, ["b"])).toMatchObject({ notes: [{ code: "encoding-found-out", row: 0 }] });
  });

  it("a column named like a part of every object is a column", async () => {
    expect(await read('{"a":1}\n', ["a", "__proto__", "toString"])).toMatchObject({
      ...{ lacking: ["__proto__", "toString"], rows: [[1, "1", "", ""]] },
    });
  });

  it("a file that goes away costs its rest, said once", async () => {
    class Leaving extends Blob {
      private asked = 0;
      constructor() {
        super([]);
      }
      override stream() {
        this.asked += 1;
        const isLast = this.asked > 3;
        const parts = [new TextEncoder().encode(`a,b\n1,2\n${"x".repeat(200)}`)];
        const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
          const part = parts.pop();
          if (part) controller.enqueue(part);
          else if (isLast) controller.error(new DOMException("gone", "NotReadableError"));
          else controller.close();
        };
        return new ReadableStream<Uint8Array<ArrayBuffer>>({ pull }, { highWaterMark: 0 });
      }
    }
    expect(await read(new Leaving(), ["a"])).toMatchObject({ rows: [[1, "1"]], refused: ["2 reading-failed"] });
  });
});

describe("chunks", () => {
  it("hold a bounded number of rows, of which each has its number", async () => {
    const count = ROWS_PER_CHUNK * 10 + 7;
    const lines = Array.from({ length: count }, (_, at) => `ML${at},${at % 5}`);
    const found = await chunksOf(`adm2,threats\n${lines.join("\n")}\n`, threats);
    if (!("chunks" in found)) throw new Error(found.code);
    expect(found.chunks.length).toBe(11);
    for (const { rows, cells } of found.chunks) {
      expect(rows).toBeLessThan(ROWS_PER_CHUNK + 1);
      expect(cells.get("threats")).toHaveLength(rows);
    }
    expect(found.chunks.flatMap(({ rowNumbers }) => [...rowNumbers])).toEqual(
      Array.from({ length: count }, (_, at) => at + 1),
    );
  });

  const cell = fc.stringMatching(/^[ -~é\n]{0,6}$/).filter((text) => text === text.trim() && text !== "");
  const optional = fc.option(cell, { nil: "" });

  // right below the header of a table it would be a row of tags
  const rowsOf = fc
    .array(fc.tuple(cell, optional, optional), { minLength: 1, maxLength: 8 })
    .filter(([first = []]) => !isHxlRow(first));

  it("hold the same cells from CSV, from lines and from a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf, async (table) => {
        const names = ["x", "y", "z"];
        const quoted = (cells: readonly string[]) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",");
        const csv = [names, ...table].map(quoted).join("\r\n");
        const lines = table.map((cells) =>
          JSON.stringify(Object.fromEntries(names.map((name, at) => [name, cells[at]]))),
        );
        const workbook = await workbookOf([{ name: "s", rows: [names, ...table] }]);
        const expected = table.map((cells, at) => [at + 1, ...cells]);
        for (const content of [`${csv}\r\n`, lines.join("\n"), workbook])
          expect(await read(content, names)).toMatchObject({ rows: expected, refused: [], lacking: [] });
      }),
      { numRuns: 60 },
    );
  });
});
