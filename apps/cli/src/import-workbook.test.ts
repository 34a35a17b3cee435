import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const SURVEY = new URL(
  "../../../packages/interchange/src/fixtures/xlsform-unhcr-rms/dummy_RMS_CAPI_v3.xlsx",
  import.meta.url,
);
const EMPTY_ZIP = new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...Array.from({ length: 18 }, () => 0)]);

let small: SmallOperation;
const importing = (file: string) => small.as("im-01", ["import", "incidents", file, "--format", "json"]);
const issuesIn = (err: string): Issue[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Issue);

beforeAll(async () => {
  small = await smallOperation();
  copyFileSync(SURVEY, join(small.folder, "survey.xlsx"));
  writeFileSync(join(small.folder, "photos.xlsx"), EMPTY_ZIP);
  writeFileSync(join(small.folder, "old.xlsx"), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
});

describe("import from a workbook", () => {
  it("accounts for every row of a real one: UNHCR's 384 households are no incidents, each refused with its row", async () => {
    const { code, out, err } = await importing("survey.xlsx");
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ read: 384, recorded: 0, refusedRows: 384 });
    expect(new Set(issuesIn(err).map(({ row }) => row)).size).toBe(384);
    expect(err).not.toMatch(/FreeText|ETH/);
  });

  it("takes nothing of a zip that only bears the name, nor of an old workbook", async () => {
    for (const [file, problem] of [
      ["photos.xlsx", "zip-not-a-workbook"],
      ["old.xlsx", "old-workbook"],
    ] as const) {
      const { code, out, err } = await importing(file);
      expect([code, out, issuesIn(err).map((one) => one.code)]).toEqual([2, "", [problem]]);
    }
  });
});
