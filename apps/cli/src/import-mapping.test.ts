import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

const SAMPLE = new URL("../../../examples/sample-operation/", import.meta.url);
const OLD_WORKBOOK = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const folder = temporaryFolder("mapping");
const answerable = tryAnswerable(folder);
const put = (name: string, bytes: string | Uint8Array): void => writeFileSync(join(folder, name), bytes);
const mapping = JSON.parse(readFileSync(new URL("form-mapping.json", SAMPLE), "utf8")) as {
  incident: Record<string, string>;
  codes: { type: Record<string, string> };
};

put("form.xlsx", readFileSync(new URL("incident-form.xlsx", SAMPLE)));
put("mapping.json", JSON.stringify(mapping));
put("old.xls", OLD_WORKBOOK);

const codesOf = (err: string): string[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => (JSON.parse(line) as { code: string }).code);

describe("import draft-mapping", () => {
  it("writes the draft to a file of its own, lists what is open first, and overwrites nothing", async () => {
    const line = ["import", "draft-mapping", "form.xlsx", "--taxonomy", "mali", "--out", "draft.json"];
    const { code, out, err } = await answerable([...line, "--format", "ndjson"]);
    expect([code, err]).toEqual([0, ""]);
    const { mapping: shown, findings } = JSON.parse(out) as { mapping: unknown; findings: { found: string }[] };
    expect(findings[0]).toMatchObject({ found: "open", field: "box" });
    expect(JSON.parse(readFileSync(join(folder, "draft.json"), "utf8"))).toEqual(shown);
    put("draft.json", "{}");
    const again = await answerable(line);
    expect([again.code, codesOf(again.err)]).toEqual([2, ["file-stands-there"]]);
    expect(readFileSync(join(folder, "draft.json"), "utf8")).toBe("{}");
  });

  it("refuses an old workbook, what is no workbook, and a taxonomy that is not shipped", async () => {
    const old = await answerable(["import", "draft-mapping", "old.xls"]);
    expect([old.code, old.out, codesOf(old.err)]).toEqual([2, "", ["old-workbook"]]);
    expect(old.err).toContain(".xlsx");
    const text = await answerable(["import", "draft-mapping", "mapping.json"]);
    expect([text.code, codesOf(text.err)]).toEqual([2, ["not-a-workbook"]]);
    const elsewhere = await answerable(["import", "draft-mapping", "form.xlsx", "--taxonomy", "atlantis"]);
    expect([elsewhere.code, codesOf(elsewhere.err)]).toEqual([2, ["taxonomy-not-shipped"]]);
  });
});

describe("import check-mapping", () => {
  const check = (file: string) => answerable(["import", "check-mapping", file, "--form", "form.xlsx"]);

  it("says that a mapping fits its form", async () => {
    expect(await check("mapping.json")).toMatchObject({ code: 0, err: "" });
  });

  it("names questions that are missing and choices that changed by their place in the mapping, and ends with 2", async () => {
    const { viol: _gone, ...types } = mapping.codes.type;
    put(
      "changed.json",
      JSON.stringify({
        ...mapping,
        incident: { ...mapping.incident, day: "grp_incident/jour" },
        codes: { ...mapping.codes, type: { ...types, magie: "threat" } },
      }),
    );
    const { code, out, err } = await check("changed.json");
    const issues = err.split("\n").filter((line) => line.startsWith("{"));
    expect([code, out]).toEqual([2, ""]);
    expect(issues.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { path: ["incident", "day"], code: "question-not-in-form", facts: { question: "grp_incident/jour" } },
      { path: ["codes", "type", "magie"], code: "choice-not-in-form" },
      { path: ["codes", "type", "viol"], code: "choice-of-form-not-mapped" },
    ]);
  });
});
