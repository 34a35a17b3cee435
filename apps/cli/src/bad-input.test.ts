import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "@answerable/core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { instanceOf, koboSubmission, lastMonth, violationOf } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

let small: SmallOperation;
beforeEach(async () => {
  small = await smallOperation();
});

/** How long the log is. */
const positions = async (): Promise<number[]> => {
  const { out } = await small.as("im-01", ["audit", "verify", "--format", "json"]);
  return (JSON.parse(out) as { positions: number }[]).map(({ positions }) => positions);
};

const page = (...submissions: object[]): string => JSON.stringify({ count: submissions.length, results: submissions });

const importText = (text: string) => small.as("im-01", ["import", "incidents", "-", "--format", "json"], text);

const issuesIn = (err: string): Issue[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Issue);

describe("a page that is not whole", () => {
  it("is taken up to where it breaks off, and the break is one row", async () => {
    const text = page(koboSubmission(), koboSubmission(), koboSubmission());
    const { code, out, err } = await importText(text.slice(0, text.length - 300));
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ recorded: 2, refusedRows: 1 });
    expect(issuesIn(err)).toEqual([{ row: 3, path: [], code: "file-breaks-off" }]);
  });

  it("that cannot be read as its kind at all ends with 2, and nothing is written, not even of a good one beside it", async () => {
    const before = await positions();
    writeFileSync(join(small.folder, "good.json"), page(koboSubmission()));
    for (const [text, problem] of [
      ["la fille du chef", "not-a-table"],
      ['{"answer": 42}', "not-kobo"],
      ['{"answer": ', "not-json"],
      ["", "file-empty"],
    ] as const) {
      const { code, out, err } = await small.as("im-01", ["import", "incidents", "good.json", "-"], text);
      expect([code, out, issuesIn(err)]).toEqual([2, "", [{ path: ["files", 1], code: problem }]]);
    }
    expect(await positions()).toEqual(before);
  });
});

describe("rows that are wrong", () => {
  const refusing: readonly [string, Readonly<Record<string, unknown>>, string, readonly (string | number)[]][] = [
    [
      "a type that is on no list",
      { rep_violations: [violationOf("sorcellerie")] },
      "choice-not-mapped",
      ["rep_violations", 1, "rep_violations/type"],
    ],
    [
      "a date in 2091",
      { "grp_incident/mois_incident": "2091-05", "grp_incident/date_incident": "2091-05-03" },
      "date-in-the-future",
      ["happened", "day"],
    ],
    ["a cercle nobody knows", { "grp_incident/cercle": "atlantide" }, "choice-not-mapped", ["grp_incident/cercle"]],
    ["no area at all", { "grp_incident/cercle": undefined }, "missing", ["grp_incident/cercle"]],
  ];
  for (const [what, answers, problem, path] of refusing)
    it(`refuses ${what} by row, id and field, and takes the good row beside it`, async () => {
      const bad = koboSubmission(answers);
      const { code, out, err } = await importText(page(koboSubmission(), bad));
      expect(code).toBe(3);
      expect(JSON.parse(out)).toMatchObject({ recorded: 1, refusedRows: 1 });
      expect(issuesIn(err)).toContainEqual(
        expect.objectContaining({ row: 2, id: instanceOf(bad), path, code: problem }),
      );
      expect(err).not.toMatch(/sorcellerie|atlantide|2091-05/);
    });

  it("keeps a row whose position lies in the ocean, without the position", async () => {
    const bad = koboSubmission({ "grp_incident/gps": "0.5 -30.25 0 5" });
    const { code, out, err } = await importText(page(bad));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ recorded: 1, refusedRows: 0 });
    expect(issuesIn(err)).toEqual([
      { row: 1, id: instanceOf(bad), path: ["grp_incident/gps"], code: "position-outside-country" },
    ]);
    expect(err).not.toContain("30.25");
  });

  it("lists two problems of one row at once", async () => {
    const bad = koboSubmission({ "grp_incident/cercle": "atlantide", rep_violations: [violationOf("sorcellerie")] });
    const { err } = await importText(page(bad));
    expect(issuesIn(err).map(({ row, id, path }) => [row, id, path.at(-1)])).toEqual(
      expect.arrayContaining([
        [1, instanceOf(bad), "grp_incident/cercle"],
        [1, instanceOf(bad), "rep_violations/type"],
      ]),
    );
  });

  it("counts refused rows of several files apart, though each file has a row 1", async () => {
    for (const name of ["a.json", "b.json"])
      writeFileSync(join(small.folder, name), page(koboSubmission({ "grp_incident/cercle": "atlantide" })));
    const { out } = await small.as("im-01", ["import", "incidents", "a.json", "b.json", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ read: 2, refusedRows: 2 });
  });

  it("keeps problems out of standard output, as a table and as CSV", async () => {
    const text = page(koboSubmission({ "grp_incident/cercle": "atlantide" }));
    for (const format of ["table", "csv"]) {
      const { out } = await small.as("im-01", ["import", "incidents", "-", "--format", format], text);
      expect(out).not.toContain("grp_incident/cercle");
    }
    const flags = ["--rejects", "rejects.ndjson"];
    const { err } = await small.as("im-01", ["import", "incidents", "-", ...flags], text);
    expect(err).toBe("");
    const rejects = () => issuesIn(readFileSync(join(small.folder, "rejects.ndjson"), "utf8"));
    expect(rejects()).toHaveLength(1);
    expect((await small.as("im-01", ["import", "incidents", "-", ...flags], '{"answer": 42}')).code).toBe(2);
    expect(rejects()).toHaveLength(1);
    await small.as("im-01", ["import", "incidents", "-", ...flags], page(koboSubmission()));
    expect(rejects()).toHaveLength(0);
    const nowhere = await small.as("im-01", ["import", "incidents", "-", "--rejects", "no/such/folder"], text);
    expect([nowhere.code, issuesIn(nowhere.err)]).toEqual([2, [{ path: ["rejects"], code: "file-not-writable" }]]);
  });
});

describe("a taxonomy that goes round", () => {
  it("is not adopted, and nothing is written", async () => {
    const before = await positions();
    const shown = await small.as("im-01", ["documents", "show", "mali", "--format", "json"]);
    const mali = JSON.parse(shown.out) as { categories: { types: { code: string; parent?: string }[] }[] };
    const [one, two] = mali.categories[0]?.types ?? [];
    if (!one || !two) throw new Error("the taxonomy has no two types");
    [one.parent, two.parent] = [two.code, one.code];
    const { code, out, err } = await small.adopt("im-01", { ...mali, version: "2" }, "taxonomy");
    expect([code, out]).toEqual([2, ""]);
    expect(issuesIn(err).map((one) => one.code)).toContain("parents-go-round");
    expect(await positions()).toEqual(before);
  });
});

describe("the same again", () => {
  it("changes nothing: the log is as long as it was", async () => {
    const text = page(koboSubmission(), koboSubmission());
    await importText(text);
    const before = await positions();
    const { code, out } = await importText(text);
    expect([code, await positions()]).toEqual([0, before]);
    expect(JSON.parse(out)).toMatchObject({ read: 2, recorded: 0, unchanged: 2 });
  });

  it("gives the same figures whatever the order of files and rows, edits among them", async () => {
    const first = koboSubmission();
    const edit = koboSubmission({
      "meta/rootUuid": first["meta/rootUuid"],
      "meta/deprecatedID": first["meta/instanceID"],
      "grp_incident/cercle": "mopti",
    });
    const rows = [first, koboSubmission({ "grp_incident/cercle": "bankass" }), edit, koboSubmission()];
    const figures: string[] = [];
    for (const order of [
      [[0, 1, 2, 3]],
      [
        [2, 3],
        [0, 1],
      ],
      [[3], [1], [2], [0]],
    ]) {
      const other = await smallOperation();
      order.forEach((one, index) => {
        writeFileSync(join(other.folder, `${index}.json`), page(...one.map((row) => rows[row] ?? {})));
      });
      const files = order.map((_, index) => `${index}.json`);
      expect((await other.as("im-01", ["import", "incidents", ...files])).code).toBe(0);
      figures.push((await other.as("im-01", ["figures", "month", lastMonth, "--area", "ML05"])).out);
    }
    expect(figures[0]).toMatch(/ML0506 .* 1\n/);
    expect(new Set(figures).size).toBe(1);
  });
});
