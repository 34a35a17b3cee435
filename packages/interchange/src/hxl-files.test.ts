import { openAsBlob } from "node:fs";
import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readFiles } from "./testing/read-files.ts";

const folder = new URL("fixtures/hxl-libhxl/", import.meta.url);

/** A file, and the code by which it is refused; or how many rows are taken, and how often which note or issue is said. */
const files: readonly (readonly [string, string | number, Readonly<Record<string, number>>])[] = [
  ["mock/append-source-1.csv", 2, { "hxl-row-as-keys": 1, "columns-named-alike": 1 }],
  ["mock/append-source-2.csv", 2, { "hxl-row-as-keys": 1, "columns-named-alike": 1 }],
  ["mock/append-source-list.csv", 2, { "hxl-row-as-keys": 1 }],
  ["mock/taxonomy.csv", 3, { "hxl-row-as-keys": 1 }],
  ["test_converters/wide-tagging-test.csv", 1, {}],
  [
    "test_io/input-fuzzy.csv",
    3,
    { "hxl-row-as-keys": 1, "column-without-name": 3, "columns-named-alike": 1, "too-many-cells": 1 },
  ],
  ["test_io/input-invalid.csv", 4, { "column-without-name": 3, "too-many-cells": 2 }],
  ["test_io/input-invalid.png", "file-not-text", {}],
  ["test_io/input-multiline.csv", 1, { "hxl-row-as-keys": 1 }],
  ["test_io/input-multiple-headers.csv", 2, { "hxl-row-as-keys": 1, "column-without-name": 1 }],
  ["test_io/input-notag1.html", "markup-not-data", {}],
  ["test_io/input-notag2.html", "markup-not-data", {}],
  ["test_io/input-untagged-csv.zip", "zip-not-a-workbook", {}],
  ["test_io/input-untagged-objects.json", "not-kobo", {}],
  ["test_io/input-untagged.csv", 4, { "column-without-name": 4, "too-few-cells": 1 }],
  ["test_io/input-untagged.json", "not-kobo", {}],
  ["test_io/input-valid-csv.zip", "zip-not-a-workbook", {}],
  ["test_io/input-valid-json-selector.json", "not-kobo", {}],
  ["test_io/input-valid-json.txt", "not-kobo", {}],
  ["test_io/input-valid-latin1.csv", 4, { "encoding-found-out": 1, "hxl-row-as-keys": 1, "column-without-name": 1 }],
  ["test_io/input-valid-nested.json", "not-kobo", {}],
  ["test_io/input-valid-objects.json", "not-kobo", {}],
  ["test_io/input-valid.csv", 4, { "hxl-row-as-keys": 1, "column-without-name": 1 }],
  ["test_io/input-valid.hxl", 4, { "hxl-row-as-keys": 1, "column-without-name": 1 }],
  ["test_io/input-valid.json", "not-kobo", {}],
  ["test_io/input-valid.ssv", 4, { "hxl-row-as-keys": 1, "column-without-name": 1 }],
  ["test_io/input-valid.tsv", 4, { "hxl-row-as-keys": 1, "column-without-name": 1 }],
  ["test_io/input-zip-invalid.zip", "zip-not-a-workbook", {}],
  ["test_io/output-valid-objects.json", "not-kobo", {}],
  ["test_io/output-valid.csv", 4, { "hxl-row-as-keys": 1, "column-without-name": 1 }],
  ["test_io/output-valid.json", "not-kobo", {}],
  ["test_scripts/add-output-before.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/add-output-default.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/add-output-headers.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/append-dataset.csv", 16, { "hxl-row-as-keys": 1 }],
  ["test_scripts/clean-output-headers.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/clean-output-lower.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/clean-output-noheaders.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/clean-output-upper.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/clean-output-whitespace-all.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/clean-output-whitespace-tags.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/count-output-aggregated.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/count-output-colspec.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/count-output-simple.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/cut-output-excludes.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/cut-output-includes.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/input-date.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/input-merge.csv", 3, { "hxl-row-as-keys": 1 }],
  ["test_scripts/input-simple.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/input-status.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/input-untagged.csv", 4, {}],
  ["test_scripts/input-whitespace.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/merge-output-basic.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/merge-output-overwrite.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/merge-output-replace.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/rename-output-header.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/rename-output-multiple.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/rename-output-single.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-eq.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-ge.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-gt.csv", 2, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-le.csv", 6, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-lt.csv", 6, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-multiple.csv", 6, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-ne.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-nre.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-re.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/select-output-reverse.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/sort-output-date.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/sort-output-default.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/sort-output-numeric.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/sort-output-reverse.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/sort-output-tags.csv", 8, { "hxl-row-as-keys": 1 }],
  ["test_scripts/tag-output-ambiguous.csv", 4, { "hxl-row-as-keys": 1, "column-without-name": 2 }],
  ["test_scripts/tag-output-default.csv", 4, { "hxl-row-as-keys": 1, "columns-named-alike": 2 }],
  ["test_scripts/tag-output-full.csv", 4, { "hxl-row-as-keys": 1 }],
  ["test_scripts/tag-output-notsubstrings.csv", 4, { "hxl-row-as-keys": 1, "column-without-name": 3 }],
  ["test_scripts/tag-output-partial.csv", 4, { "hxl-row-as-keys": 1, "column-without-name": 3 }],
  ["test_scripts/validation-schema-invalid.csv", 1, { "hxl-row-as-keys": 1 }],
  ["test_scripts/validation-schema-valid.csv", 1, { "hxl-row-as-keys": 1 }],
  ["test_validation/truthy-schema.json", "not-kobo", {}],
];

describe("the files of text that libhxl is tested with", () => {
  it("are all here", async () => {
    const folders = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory());
    const names = await Promise.all(
      folders.map(async ({ name }) => (await readdir(new URL(`${name}/`, folder))).map((file) => `${name}/${file}`)),
    );
    expect(names.flat().toSorted()).toEqual(files.map(([name]) => name).toSorted());
  });

  it.each(files)("%s is read, or refused with a reason: %s", async (name, rowsOrCode, said) => {
    const read = await readFiles({ name, blob: await openAsBlob(new URL(name, folder)) });
    const counted: Record<string, number> = {};
    for (const { code } of typeof read === "string" ? [] : [...read.notes, ...read.issues])
      counted[code] = (counted[code] ?? 0) + 1;
    expect([typeof read === "string" ? read : read.taken.length, counted]).toEqual([rowsOrCode, said]);
  });

  it("keep their accents in UTF-8 and Latin-1, under tags in one spelling", async () => {
    for (const name of ["test_io/input-valid.csv", "test_io/input-valid-latin1.csv", "test_io/input-valid.ssv"])
      expect(await readFiles({ name, blob: await openAsBlob(new URL(name, folder)) })).toMatchObject({
        taken: [{ "#sector+es": "WASH", "#org+es": "ACNUR", "#country": "Panamá", "#adm1": "Los Santos" }, {}, {}, {}],
      });
  });
});
