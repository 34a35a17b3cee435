import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "@answerable/core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { instanceOf, koboSubmission, violationOf } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const MEGABYTE = 1024 * 1024;
const ACCENT = "Menace dite à la tombée de la nuit, près du marché fermé.";

let small: SmallOperation;
beforeEach(async () => {
  small = await smallOperation();
});

const at = (name: string): string => join(small.folder, name);
const page = (...submissions: object[]): string => JSON.stringify({ results: submissions });

/** Takes files in; what came of it, and what was told of single rows. */
const taken = async (...names: string[]) => {
  const { code, out, err } = await small.as("im-01", ["import", "incidents", ...names, "--format", "json"]);
  const told = err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Issue);
  return { code, report: out === "" ? undefined : (JSON.parse(out) as object), told, err };
};

const positions = async (): Promise<number[]> => {
  const { out } = await small.as("im-01", ["audit", "verify", "--format", "json"]);
  return (JSON.parse(out) as { positions: number }[]).map(({ positions }) => positions);
};

describe("bad files, end to end", () => {
  it("a line of 100 MB costs that line; the rows around it are taken", async () => {
    writeFileSync(at("long.ndjson"), `${JSON.stringify(koboSubmission())}\n{"_uuid":"`);
    for (let written = 0; written < 100; written++) appendFileSync(at("long.ndjson"), "x".repeat(MEGABYTE));
    appendFileSync(at("long.ndjson"), `"}\n${JSON.stringify(koboSubmission())}\n`);
    const { code, report, told } = await taken("long.ndjson");
    expect([code, told]).toEqual([3, [{ row: 2, path: [], code: "line-too-long" }]]);
    expect(report).toMatchObject({ read: 3, recorded: 2, refusedRows: 1 });
  });

  it("UTF-16 is read; Latin-1 is not JSON's, so each row says that it is not UTF-8, and no accent is guessed", async () => {
    const text = page(koboSubmission({ "grp_recit/recit": ACCENT }));
    writeFileSync(at("utf16.json"), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
    writeFileSync(at("latin1.json"), Buffer.from(page(koboSubmission({ "grp_recit/recit": ACCENT })), "latin1"));
    const { code, report, told, err } = await taken("utf16.json", "latin1.json");
    expect([code, report]).toMatchObject([3, { read: 2, recorded: 1, refusedRows: 1, withheld: {} }]);
    expect(told).toEqual([{ file: 2, row: 1, path: [], code: "row-not-utf8" }]);
    expect(err).not.toContain("Menace");
  });

  it("one that cannot be read as any kind ends with 2 and takes nothing of the good ones beside it", async () => {
    const before = await positions();
    writeFileSync(at("good.json"), page(koboSubmission()));
    const bad: readonly (readonly [string, Buffer | string, string])[] = [
      ["empty.csv", "", "file-empty"],
      ["page.csv", "<!doctype html><html><body>401</body></html>", "markup-not-data"],
      ["picture.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "file-not-text"],
    ];
    for (const [name, bytes, problem] of bad) {
      writeFileSync(at(name), bytes);
      const { code, report, told } = await taken("good.json", name);
      expect([code, report, told]).toEqual([2, undefined, [{ path: ["files", 1], code: problem }]]);
    }
    const folder = await taken("good.json", ".");
    expect([folder.code, folder.told[0]?.path]).toEqual([2, ["files", 1]]);
    expect(await positions()).toEqual(before);
  });

  it("a form whose choices changed: each row with a new choice is named, the others are taken", async () => {
    const changed = koboSubmission({ rep_violations: [violationOf("menace_nouvelle")] });
    writeFileSync(at("page.json"), page(koboSubmission(), changed));
    const { code, report, told } = await taken("page.json");
    expect([code, report]).toMatchObject([3, { recorded: 1, refusedRows: 1 }]);
    expect(told).toContainEqual({
      ...{ row: 2, id: instanceOf(changed), code: "choice-not-mapped" },
      path: ["rep_violations", 1, "rep_violations/type"],
    });
  });

  it("a mapping that names questions the form does not have: each row says which, and nothing is taken", async () => {
    const shown = await small.as("im-01", ["documents", "show", "incident-exemple", "--format", "json"]);
    const mapping = JSON.parse(shown.out) as { incident: object };
    const other = { ...mapping, version: "99", incident: { ...mapping.incident, area: "grp_lieu/nom_du_cercle" } };
    expect((await small.adopt("im-01", other, "form-mapping")).code).toBe(0);
    writeFileSync(at("page.json"), page(koboSubmission(), koboSubmission()));
    const { code, report, told } = await taken("page.json");
    expect([code, report]).toMatchObject([3, { batch: null, recorded: 0, refusedRows: 2 }]);
    expect(told).toContainEqual(expect.objectContaining({ row: 1, path: ["grp_lieu/nom_du_cercle"], code: "missing" }));
  });
});
