import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { openWorkbook, type Sheet } from "../xlsx/open-workbook.ts";
import type { WorkbookFault } from "../xlsx/workbook-fault.ts";
import { type FormSheet, languageOf, readFormSheet } from "./form-sheet.ts";
import { readChoices } from "./read-choices.ts";
import { readSurvey } from "./read-survey.ts";
import type { XlsForm } from "./xls-form.ts";

const EMPTY: FormSheet = { columns: new Set(), rows: [], problems: [], notes: [] };

const settingsOf = ({ rows }: FormSheet): XlsForm["settings"] => {
  const cell = (column: string) => rows[0]?.cell(column);
  const [id, title, version, language] = ["form_id", "form_title", "version", "default_language"].map(cell);
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(version === undefined ? {} : { version }),
    ...(language === undefined ? {} : { defaultLanguage: languageOf(language) }),
  };
};

/** A form may have lost the name of its one sheet; which of several is the survey is not guessed. */
const surveyOf = (sheets: readonly Sheet[], named: (name: string) => Sheet | undefined): Sheet | undefined =>
  named("survey") ?? (sheets.length === 1 ? sheets[0] : undefined);

/**
 * Reads an XLSForm (.xlsx): questions in their groups and repeats, lists of choices, settings. Sheets and columns are
 * known by name, without case. Everything that is wrong is listed at once, by sheet, column and row.
 *
 * Err: the {@link WorkbookFault} (`old-workbook` for an .xls: save it as .xlsx), `survey-missing`; or of rows
 * `column-missing`, `column-named-twice`, `cell-not-usable`, `question-without-type`, `question-without-name`, `question-type-unknown`,
 * `name-not-usable`, `name-stands-twice`, `end-without-begin`, `end-of-another`, `begin-without-end`, `list-missing`,
 * `calculation-missing`, `choice-without-list`, `choice-without-name`, `choice-stands-twice`, `choice-with-space`.
 * Source: XLSForm reference; domain §6.4.
 */
export const readXlsForm = async (blob: Blob): Promise<Result<XlsForm, readonly Issue[]>> => {
  const refused = (code: WorkbookFault | "survey-missing") => err([issue(code, [], { row: 0 })]);
  const workbook = await openWorkbook(blob);
  if (workbook.isErr()) return refused(workbook.error);
  const { sheets } = workbook.value;
  const named = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const surveySheet = surveyOf(sheets, named);
  if (surveySheet === undefined) return refused("survey-missing");

  const read = async (sheet: Sheet | undefined, called: string) =>
    sheet === undefined ? ok(EMPTY) : await readFormSheet(sheet, called);
  const survey = await read(surveySheet, "survey");
  if (survey.isErr()) return refused(survey.error);
  const choices = await read(named("choices"), "choices");
  if (choices.isErr()) return refused(choices.error);
  const settings = await read(named("settings"), "settings");
  if (settings.isErr()) return refused(settings.error);

  const lists = readChoices(choices.value, settings.value.rows[0]?.cell("allow_choice_duplicates"));
  const tree = readSurvey(survey.value, lists.choices);
  const problems = [...survey.value.problems, ...tree.problems, ...choices.value.problems, ...lists.problems];
  if (problems.length > 0) return err(problems);
  return ok({
    settings: settingsOf(settings.value),
    survey: tree.survey,
    choices: lists.choices,
    notes: [...survey.value.notes, ...choices.value.notes, ...settings.value.problems, ...settings.value.notes],
  });
};
