import { readdirSync, readFileSync } from "node:fs";
import { maliPlaces, namedTaxonomy, registryOf, shippedTaxonomies, type Taxonomy } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftFormMapping } from "../mapping/draft-form-mapping.ts";
import { workbookOf } from "../xlsx/workbook-fixture.ts";
import { questionType } from "./question-type.ts";
import { readXlsForm } from "./read-xls-form.ts";
import { choicesOf, questionsOf, repeatsOf } from "./xls-form.ts";

const mali = namedTaxonomy(shippedTaxonomies, "mali") as Taxonomy;
const places = registryOf(maliPlaces)._unsafeUnwrap();
const FIXTURES = new URL("../fixtures/", import.meta.url);
const fixture = (name: string): Blob => new Blob([readFileSync(new URL(name, FIXTURES))]);
const read = async (survey: (string | undefined)[][], choices: (string | undefined)[][] = []) =>
  await readXlsForm(
    await workbookOf([
      { name: "survey", rows: survey },
      { name: "choices", rows: [["list_name", "name", "label"], ...choices] },
    ]),
  );
const problems = async (survey: (string | undefined)[][], choices: (string | undefined)[][] = []) =>
  (await read(survey, choices))._unsafeUnwrapErr().map(({ row, path, code }) => `${path.join(".")} ${row}: ${code}`);

describe("readXlsForm", () => {
  it("reads questions in their groups and repeats, choices, labels by language and settings", async () => {
    const blob = await workbookOf([
      {
        name: "Survey",
        rows: [
          ["type", "name", "label::Français (fr)", "label::English (en)", "required", "calculation"],
          ["begin group", "grp", "Incident", "Incident"],
          ["select_one cercle", "cercle", "Cercle", "Cercle", "yes"],
          ["begin_repeat", "rep", "Violations"],
          ["select multiple types or specify other", "type", "Type", "Type"],
          ["calculate", "n", undefined, undefined, undefined, "1 + 1"],
          ["end repeat"],
          ["end_group"],
          [undefined, undefined, "a remark"],
        ],
      },
      {
        name: "CHOICES",
        rows: [
          ["list name", "name", "label::fr"],
          ["cercle", "koro", "Koro"],
          ["types", "vol", "Vol"],
        ],
      },
      {
        name: "settings",
        rows: [
          ["form_id", "form_title", "default_language"],
          ["incident", "Incident", "Français (fr)"],
        ],
      },
    ]);
    const form = (await readXlsForm(blob))._unsafeUnwrap();
    expect(form.settings).toEqual({ id: "incident", title: "Incident", defaultLanguage: "fr" });
    expect(questionsOf(form).map(({ question, repeats }) => [question.path, question.type, repeats])).toEqual([
      ["grp/cercle", "select_one", []],
      ["grp/rep/type", "select_multiple", ["grp/rep"]],
      ["grp/rep/n", "calculate", ["grp/rep"]],
    ]);
    expect(repeatsOf(form)).toEqual(["grp/rep"]);
    const [cercle, type] = questionsOf(form).map(({ question }) => question);
    expect(cercle).toMatchObject({
      row: 3,
      labels: { fr: "Cercle", en: "Cercle" },
      isRequired: true,
      takesOther: false,
    });
    expect(type).toMatchObject({ list: "types", takesOther: true });
    expect(cercle && choicesOf(form, cercle)).toEqual([{ row: 2, name: "koro", labels: { fr: "Koro" } }]);
  });

  it("lists everything that is wrong at once, by sheet, column and row", async () => {
    expect(
      await problems(
        [
          ["type", "name", "label", "calculation"],
          ["text"],
          [undefined, "nameless"],
          ["telepathy", "q1"],
          ["text", "2nd"],
          ["text", "q2"],
          ["integer", "Q2"],
          ["select_one nowhere", "q3"],
          ["select_multiple spaced", "q4"],
          ["calculate", "q5"],
          ["end group"],
          ["begin group", "g"],
          ["end repeat"],
          ["begin repeat", "r"],
        ],
        [["spaced", "a b", "A"], ["spaced", "a b", "A"], [undefined, "x"], ["spaced"]],
      ),
    ).toEqual([
      "survey.name 2: question-without-name",
      "survey.type 3: question-without-type",
      "survey.type 4: question-type-unknown",
      "survey.name 5: name-not-usable",
      "survey.name 7: name-stands-twice",
      "survey.type 8: list-missing",
      "survey.type 9: choice-with-space",
      "survey.calculation 10: calculation-missing",
      "survey.type 11: end-without-begin",
      "survey.type 13: end-of-another",
      "survey.type 14: begin-without-end",
      "choices.name 3: choice-stands-twice",
      "choices.list_name 4: choice-without-list",
      "choices.name 5: choice-without-name",
    ]);
    expect(
      await problems([
        ["type", "label"],
        ["text", "A"],
      ]),
    ).toEqual(["survey.name 1: column-missing"]);
  });

  it("refuses an .xls, and says what to do about it by its code", async () => {
    expect((await readXlsForm(fixture("xlsform-pyxform/example_xls/gps.xls")))._unsafeUnwrapErr()).toEqual([
      { row: 0, path: [], code: "old-workbook" },
    ]);
  });

  it("knows each way of writing a type", () => {
    const select = (text: string) => {
      const type = questionType(text);
      return type?.kind === "question" ? [type.type, type.list, type.takesOther] : type;
    };
    expect(select("select one from sexes or specify other")).toEqual(["select_one", "sexes", true]);
    expect(select("select all that apply from toilets")).toEqual(["select_multiple", "toilets", false]);
    expect(select("select_one colors or_other")).toEqual(["select_one", "colors", true]);
    expect(select("select_one_from_file areas.csv")).toEqual(["select_one", undefined, false]);
    expect(select(["select_one $", "{names}"].join(""))).toEqual(["select_one", undefined, false]);
    expect(select("rank needs")).toEqual(["rank", "needs", false]);
    expect(select("BEGIN REPEAT")).toEqual({ kind: "begin", of: "repeat" });
    expect(select("select_one")).toBeUndefined();
  });
});

describe("whatever stands in a form", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      undefined,
      "text",
      "begin group",
      "end group",
      "begin repeat",
      "end repeat",
      "select_one a",
      "a",
      "b",
    ),
    fc.constantFrom("constructor", "__proto__", "toString", "calculate", "yes", "select_multiple a or_other"),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  const row = fc.array(cell, { maxLength: 5 });

  it("is read or refused with places, and drafted without a throw; every name stands in the tree once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.array(row, { maxLength: 6 }), async (survey, choices) => {
        const columns = ["type", "name", "label::constructor", "constructor", "calculation"];
        const form = await read([columns, ...survey], choices);
        if (form.isErr()) {
          for (const problem of form.error) expect(problem.row).toBeGreaterThanOrEqual(0);
          return;
        }
        const paths = questionsOf(form.value).map(({ question }) => question.path.toLowerCase());
        expect(new Set(paths).size).toBe(paths.length);
        const { findings } = draftFormMapping(form.value, { taxonomy: mali, places });
        expect(findings.filter(({ found }) => found === "open").length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("real forms", () => {
  it("UNHCR's survey: 346 questions, 57 lists with 626 choices, three repeats", async () => {
    const form = (await readXlsForm(fixture("xlsform-unhcr-rms/RMS_CAPI_v3.xlsx")))._unsafeUnwrap();
    expect(questionsOf(form).length).toBe(346);
    expect(repeatsOf(form)).toEqual(["Part1/rpt_hhmnames", "Part1/S1", "S2_repeat"]);
    expect([form.choices.size, [...form.choices.values()].flat().length]).toEqual([57, 626]);
    expect(Object.keys(questionsOf(form)[5]?.question.labels ?? {}).sort()).toEqual(["ar", "en", "es", "fr"]);
  });

  // questions read, or why the form is refused
  const forms: Readonly<Record<string, number | string>> = {
    "bug_example_xls/ODKValidateWarnings.xlsx": 3,
    "bug_example_xls/UCL_Biomass_Plot_Form.xlsx": 65,
    "bug_example_xls/bad_calc.xlsx": 1,
    "bug_example_xls/blank_second_row.xls": "old-workbook",
    "bug_example_xls/duplicate_columns.xlsx": "column-named-twice",
    "bug_example_xls/excel_with_macros.xlsm": 2,
    "bug_example_xls/xl_date_ambiguous.xlsx": 4,
    "bug_example_xls/xl_date_ambiguous_v1.xlsx": 5,
    "example_xls/attribute_columns_test.xlsx": 48,
    "example_xls/case_insensitivity.xlsx": 3,
    "example_xls/choice_filter_test.xlsx": 3,
    "example_xls/extra_columns.xlsx": 1,
    "example_xls/extra_sheet_names.xlsx": 1,
    "example_xls/field-list.xlsx": 1,
    "example_xls/flat_xlsform_test.xlsx": 48,
    "example_xls/gps.xls": "old-workbook",
    "example_xls/group.xls": "old-workbook",
    "example_xls/group.xlsx": 3,
    "example_xls/include.xlsx": "question-type-unknown",
    "example_xls/include_json.xlsx": "question-type-unknown",
    "example_xls/loop.xlsx": "question-type-unknown",
    "example_xls/or_other.xlsx": 2,
    "example_xls/pull_data.xlsx": 2,
    "example_xls/specify_other.xlsx": 1,
    "example_xls/survey_no_name.xlsx": 1,
    "example_xls/text_and_integer.xlsx": 2,
    "example_xls/xlsform_spec_test.xlsx": 46,
    "example_xls/yes_or_no_question.xlsx": 1,
  };

  it("of pyxform are all in the table", () => {
    const there = ["bug_example_xls", "example_xls"].flatMap((folder) =>
      readdirSync(new URL(`xlsform-pyxform/${folder}/`, FIXTURES)).map((name) => `${folder}/${name}`),
    );
    expect(Object.keys(forms).toSorted()).toEqual(there.toSorted());
  });

  it.each(Object.entries(forms))("pyxform's %s: %s", async (name, expected) => {
    const form = await readXlsForm(fixture(`xlsform-pyxform/${name}`));
    expect(form.isOk() ? questionsOf(form.value).length : form.error[0]?.code).toBe(expected);
  });
});
