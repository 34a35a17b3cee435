import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

const ROOT = new URL("../../../", import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, ROOT), "utf8");
const method = JSON.parse(text("examples/risk-index/method.json")) as Record<string, unknown> & { data: object };
const csv = text("examples/risk-index/answers.csv");
const FILES = ["--method", "method.json", "--data", "-"];

let folder: string;
let answerable: ReturnType<typeof tryAnswerable>;
const write = (name: string, content: unknown): void => writeFileSync(join(folder, name), JSON.stringify(content));
beforeAll(() => {
  folder = temporaryFolder("analysis");
  answerable = tryAnswerable(folder);
  write("method.json", method);
});
afterAll(removeTemporaryFolders);

const json = async <Shape>(args: readonly string[], stdin: string): Promise<Shape> => {
  const { code, out, err } = await answerable(["index", ...args, "--format", "json"], stdin);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Shape;
};
const problems = (err: string): unknown[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as unknown);

const [header = "", ...informants] = csv.trim().split("\n");
/** The same five informants, month after month, in an area. */
const months = (count: number, area = "ML0505", from = informants): string[] =>
  Array.from(
    { length: count },
    (_, month) => `20${20 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
  ).flatMap((month) => from.map((row) => row.replace(/^[^,]*,[^,]*/, `${area},${month}`)));
const file = (rows: readonly string[]): string => [header, ...rows].join("\n");

interface Part {
  readonly id: string;
  readonly level: number;
  readonly contribution: number | null;
  readonly value: number | null;
}

describe("why an area has its score", () => {
  it("is told in contributions that add up to it, with what another class would take", async () => {
    const { explanations } = await json<{
      explanations: { score: number; base: number; parts: Part[]; distances: { above: object; below: object } }[];
    }>(["explain", ...FILES, "--area", "ML0505", "--month", "2020-06"], csv);
    const [one] = explanations;
    const parts = one?.parts.filter(({ level }) => level === 1) ?? [];
    expect(parts.map(({ id, contribution }) => [id, contribution])).toEqual([
      ["threats", 28],
      ["risks", 15],
      ["vulnerabilities", 12.5],
      ["capacities", 12],
    ]);
    expect(parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), one?.base ?? 0)).toBe(one?.score);
    expect(one?.distances).toMatchObject({
      above: { class: "very-high", at: 80, points: 12.5 },
      below: { class: "medium", at: 60, points: 7.5 },
    });
  });

  it("stands in tables of its own: by part, and by class", async () => {
    const byPart = await answerable(["index", "explain", ...FILES, "--format", "csv"], csv);
    expect(byPart.out.split("\r\n")).toHaveLength(1 + 5 + 1);
    const byClass = await answerable(["index", "explain", ...FILES, "--by", "class", "--format", "csv"], csv);
    expect(byClass.out).toContain("ML0505,2020-06,scored,high,67.5,above,very-high,80,12.5,,,");
  });

  it("below the floor no decimal is given, only who answered", async () => {
    for (const by of ["part", "class"])
      for (const format of ["table", "csv", "ndjson", "json"]) {
        const few = file(informants.slice(0, 4));
        const { code, out } = await answerable(["index", "explain", ...FILES, "--by", by, "--format", format], few);
        expect([code, /indicative/.test(out), /\d\.\d/.test(out)]).toEqual([0, true, false]);
      }
  });

  it.each([
    ["an area", ["--area", "ML0101"], "area"],
    ["a month", ["--month", "2021-01"], "month"],
    ["an area in that month", ["--area", "ML0505", "--month", "2021-01"], "month"],
  ])("%s that is not in the file ends it with 2", async (_what, asked, field) => {
    const { code, out, err } = await answerable(["index", "explain", ...FILES, ...asked], csv);
    expect([code, out, problems(err)]).toEqual([2, "", [{ path: [field], code: `${field}-not-in-the-data` }]]);
  });
});

interface Trends {
  readonly warnings: unknown;
  readonly areas: {
    readonly area: string;
    readonly runs: { months: number; cutBy: string[]; trend: { kind: string; word?: string } }[];
    readonly withoutScore: { month: string; state: string }[];
    readonly series: { spread: { from: number } | null }[];
  }[];
}

describe("what scores did over the months of a file", () => {
  it("has a word from six comparable months on, and none below", async () => {
    for (const [count, kind] of [
      [5, "too-few-months"],
      [6, "trend"],
    ] as const) {
      const { areas } = await json<Trends>(["trend", ...FILES], file(months(count)));
      expect(areas[0]?.runs.map(({ months: all, trend }) => [all, trend.kind])).toEqual([[count, kind]]);
    }
    const steady = await json<Trends>(["trend", ...FILES], file(months(8)));
    expect(steady.areas[0]?.runs[0]?.trend.word).toBe("no-trend-seen");
  });

  it("sets areas without a score first, and a month in which an area was silent stands in it", async () => {
    const data = file([...months(3), ...months(2, "ML0501"), ...months(3, "ML0508", informants.slice(0, 2))]);
    const { areas } = await json<Trends>(["trend", ...FILES], data);
    expect(areas.map(({ area, withoutScore }) => [area, withoutScore.map(({ state }) => state)])).toEqual([
      ["ML0508", ["not-enough-voices", "not-enough-voices", "not-enough-voices"]],
      ["ML0501", ["no-answers"]],
      ["ML0505", []],
    ]);
    const flat = await answerable(["index", "trend", ...FILES, "--format", "csv"], data);
    expect(flat.out.split("\r\n")[1]).toMatch(/^ML0508,,,0,3,/);
  });

  it("has no decimal below the floor", async () => {
    const few = file(months(7, "ML0505", informants.slice(0, 4)));
    for (const by of ["run", "month"])
      for (const format of ["table", "csv"]) {
        const args = ["index", "trend", ...FILES, "--by", by, "--resamples", "200", "--format", format];
        const { code, out } = await answerable(args, few);
        expect([code, out.includes("ML0505"), /\d\.\d/.test(out)]).toEqual([0, true, false]);
      }
    const { areas } = await json<Trends>(["trend", ...FILES], few);
    expect(areas[0]).toMatchObject({
      runs: [],
      steps: [],
      withoutScore: [{ state: "indicative" }, {}, {}, {}, {}, {}, {}],
    });
  });

  it("does not join months that were asked by another version, and says so of rows that disagree", async () => {
    const circumstances = { methodVersion: "version", monitors: "monitors", seen: "seen" };
    write("dated.json", { ...method, data: { ...method.data, circumstances } });
    const dated = (rows: readonly string[], version: (row: number) => string): string =>
      [`${header},version,monitors,seen`, ...rows.map((row, index) => `${row},${version(index)},57,reported`)].join(
        "\n",
      );
    const args = ["trend", "--method", "dated.json", "--data", "-"];
    const rows = months(8);
    const { areas } = await json<Trends>(
      args,
      dated(rows, (row) => (row < 15 ? "1" : "2")),
    );
    expect(areas[0]?.runs.map(({ months: all, cutBy }) => [all, cutBy])).toEqual([
      [3, []],
      [5, ["method-changed"]],
    ]);
    const both = await answerable(
      ["index", ...args],
      dated(rows, (row) => (row === 16 ? "2" : "1")),
    );
    expect([both.code, problems(both.err)]).toEqual([
      0,
      [{ path: ["methodVersion"], code: "circumstances-differ", facts: { units: 1 } }],
    ]);
    expect(both.out).not.toContain("57");
    const bad = dated(rows, () => "1").replace(",57,reported", ",many,somehow");
    const refused = await answerable(["index", ...args], bad);
    expect([refused.code, problems(refused.err)]).toEqual([
      3,
      [
        { row: 1, path: ["monitors"], code: "not-a-whole-number" },
        { row: 1, path: ["seen"], code: "not-in-the-list" },
      ],
    ]);
  });

  it("sets months side by side with their spreads when informants are drawn anew", async () => {
    const drawn = await json<Trends>(["trend", ...FILES, "--resamples", "200"], file(months(2)));
    expect(drawn.areas[0]?.series.every(({ spread }) => spread !== null)).toBe(true);
    const flat = await answerable(
      ["index", "trend", ...FILES, "--resamples", "200", "--by", "month", "--format", "csv"],
      file(months(2)),
    );
    expect(flat.out.split("\r\n")[2]).toMatch(/^ML0505,2020-02,scored,high,67\.5,.*,1,2020-01,0,0,overlap,/);
  });

  it("is nothing of a file of one moment, or of an area that is not in it", async () => {
    write("moment.json", { ...method, data: { ...method.data, month: null } });
    const moment = await answerable(["index", "trend", "--method", "moment.json", "--data", "-"], csv);
    expect([moment.code, problems(moment.err)]).toEqual([
      2,
      [{ path: ["method", "data", "month"], code: "months-needed" }],
    ]);
    const nowhere = await answerable(["index", "trend", ...FILES, "--area", "ML0101"], csv);
    expect([nowhere.code, problems(nowhere.err)]).toEqual([2, [{ path: ["area"], code: "area-not-in-the-data" }]]);
  });
});

interface Sensitivity {
  readonly choices: { id: string; first: { share: number }; total: { share: number } }[];
  readonly areas: { area: string; rank?: number }[];
}

describe("how far scores depend on what was chosen", () => {
  const two = file([
    ...months(1),
    ...months(
      1,
      "ML0501",
      informants.toReversed().map((row) => row.replace(/,1$/, ",3")),
    ),
  ]);

  it("names the choices by what they move; the same seed gives the same bytes", async () => {
    const args = ["index", "sensitivity", ...FILES, "--runs", "32", "--seed", "7", "--format", "json"];
    const { code, out } = await answerable(args, two);
    expect(code).toBe(0);
    const { choices } = JSON.parse(out) as Sensitivity;
    expect(choices.map(({ id }) => id)).toEqual(["weights", "one-left-out"]);
    expect((await answerable(args, two)).out).toBe(out);
  });

  it("ranks nobody unless asked, and shows nobody below the floor", async () => {
    const args = ["sensitivity", ...FILES, "--runs", "16"];
    const some = file([...months(1), ...months(1, "ML0508", informants.slice(0, 4))]);
    const { areas } = await json<Sensitivity>(args, some);
    expect(areas.map(({ area, rank }) => [area, rank])).toEqual([["ML0505", undefined]]);
    const plain = await answerable(["index", ...args, "--by", "area", "--format", "csv"], two);
    expect(plain.out).not.toContain("rank");
    const ranked = await json<Sensitivity>([...args, "--rank"], two);
    expect(ranked.areas.every(({ rank }) => rank !== undefined)).toBe(true);
  });

  it("takes a plan, and says what is wrong with it", async () => {
    write("plan.json", { source: "test", choices: [{ kind: "weights", id: "own" }] });
    const own = await json<Sensitivity>(["sensitivity", ...FILES, "--plan", "plan.json", "--runs", "16"], csv);
    expect(own.choices.map(({ id }) => id)).toEqual(["own"]);
    write("wrong.json", { source: "test", choices: [{ kind: "leave-out", id: "own", parts: ["nobody"] }] });
    const wrong = await answerable(["index", "sensitivity", ...FILES, "--plan", "wrong.json"], two);
    expect([wrong.code, wrong.out]).toEqual([2, ""]);
    expect(problems(wrong.err)).toEqual([{ path: ["plan", "choices", 0, "parts", 0], code: "part-unknown" }]);
  });
});

describe("every analysis of a file", () => {
  it.each(["score", "explain", "trend", "sensitivity"])(
    "%s goes to a file, and refuses as the contract says",
    async (verb) => {
      const args = ["index", verb, ...FILES];
      const printed = await answerable([...args, "--format", "ndjson"], csv);
      const written = await answerable([...args, "--out", `${verb}.ndjson`], csv);
      expect([written.code, written.out]).toEqual([0, ""]);
      expect(readFileSync(join(folder, `${verb}.ndjson`), "utf8")).toBe(printed.out);
      const lacking = await answerable(args, csv.replace("threats", "threat"));
      expect([lacking.code, lacking.out, problems(lacking.err)]).toEqual([
        2,
        "",
        [{ path: ["data", "threats"], code: "column-missing" }],
      ]);
      const bad = await answerable(args, `${csv}ML0505,2020-06,leader,male,18-59,viele,1,1,1\n`);
      expect([bad.code, problems(bad.err)]).toEqual([3, [{ row: 6, path: ["threats"], code: "not-a-number" }]]);
    },
  );

  it.each([
    ["score"],
    ["score", "--resamples", "200", "--rank"],
    ["explain"],
    ["explain", "--by", "class"],
    ["trend"],
    ["trend", "--by", "month"],
    ["sensitivity", "--by", "area", "--runs", "16", "--rank"],
  ])("%s: a file without rows has the header of one with rows", async (...args) => {
    const line = ["index", ...args, ...FILES, "--format", "csv"];
    const header = (text: string): string => text.split("\r\n")[0] ?? "";
    const full = await answerable(line, file(months(3)));
    const empty = await answerable(line, file([]));
    expect([full.code, empty.code, empty.out]).toEqual([0, 0, `${header(full.out)}\r\n`]);
  });

  it.each(["score", "explain", "trend", "sensitivity"])("%s gives the same for rows in any order", async (verb) => {
    const rows = [...months(3), ...months(3, "ML0501")];
    const args = ["index", verb, ...FILES, "--format", "json"];
    const { code, out } = await answerable(args, file(rows));
    expect(code).toBe(0);
    expect((await answerable(args, file(rows.toReversed()))).out).toBe(out);
  });
});

describe("a method before any data", () => {
  it("says which columns a file needs, what scores depend on and what cannot be compared", async () => {
    const relative = JSON.stringify(method).replace(
      /"normalisation":\{[^}]*\}/,
      '"normalisation":{"kind":"observed-range"}',
    );
    writeFileSync(join(folder, "relative.json"), relative);
    const { code, out, err } = await answerable(["index", "validate", "relative.json", "--format", "json"]);
    expect([code, problems(err)]).toEqual([0, [{ path: [], code: "months-not-comparable" }]]);
    expect(JSON.parse(out)).toMatchObject({
      scoresDependOn: "other-areas-of-the-month",
      rowIs: "informant",
      columns: { area: "adm2", month: "month", numbers: ["threats", "risks", "vulnerabilities", "capacities"] },
      data: null,
    });
  });

  it("is a table of words for a person, a column a line", async () => {
    for (const format of ["table", "csv"]) {
      const { code, out } = await answerable(
        ["index", "validate", "method.json", "--data", "-", "--format", format],
        csv,
      );
      expect([code, /[{}[\]]/.test(out)]).toEqual([0, false]);
      expect(out).toMatch(/^column[ ,]+threats[ ,]+number$/m);
      expect(out).toMatch(/^column[ ,]+adm2[ ,]+area$/m);
      expect(out).toMatch(/^areas and months[ ,]+1/m);
    }
  });

  it("holds a file against it without scoring: header and cells, all at once", async () => {
    const fine = await answerable(["index", "validate", "method.json", "--data", "-", "--format", "json"], csv);
    expect([fine.code, (JSON.parse(fine.out) as { data: unknown }).data]).toEqual([
      0,
      { areasAndMonths: 1, refusedRows: 0 },
    ]);
    const bad = await answerable(["index", "validate", "method.json", "--data", "-"], `${csv},,,,,x,y,1,1\n`);
    expect([bad.code, problems(bad.err)]).toEqual([
      3,
      [
        { row: 6, path: ["adm2"], code: "missing" },
        { row: 6, path: ["month"], code: "missing" },
        { row: 6, path: ["threats"], code: "not-a-number" },
        { row: 6, path: ["risks"], code: "not-a-number" },
      ],
    ]);
    const lacks = await answerable(
      ["index", "validate", "method.json", "--data", "-"],
      csv.replace("threats", "threat"),
    );
    expect([lacks.code, lacks.out]).toEqual([2, ""]);
  });

  it("lists every way in which a tree is none, at once, with its place", async () => {
    const { indicators } = method as unknown as { indicators: object[] };
    const node = (id: string, children: { id: string; weight?: number }[]) => ({
      ...{ id, label: { en: id }, aggregation: { kind: "weighted-arithmetic" }, children },
    });
    write("tree.json", {
      ...method,
      indicators,
      root: "top",
      nodes: [
        node("top", [{ id: "a" }, { id: "b" }, { id: "nobody" }]),
        node("a", [{ id: "threats" }, { id: "threats" }]),
        node("b", [
          { id: "risks", weight: 0 },
          { id: "vulnerabilities", weight: 0 },
        ]),
        node("c", [{ id: "d" }, { id: "capacities" }]),
        node("d", [{ id: "c" }]),
      ],
    });
    const { code, err } = await answerable(["index", "validate", "tree.json"]);
    expect(code).toBe(2);
    expect(problems(err)).toEqual(
      expect.arrayContaining([
        { path: ["method", "nodes", 0, "children", 2, "id"], code: "child-unknown" },
        { path: ["method", "nodes", 1, "children", 1, "id"], code: "child-stands-twice" },
        { path: ["method", "nodes", 2, "children"], code: "weights-sum-to-nothing" },
        { path: ["method", "nodes", 3], code: "tree-has-a-circle" },
      ]),
    );
  });
});
