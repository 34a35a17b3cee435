import { readdirSync, readFileSync, writeFileSync } from "node:fs";
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
      "area,month,state,class,score,voices,groups,gap_sex,worst_sex,gap_category,worst_category,warnings,threats,risks,vulnerabilities,capacities,method",
    );
    expect(row).toBe("ML0505,2020-06,scored,high,67.5,5,3,,,,,,70,75,62.5,60,workbook 1 (draft)");
    const few = await score(csv.split("\n").slice(0, 3).join("\n"));
    expect(few.out.split("\r\n").slice(0, 2)).toEqual([
      header,
      `ML0505,2020-06,not-enough-voices,,,2,1${",".repeat(10)}workbook 1 (draft)`,
    ]);
  });

  it("an area that was silent in a month of the file stands in that month first, without a number", async () => {
    const [header = "", ...rows] = csv.trim().split("\n");
    const elsewhere = rows.map((row) => row.replace("ML0505,2020-06", "ML0502,2020-05"));
    const { out } = await score([header, ...rows, ...elsewhere].join("\n"));
    expect(out.split("\r\n").map((row) => row.split(",").slice(0, 5).join(","))).toEqual([
      "area,month,state,class,score",
      "ML0502,2020-06,no-answers,,",
      "ML0505,2020-05,no-answers,,",
      "ML0502,2020-05,scored,high,67.5",
      "ML0505,2020-06,scored,high,67.5",
      "",
    ]);
  });

  it("each row of a table says by which method and by which draws it was made", async () => {
    const { out } = await score(csv, ["--format", "csv", "--resamples", "200", "--seed", "june"]);
    const [header = "", row = ""] = out.split("\r\n");
    expect(header).toMatch(/,method,resamples,seed$/);
    expect(row).toContain("workbook 1 (draft)");
    expect(row).toContain("june");
  });

  it("says which of its files is missing", async () => {
    const { code, out, err } = await answerable(["index", "score", "--method", "method.json"]);
    expect([code, out, problems(err)]).toEqual([2, "", [{ path: ["data"], code: "missing" }]]);
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
      { row: 7, path: ["month"], code: "wrong-form", facts: { form: "YYYY-MM" } },
      { row: 7, path: ["risks"], code: "too-big", facts: { maximum: 1e15 } },
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
    expect(tried.out.split("\r\n")[1]).toBe("ML0505,,scored,very-high,100,,100,100,100,100,workbook 1 (draft)");
  });

  it("draws informants anew when asked, by a seed that is printed, and gives classes their share of resamples", async () => {
    const drawn = await score(csv, ["--resamples", "200", "--seed", "june", "--format", "json"]);
    expect([drawn.code, drawn.err]).toEqual([0, ""]);
    const result = JSON.parse(drawn.out) as {
      resampling: unknown;
      areas: { spread: { classes: { class: string; share: number }[]; reliability: string } }[];
    };
    expect(result.resampling).toEqual({ resamples: 200, seed: "june" });
    const shares = result.areas[0]?.spread.classes ?? [];
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect((await score(csv, ["--resamples", "200", "--seed", "june", "--format", "json"])).out).toBe(drawn.out);
    const flat = await score(csv, ["--resamples", "200", "--format", "csv"]);
    expect(flat.out.split("\r\n")[0]).toContain(
      "spread_from,spread_to,spread_from_class,spread_to_class,reliability,share_very-low,share_low",
    );
  });

  it("ranks only when asked, beside the share of resamples in which the order holds; below the floor nobody has one", async () => {
    const others = csv.trim().split("\n").slice(1);
    const calm = others.map((row) => `ML0506${row.slice(6).replace(/(,[^,]*){4}$/, ",0,0,0,4")}`);
    const few = others.slice(0, 3).map((row) => `ML0507${row.slice(6)}`);
    const all = `${csv.trim()}\n${[...calm, ...few].join("\n")}\n`;
    const ranked = await score(all, ["--rank", "--resamples", "200", "--format", "ndjson"]);
    const areas = ranked.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { area: string; order: unknown; score: number | null });
    expect(areas.map(({ area, order }) => [area, order])).toEqual([
      ["ML0505", { rank: 1, from: 1, to: 1, next: "ML0506", holds: 1 }],
      ["ML0506", { rank: 2, from: 2, to: 2, next: null, holds: null }],
      ["ML0507", null],
    ]);
    expect(areas[2]?.score).toBeNull();
    expect((await score(all)).out).not.toContain("rank");
  });

  it("below the floor there is a class and no decimal in any format, whatever is asked", async () => {
    const few = csv.trim().split("\n").slice(0, 4).join("\n");
    for (const format of ["table", "csv", "ndjson", "json"]) {
      const { code, out } = await score(few, ["--rank", "--resamples", "200", "--format", format]);
      expect([code, /indicative/.test(out), /\d\.\d/.test(out)]).toEqual([0, true, false]);
    }
  });

  it("writes to a file whole or not at all, in the format of its name, and overwrites no other file", async () => {
    const printed = (await score(csv)).out;
    const tried = await score(csv, ["--out", "new/scores.csv"]);
    expect([tried.code, tried.out, tried.err]).toEqual([0, "", ""]);
    expect(readFileSync(join(folder, "new/scores.csv"), "utf8")).toBe(printed);
    expect((await score(csv, ["--out", "new/scores.csv"])).code).toBe(0);
    const other = await score(csv, ["--rank", "--out", "new/scores.csv"]);
    expect([other.code, problems(other.err)]).toEqual([2, [{ path: ["out"], code: "file-stands-there" }]]);
    expect(readFileSync(join(folder, "new/scores.csv"), "utf8")).toBe(printed);
    const partly = await score(`${csv}1,2\n`, ["--out", "new/partly.txt", "--format", "csv"]);
    expect([partly.code, readFileSync(join(folder, "new/partly.txt"), "utf8")]).toEqual([3, printed]);
    const nowhere = await score(csv, ["--out", "method.json/scores.csv"]);
    expect([nowhere.code, problems(nowhere.err)]).toEqual([2, [{ path: ["out"], code: "folder-not-writable" }]]);
    expect(readdirSync(join(folder, "new")).toSorted()).toEqual(["partly.txt", "scores.csv"]);
  });

  it("is not written as text under the name of something else", async () => {
    const { code, out, err } = await score(csv, ["--out", "new/scores.xlsx"]);
    expect([code, out, problems(err)]).toEqual([
      2,
      "",
      [{ path: ["out"], code: "file-ending-not-known", facts: { endings: [".csv", ".ndjson", ".json", ".txt"] } }],
    ]);
    expect(readdirSync(join(folder, "new"))).not.toContain("scores.xlsx");
  });

  it("takes standard input once, and a sheet of a workbook only", async () => {
    const twice = await answerable(["index", "score", "--method", "-", "--data", "-"], csv);
    expect([twice.code, problems(twice.err)]).toEqual([2, [{ path: ["data"], code: "standard-input-twice" }]]);
    const sheet = await score(csv, ["--sheet", "answers"]);
    expect([sheet.code, problems(sheet.err)]).toEqual([
      2,
      [{ path: ["sheet"], code: "sheet-of-no-workbook", facts: {} }],
    ]);
  });

  it("says on standard error and in the result what no number shows: here that months cannot be compared", async () => {
    const text = JSON.stringify(method).replace(
      /"normalisation":\{[^}]*\}/,
      '"normalisation":{"kind":"observed-range"}',
    );
    writeFileSync(join(folder, "relative.json"), text);
    const rows = csv.trim().split("\n");
    const june = [...rows.slice(1), ...rows.slice(1).map((row) => `ML0506${row.slice(6)}`)];
    const data = [rows[0], ...june, ...june.map((row) => row.replace("2020-06", "2020-05"))].join("\n");
    const tried = await answerable(
      ["index", "score", "--method", "relative.json", "--data", "-", "--format", "json"],
      data,
    );
    expect(tried.code).toBe(0);
    expect(problems(tried.err)).toEqual([
      { path: [], code: "months-not-comparable" },
      { path: ["threats"], code: "all-the-same", facts: { units: 4 } },
    ]);
    expect(tried.err).toMatch(/^months-not-comparable: .+\.$/m);
    const result = JSON.parse(tried.out) as { warnings: unknown; areas: { warnings: unknown }[] };
    expect(result.warnings).toEqual([
      { code: "months-not-comparable", part: null, units: 0 },
      { code: "all-the-same", part: "threats", units: 4 },
    ]);
    expect(result.areas[0]?.warnings).toEqual([
      { code: "months-not-comparable", part: null },
      { code: "all-the-same", part: "threats" },
    ]);
    const alone = await answerable(
      ["index", "score", "--method", "relative.json", "--data", "-"],
      [rows[0], ...june].join("\n"),
    );
    expect(problems(alone.err)).toEqual([
      { path: [], code: "months-not-comparable" },
      { path: ["threats"], code: "all-the-same", facts: { units: 2 } },
    ]);
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
