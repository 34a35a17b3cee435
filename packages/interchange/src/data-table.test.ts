import { describe, expect, it } from "vitest";
import { openDataTable } from "./data-table.ts";

const opened = async (content: string | Uint8Array<ArrayBuffer>) => {
  const table = await openDataTable({ name: "data", blob: new Blob([content]) });
  if (table.isErr()) return table.error.code;
  const rows: unknown[] = [];
  for await (const row of table.value.rows)
    rows.push(
      row.match(
        ({ cells }) => cells,
        ({ row: at, code }) => `${at} ${code}`,
      ),
    );
  return { columns: table.value.columns, rows };
};

describe("a wide table of data", () => {
  it("is CSV with a header, whatever stands between its cells", async () => {
    const expected = { columns: ["adm2", "threats"], rows: [{ adm2: "ML0505", threats: "3" }] };
    for (const text of ["adm2,threats\nML0505,3\n", "adm2;threats\r\nML0505;3", "\uFEFFadm2\tthreats\nML0505\t3\n\n"])
      expect(await opened(text)).toEqual(expected);
  });

  it("or one JSON object a line, whose numbers are text too", async () => {
    expect(await opened('{"adm2":"ML0505","threats":3}\n{"adm2":"ML0506","threats":null}\n')).toEqual({
      columns: null,
      rows: [
        { adm2: "ML0505", threats: "3" },
        { adm2: "ML0506", threats: "" },
      ],
    });
  });

  it("a bad row costs itself and is named", async () => {
    expect(await opened("a,b\n1\n1,2\n1,2,3\n")).toMatchObject({
      rows: ["1 cells-do-not-fit-the-header", { a: "1", b: "2" }, "3 cells-do-not-fit-the-header"],
    });
    expect(await opened('{"a":1}\n{"a":\n[1]\n')).toMatchObject({
      rows: [{ a: "1" }, "2 row-not-json", "3 not-an-object"],
    });
    expect(await opened(`a,b\n1,2\n3\0,4\n5,6\n7\0\0\0`)).toMatchObject({
      rows: [{ a: "1" }, "2 row-with-zeros", { a: "5" }, "4 file-breaks-off"],
    });
    expect(await opened('a,b\n1,2\n3,"4\n')).toMatchObject({ rows: [{ a: "1", b: "2" }, "2 file-breaks-off"] });
  });

  it("a header with a name twice, an empty file and what is no text are refused whole", async () => {
    expect(await opened("a,b,a\n1,2,3\n")).toBe("column-stands-twice");
    expect(await opened("")).toBe("file-empty");
    expect(await opened(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toBe("file-not-text");
  });

  it("reads UTF-16 and what Excel saves in the West", async () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from("a,b\n1,é\n", "utf16le")]);
    const western = Uint8Array.from(Buffer.from("a,b\n1,é\n", "latin1"));
    for (const bytes of [wide, western]) expect(await opened(bytes)).toMatchObject({ rows: [{ a: "1", b: "é" }] });
  });
});
