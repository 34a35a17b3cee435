import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvDelimiterOf } from "./csv-delimiter.ts";
import { type CsvRecord, readCsvRecords } from "./read-csv-records.ts";

async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

const recordsOf = async (text: string, sizes: readonly number[] = [65_536]): Promise<CsvRecord[]> => {
  const found: CsvRecord[] = [];
  for await (const records of readCsvRecords(inPieces(text, sizes), ",")) found.push(...records);
  return found;
};
const cellsOf = async (text: string) =>
  (await recordsOf(text)).map((record) => ("cells" in record ? record.cells : record.stopped));

describe("records of CSV", () => {
  it("reads quotes, doubled quotes, new lines inside quotes and every end of line", async () => {
    expect(await cellsOf('a,b\r\n"x, ""y""","1\n2"\nlast,\rmac,end')).toEqual([
      ["a", "b"],
      ['x, "y"', "1\n2"],
      ["last", ""],
      ["mac", "end"],
    ]);
  });

  it("makes nothing of a cell: a number a spreadsheet wrote and a formula stay text", async () => {
    expect(await cellsOf("1.2E+10,=1+1,007, x \n")).toEqual([["1.2E+10", "=1+1", "007", " x "]]);
  });

  it("takes a quote inside a cell as it stands", async () => {
    expect(await cellsOf('a,5" pipe,"b"c\nd,e,f\n')).toEqual([
      ["a", '5" pipe', '"b"c'],
      ["d", "e", "f"],
    ]);
  });

  it("gives out every record before a quote that never closes, and says so once", async () => {
    expect(await cellsOf('a,b\nc,"d\ne,f\n')).toEqual([["a", "b"], "quote-not-closed"]);
  });

  it("says whether the file ends with an end of line", async () => {
    expect((await recordsOf("a,b\nc,d")).map((one) => "isEnded" in one && one.isEnded)).toEqual([true, false]);
    expect((await recordsOf("a,b\nc,d\n")).map((one) => "isEnded" in one && one.isEnded)).toEqual([true, true]);
  });

  it("ends the reading at a record of a hundred megabytes, having held eight of them", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("a,b\n1,2\n");
      for (; given < 1600; given++) yield new Uint8Array(65_536).fill(0x78);
    }
    const found: CsvRecord[] = [];
    for await (const records of readCsvRecords(endless(), ",")) found.push(...records);
    expect(found).toMatchObject([{ cells: ["a", "b"] }, { cells: ["1", "2"] }, { stopped: "record-too-long" }]);
    expect(given).toBeLessThan(140);
  });

  it("finds the same records however the bytes are cut", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "é", " ", ";") });
    await fc.assert(
      fc.asyncProperty(cell, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (text, sizes) => {
        expect(await recordsOf(text, sizes)).toEqual(await recordsOf(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the delimiter", () => {
  it("is told from the header line, outside quotes", () => {
    expect(csvDelimiterOf("a,b\n1;2;3;4\n")).toBe(",");
    expect(csvDelimiterOf('"a, b, c";"d";e\n')).toBe(";");
    expect(csvDelimiterOf("\n\na\tb\n")).toBe("\t");
    expect(csvDelimiterOf("one\n")).toBe(",");
    expect(csvDelimiterOf("sep=;\na,b,c;d\n")).toBe(";");
  });
});
