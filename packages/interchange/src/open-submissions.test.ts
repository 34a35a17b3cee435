import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSubmissionSets, openSubmissions } from "./open-submissions.ts";
import type { SubmissionFile } from "./opened-submissions.ts";
import { PacedBlob } from "./testing/paced-blob.ts";
import { fileOf, readFiles } from "./testing/read-files.ts";

const one = { _id: 107, _uuid: "1c3f", "grp_incident/cercle": "Djenné" };
const two = { _id: 108, _uuid: "2d40", rep_violations: [{ "rep_violations/type": "vol" }] };
const page = JSON.stringify({ count: 2, next: null, previous: null, results: [one, two] });
const lines = `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`;
const table = '"_id";"_uuid";"grp_incident/cercle"\n"107";"1c3f";"Djenné"\n"108";"2d40";""\n';
const tableRows = [
  { _id: "107", _uuid: "1c3f", "grp_incident/cercle": "Djenné" },
  { _id: "108", _uuid: "2d40" },
];

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, littleEnd: boolean, mark: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEnd);
  return Uint8Array.from([...(mark ? (littleEnd ? [0xff, 0xfe] : [0xfe, 0xff]) : []), ...bytes]);
};

describe("the one door for submissions", () => {
  it("tells a file by its content, whatever its name says", async () => {
    expect(await readFiles(fileOf(page, "data.csv"))).toMatchObject({ kind: "kobo-json", taken: [one, two] });
    expect(await readFiles(fileOf(JSON.stringify([one, two]), "x"))).toMatchObject({ kind: "kobo-json" });
    expect(await readFiles(fileOf(JSON.stringify(one), "hook"))).toMatchObject({ kind: "kobo-json", taken: [one] });
    expect(await readFiles(fileOf(lines, "data.json"))).toMatchObject({ kind: "ndjson", taken: [one, two] });
    expect(await readFiles(fileOf(table, "data.xlsx"))).toMatchObject({ kind: "csv", taken: tableRows, notes: [] });
  });

  it("reads UTF-16 with a byte order mark, and says so where it had to be found out", async () => {
    for (const littleEnd of [true, false]) {
      const encoding = littleEnd ? "utf-16le" : "utf-16be";
      expect(await readFiles(fileOf(wide(table, littleEnd, true)))).toMatchObject({ taken: tableRows, notes: [] });
      expect(await readFiles(fileOf(wide(table, littleEnd, false)))).toMatchObject({
        taken: tableRows,
        notes: [{ code: "encoding-found-out", row: 0, facts: { encoding } }],
      });
      expect(await readFiles(fileOf(wide(page, littleEnd, true)))).toMatchObject({ taken: [one, two], notes: [] });
    }
  });

  it("reads Latin-1, and says once which encoding was taken", async () => {
    expect(await readFiles(fileOf(latin1(table)))).toMatchObject({
      taken: tableRows,
      issues: [],
      notes: [{ code: "encoding-found-out", facts: { encoding: "windows-1252" } }],
    });
  });

  it("lets one spoilt byte cost its row, not the accents of all the others", async () => {
    const bytes = [...new TextEncoder().encode(`${table}"109";"3e51";"X"\n"110";"4f62";"Ségou"\n`)];
    bytes[bytes.indexOf("X".charCodeAt(0))] = 0xe9;
    expect(await readFiles(fileOf(Uint8Array.from(bytes)))).toMatchObject({
      taken: [...tableRows, { _id: "110", "grp_incident/cercle": "Ségou" }],
      issues: [{ row: 3, code: "row-not-utf8" }],
      notes: [],
    });
  });

  it("passes over a byte order mark of UTF-8", async () => {
    for (const text of [page, lines, table])
      expect(await readFiles(fileOf(`\uFEFF${text}`))).toEqual(await readFiles(fileOf(text)));
  });

  it.each([
    ["an empty file", "", "file-empty"],
    ["nothing but spaces", " \r\n\t", "file-empty"],
    ["nothing but a byte order mark", "\uFEFF", "file-empty"],
    ["a web page", "<!DOCTYPE html><html></html>", "markup-not-data"],
    ["XML", '<?xml version="1.0"?><data/>', "markup-not-data"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "file-not-text"],
    ["noise", Uint8Array.from([1, 2, 0, 3, 0, 0, 0, 9, 9]), "file-not-text"],
    ["a zip that is no workbook", Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)]), undefined],
    ["JSON that is not Kobo's", '{"features":[]}', "not-kobo"],
    ["JSON cut off before a list begins", '{"count": 3, "nex', "not-json"],
    ["a text", "la fille du chef", "not-a-table"],
    ["a text of several lines", "la fille du chef\nde la base\n", "not-a-table"],
    ["a text with a comma", "la fille, du chef", "not-a-table"],
    ["headings of people's with nothing below", "When?;Where?\n", "not-a-table"],
    ["a table of nothing but empty cells", ",,,\n,,,\n", "no-header"],
  ])("refuses %s with a reason, and gives nothing out", async (_, content, code) => {
    const read = await readFiles(fileOf(content, "incidents.csv"));
    expect(typeof read).toBe("string");
    if (code !== undefined) expect(read).toBe(code);
  });

  it("refuses a directory and a file that is not there, without a throw", async () => {
    const folder = await mkdtemp(join(tmpdir(), "door-"));
    try {
      expect(await readFiles({ name: "folder", blob: await openAsBlob(folder) })).toBe("file-not-readable");
      const path = join(folder, "soon-gone.csv");
      await writeFile(path, table);
      const blob = await openAsBlob(path);
      await rm(path);
      expect(await readFiles({ name: "soon-gone.csv", blob })).toBe("file-not-readable");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("takes an export without a submission for what it is", async () => {
    for (const text of ["_uuid;grp/day\n", "SubmissionDate,day,KEY\n", '{"count":0,"next":null,"results":[]}', "[]"])
      expect(await readFiles(fileOf(text))).toMatchObject({ taken: [], issues: [] });
  });

  it("lists it once when a file goes away while it is read, after every row before", async () => {
    for (const [text, more] of [
      [lines, lines],
      [table, '"109";"3e51";"Ségou"\n'],
    ] as const) {
      let isGone = false;
      function* chunks() {
        yield new TextEncoder().encode(text);
        if (isGone) throw new DOMException("gone", "NotReadableError");
        yield new TextEncoder().encode(more);
      }
      const opened = (await openSubmissions(fileOf(new PacedBlob(chunks))))._unsafeUnwrap();
      isGone = true;
      const rows: unknown[] = [];
      for await (const row of opened.rows) rows.push(row.isOk() ? row.value.row : row.error);
      expect(rows.slice(0, -1)).toEqual(Array.from({ length: rows.length - 1 }, (_, index) => index + 1));
      expect(rows.at(-1)).toEqual({ row: rows.length, path: [], code: "reading-failed" });
      expect(rows.length).toBeGreaterThan(1);
    }
  });

  it("takes a file that breaks off up to the break, which is one issue", async () => {
    const broken = [page.slice(0, -12), lines.slice(0, -9), table.slice(0, -12), table.slice(0, -2)];
    for (const text of broken)
      expect(await readFiles(fileOf(text))).toMatchObject({
        taken: [{ _uuid: "1c3f" }],
        issues: [{ row: 2, path: [], code: "file-breaks-off" }],
      });
  });

  it("takes a file that a crash has filled up with zeros as one that breaks off", async () => {
    const zeros = "\0".repeat(700);
    for (const text of [page.slice(0, -12), lines.slice(0, -9), table.slice(0, -12), "_uuid,a\n1c3f,x\n2d40,y"])
      expect(await readFiles(fileOf(text + zeros))).toMatchObject({
        taken: [{ _uuid: "1c3f" }],
        issues: [{ row: 2, path: [], code: "file-breaks-off" }],
      });
    for (const whole of [page, lines, table])
      expect(await readFiles(fileOf(whole + zeros))).toMatchObject({
        taken: [{ _uuid: "1c3f" }, { _uuid: "2d40" }],
        issues: [{ row: 3, path: [], code: "file-breaks-off" }],
      });
  });

  it("lets a zero byte in the midst cost its row, in a table and in JSON alike, early in the file or late", async () => {
    const spoilt: readonly (readonly [string, number, string])[] = [
      ["_uuid,a\n1c3f,x\0y\n2d40,y\n", 1, "row-with-zeros"],
      [`_uuid,a\n${"2d40,y\n".repeat(20_000)}1c3f,\0\n2d40,y\n`, 20_001, "row-with-zeros"],
      [`{"_uuid":"2d40"}\n{"_uuid":"1c3f","a":"x\0"}\n{"_uuid":"2d40"}\n`, 2, "row-not-json"],
      ['{"results":[{"_uuid":"1c3f","a":"x\0y"},{"_uuid":"2d40"}]}', 1, "row-not-json"],
    ];
    for (const [text, row, code] of spoilt) {
      const read = await readFiles(fileOf(text));
      if (typeof read === "string") throw new Error(read);
      expect(new Set(read.taken.map(({ _uuid }) => _uuid))).toEqual(new Set(["2d40"]));
      expect(read.issues).toEqual([{ row, path: [], code }]);
    }
  });

  it("takes no row for the header where the header itself cannot be read", async () => {
    expect(await readFiles(fileOf("_uuid,a\0\n1c3f,x\n2d40,y\n"))).toBe("no-header");
    const spoilt = new TextEncoder().encode("_uuid,é\n1c3f,x\n2d40,é\n3e51,è\n");
    spoilt[7] = 0x78;
    expect(await readFiles(fileOf(spoilt))).toBe("no-header");
  });

  it("takes what holds many zero bytes, or other bytes of no text beside one, for no text", async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 167 + 89) % 256);
    const record = [0x61, 0x62, 0x63, 0, 0, 0, 7, 0x64, 0x2c, 0x0a];
    const short = Uint8Array.from([0x50, 0x4e, 0x47, 0, 1, 0x0a, 0x2c]);
    for (const bytes of [noise, short, Uint8Array.from(Array.from({ length: 50 }, () => record).flat())])
      expect(await readFiles(fileOf(bytes))).toBe("file-not-text");
  });

  it("lets a broken line cost itself, the first one too", async () => {
    expect(await readFiles(fileOf(`{"_id": 1, \n${lines}nonsense\n${lines}`))).toMatchObject({
      kind: "ndjson",
      taken: [one, two, one, two],
      issues: [
        { row: 1, code: "row-not-json" },
        { row: 4, code: "row-not-json" },
      ],
    });
  });

  it("reads the same rows however the bytes are cut", async () => {
    const texts = fc.constantFrom(page, lines, table, `${lines}x\n${lines}`, table.slice(0, -2), `\uFEFF${table}`);
    const encodings = fc.constantFrom(
      (text: string): Uint8Array => new TextEncoder().encode(text),
      (text: string): Uint8Array => wide(text, true, true),
      (text: string): Uint8Array => wide(text.replace("\uFEFF", ""), false, false),
    );
    await fc.assert(
      fc.asyncProperty(
        texts,
        encodings,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async (text, encoded, sizes) => {
          const bytes = encoded(text);
          function* cut() {
            for (let from = 0, turn = 0; from < bytes.length; turn++) {
              const size = sizes[turn % sizes.length] ?? 1;
              yield bytes.subarray(from, from + size);
              from += size;
            }
          }
          expect(await readFiles(fileOf(new PacedBlob(cut)))).toEqual(await readFiles(fileOf(bytes)));
        },
      ),
    );
  });

  it("never throws and never repeats a value, whatever the bytes are", async () => {
    const secret = "Aminata";
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.string(), async (noise, text) => {
        await readFiles(fileOf(noise));
        for (const before of ["", `{"_id":1}\n{"_id":2,"x":"`, "_uuid,name\n1,"]) {
          const read = await readFiles(fileOf(`${before}${secret}${text}\n${secret},${secret},${secret}\n`));
          if (typeof read !== "string") expect(JSON.stringify([read.issues, read.notes])).not.toContain(secret);
        }
      }),
    );
  });
});

describe("files of any size", () => {
  const MEGABYTE = 1024 * 1024;

  const rowsRead = async (file: SubmissionFile, blob: PacedBlob, most: number) => {
    const opened = (await openSubmissions(file))._unsafeUnwrap();
    blob.furthest = 0;
    let rows = 0;
    let ahead = 0;
    let bytes = 0;
    for await (const row of opened.rows) {
      rows += 1;
      bytes += row.isOk() ? Number(row.value.submission["bytes"]) : 0;
      ahead = Math.max(ahead, blob.furthest - bytes);
      if (rows === most) break;
    }
    return { rows, ahead };
  };

  it("reads two hundred megabytes without running ahead of whoever takes the rows", async () => {
    const chunk = new TextEncoder().encode(`{"_id":1,"bytes":1024,"t":"${"x".repeat(994)}"}\n`.repeat(64));
    function* chunks() {
      for (let given = 0; given < 200 * MEGABYTE; given += chunk.length) yield chunk;
    }
    const blob = new PacedBlob(chunks);
    const { rows, ahead } = await rowsRead(fileOf(blob), blob, Number.POSITIVE_INFINITY);
    expect(rows * 1024).toBe(200 * MEGABYTE);
    expect(ahead).toBeLessThan(MEGABYTE);
  });

  it("reads a table the same way, and lets go of the file when whoever reads stops", async () => {
    const chunk = new TextEncoder().encode(`1024,${"y".repeat(1018)}\n`.repeat(64));
    function* chunks() {
      yield new TextEncoder().encode("bytes,text\n");
      for (let given = 0; given < 20 * MEGABYTE; given += chunk.length) yield chunk;
    }
    const blob = new PacedBlob(chunks);
    const { rows, ahead } = await rowsRead(fileOf(blob), blob, 2000);
    expect(rows).toBe(2000);
    expect(ahead).toBeLessThan(MEGABYTE);
    expect(blob.furthest).toBeLessThan(3 * MEGABYTE);
  });

  it("lets a line of a hundred megabytes cost itself, and holds no more than a submission of it", async () => {
    function* chunks() {
      yield new TextEncoder().encode(lines);
      for (let given = 0; given < 100 * MEGABYTE; given += 65_536) yield new Uint8Array(65_536).fill(0x78);
      yield new TextEncoder().encode(`\n${lines}`);
    }
    expect(await readFiles(fileOf(new PacedBlob(chunks)))).toMatchObject({
      taken: [one, two, one, two],
      issues: [{ row: 3, code: "line-too-long" }],
    });
    function* longFirst() {
      yield new TextEncoder().encode('{"_id":1,"x":"');
      for (let given = 0; given < 100 * MEGABYTE; given += 65_536) yield new Uint8Array(65_536).fill(0x78);
      yield new TextEncoder().encode(`"}\n${lines}`);
    }
    expect(await readFiles(fileOf(new PacedBlob(longFirst)))).toMatchObject({
      taken: [one, two],
      issues: [{ row: 1, code: "line-too-long" }],
    });
  });

  it("ends the reading of a table at a row of a hundred megabytes, after every row before", async () => {
    function* chunks() {
      yield new TextEncoder().encode(table);
      for (let given = 0; given < 100 * MEGABYTE; given += 65_536) yield new Uint8Array(65_536).fill(0x78);
    }
    expect(await readFiles(fileOf(new PacedBlob(chunks)))).toMatchObject({
      taken: tableRows,
      issues: [{ row: 3, code: "record-too-long" }],
    });
  });
});

describe("several files of one command", () => {
  it("opens each by itself, with its number, and lists every one that cannot be opened", async () => {
    const sets = (await openSubmissionSets([fileOf(page, "a"), fileOf(table, "b.csv")]))._unsafeUnwrap();
    expect(sets.map(({ file, kind }) => [file, kind])).toEqual([
      [1, "kobo-json"],
      [2, "csv"],
    ]);
    const refused = await openSubmissionSets([fileOf("", "a"), fileOf(page, "b"), fileOf("<html>", "c")]);
    expect(refused._unsafeUnwrapErr()).toEqual([
      { path: ["files", 0], code: "file-empty" },
      { path: ["files", 2], code: "markup-not-data" },
    ]);
  });
});
