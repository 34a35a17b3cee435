import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

const EXAMPLE = new URL("../../../examples/risk-index/", import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, EXAMPLE), "utf8");
const method = JSON.parse(text("method.json")) as Record<string, unknown>;
const csv = text("answers.csv");

let folder: string;
let answerable: ReturnType<typeof tryAnswerable>;
beforeAll(() => {
  folder = temporaryFolder("score");
  answerable = tryAnswerable(folder);
  writeFileSync(join(folder, "method.json"), JSON.stringify(method));
});
afterAll(removeTemporaryFolders);

const score = (data: string, more: readonly string[] = ["--format", "csv"]) =>
  answerable(["index", "score", "--method", "method.json", "--data", "-", ...more], data);
const problems = (err: string): unknown[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as unknown);

describe("scoring a file", () => {
  it("needs no store, and gives the same columns whatever the data", async () => {
    const { code, out, err } = await score(csv);
    expect([code, err]).toEqual([0, ""]);
    const [header = "", row = ""] = out.split("\r\n");
    expect(header).toBe(
      "area,month,state,class,score,voices,groups,spread_from,spread_to,gap_sex,worst_sex,gap_category,worst_category,threats,risks,vulnerabilities,capacities",
    );
    expect(row).toBe("ML0505,2020-06,scored,high,67.5,5,3,medium,very-high,,,,,70,75,62.5,60");
    const few = await score(csv.split("\n").slice(0, 3).join("\n"));
    expect(few.out.split("\r\n").slice(0, 2)).toEqual([
      header,
      `ML0505,2020-06,not-enough-voices,,,2,1${",".repeat(10)}`,
    ]);
  });

  it("takes one JSON object a line as well, and the same file in any order comes out the same", async () => {
    const [header = "", ...rows] = csv.trim().split("\n");
    const columns = header.split(",");
    const objects = rows.map((row) => Object.fromEntries(row.split(",").map((cell, at) => [columns[at], cell])));
    const lines = objects.map((one) => JSON.stringify(one)).join("\n");
    const expected = (await score(csv)).out;
    expect((await score(lines)).out).toBe(expected);
    expect((await score([header, ...rows.toReversed()].join("\n"))).out).toBe(expected);
  });

  it("a column that the method needs and the file lacks ends it before anything is scored", async () => {
    const { code, out, err } = await score(
      "adm2,month,category,sex,ageBand,threats\nML0505,2020-06,leader,male,18-59,1\n",
    );
    expect([code, out]).toEqual([2, ""]);
    expect(problems(err)).toEqual(
      ["risks", "vulnerabilities", "capacities"].map((column) => ({ path: ["data", column], code: "column-missing" })),
    );
    const lines = await score('{"adm2":"ML0505","month":"2020-06"}\n');
    expect([lines.code, problems(lines.err).length]).toEqual([2, 7]);
  });

  it("a bad cell costs its row, with row and column; no message holds the cell", async () => {
    const bad = ["ML0505,2020-06,leader,male,18-59,zwölf,1,1,1", "ML0505,juin,leader,male,18-59,1,1e400,1,1"];
    const { code, err, out } = await score(`${csv}${bad.join("\n")}\n1,2\n`);
    expect(code).toBe(3);
    expect(problems(err)).toEqual([
      { row: 6, path: ["threats"], code: "not-a-number" },
      { row: 7, path: ["month"], code: "wrong-form" },
      { row: 7, path: ["risks"], code: "too-big" },
      { row: 8, path: [], code: "cells-do-not-fit-the-header", facts: { columns: 9 } },
    ]);
    expect(err).not.toMatch(/zwölf|juin|1e400/);
    expect(out).toContain("67.5");
  });

  it("an area that stands twice in a table of areas is told, not averaged", async () => {
    const areas = { ...method, voices: null, data: { area: "adm2", month: null, facets: {}, missing: [] } };
    writeFileSync(join(folder, "areas.json"), JSON.stringify(areas));
    const rows = "adm2,threats,risks,vulnerabilities,capacities\nML0505,4,4,4,0\nML0505,0,0,0,4\n";
    const tried = await answerable(
      ["index", "score", "--method", "areas.json", "--data", "-", "--format", "csv"],
      rows,
    );
    expect([tried.code, problems(tried.err)]).toEqual([3, [{ row: 2, path: ["adm2"], code: "area-stands-twice" }]]);
    expect(tried.out.split("\r\n")[1]).toBe("ML0505,,scored,very-high,100,100,100,100,100");
  });

  it.each([
    ["no JSON", "no json"],
    ["a tree without its root", JSON.stringify({ ...method, root: "threats" })],
    ["a misspelt field", JSON.stringify({ ...method, flor: 1 })],
    ["weights beyond all bounds", JSON.stringify(method).replaceAll('"weight":2', '"weight":1e308')],
  ])("a method that is %s is wrong as a document: nothing is done", async (_what, content) => {
    writeFileSync(join(folder, "wrong.json"), content);
    const tried = await answerable(["index", "score", "--method", "wrong.json", "--data", "-"], csv);
    expect([tried.code, tried.out]).toEqual([2, ""]);
    expect(problems(tried.err).length).toBeGreaterThan(0);
    const looked = await answerable(["index", "validate", "wrong.json"]);
    expect([looked.code, problems(looked.err)]).toEqual([2, problems(tried.err)]);
  });

  it.each([
    ["an empty file", "", "file-empty"],
    ["a column twice", csv.replace("risks", "threats"), "column-stands-twice"],
    ["a picture", "\u0089PNG\u0000\u0001", "file-not-text"],
  ])("%s is no data", async (_what, data, expected) => {
    const { code, err } = await score(data);
    expect([code, (problems(err)[0] as { code: string }).code]).toEqual([2, expected]);
  });
});
