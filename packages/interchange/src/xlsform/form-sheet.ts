import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Sheet } from "../xlsx/open-workbook.ts";
import { sheetTable } from "../xlsx/sheet-table.ts";
import type { WorkbookFault } from "../xlsx/workbook-fault.ts";
import type { FormLabels } from "./xls-form.ts";

/** A row of a sheet of a form, by the usual names of its columns. */
export interface FormRow {
  readonly row: number;
  readonly cell: (column: string) => string | undefined;
  readonly labels: FormLabels;
}

export interface FormSheet {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly FormRow[];
  /** Columns that bear the name of an earlier one, and cells that cannot be read where they have to be. */
  readonly problems: readonly Issue[];
  /** Cells that cannot be read in other columns; authors keep formulas of their own beside a form. */
  readonly notes: readonly Issue[];
}

/** No form comes near it; a form is held in memory whole. */
const MOST_ROWS = 50_000;

/** Other names of columns. Source: XLSForm reference; pyxform for older ones. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ list_name: "list_name", value: "name", caption: "label", command: "type", calculate: "calculation" },
    ...{ tag: "name", relevance: "relevant", form_name: "form_id", id_string: "form_id", title: "form_title" },
  }),
);
/** Columns without which a row means nothing. */
const NEEDED: ReadonlySet<string> = new Set(["type", "name", "list_name"]);
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ english: "en", anglais: "en", french: "fr", francais: "fr", français: "fr", spanish: "es", español: "es" },
    ...{ arabic: "ar", arabe: "ar", bambara: "bm", fulfulde: "ff", swahili: "sw", songhay: "son" },
  }),
);

/** `label::Français (fr)` → `fr`; a language without its tag by its name, else as it is written. */
export const languageOf = (text: string): string => {
  const tag = /\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$/.exec(text)?.[1];
  const word = text.trim().toLowerCase();
  return tag?.toLowerCase() ?? LANGUAGES.get(word) ?? word;
};

const columnOf = (header: string): { readonly name: string; readonly language?: string } => {
  const [name = "", ...rest] = header.split(/::?/);
  const usual = name.trim().toLowerCase().replaceAll(/\s+/g, "_");
  const language = rest.join(":").trim();
  return { name: SAME.get(usual) ?? usual, ...(language === "" ? {} : { language: languageOf(language) }) };
};

/** Reads one sheet of a form. Err: the faults of the workbook; a sheet longer than any form is `workbook-too-big`. */
export const readFormSheet = async (sheet: Sheet, called: string): Promise<Result<FormSheet, WorkbookFault>> => {
  const columns = new Set<string>();
  const rows: FormRow[] = [];
  const problems: Issue[] = [];
  const notes: Issue[] = [];
  for await (const read of sheetTable(sheet)) {
    if (read.isErr()) return err(read.error);
    if ("names" in read.value) {
      for (const header of read.value.names.values()) {
        const { name, language } = columnOf(header);
        if (language === undefined) columns.add(name);
      }
      for (const header of read.value.repeated)
        problems.push(issue("column-named-twice", [called, columnOf(header).name], { row: read.value.row }));
      continue;
    }
    if (rows.length === MOST_ROWS) return err("workbook-too-big");
    const cells = new Map<string, string>();
    const labels: Record<string, string> = {};
    for (const [header, text] of read.value.cells) {
      const { name, language } = columnOf(header);
      if (name === "label") labels[language ?? "default"] ??= text.trim();
      else if (language === undefined && !cells.has(name)) cells.set(name, text.trim());
    }
    const { row, unusable } = read.value;
    for (const header of unusable) {
      const { name } = columnOf(header);
      (NEEDED.has(name) ? problems : notes).push(issue("cell-not-usable", [called, name], { row }));
    }
    rows.push({ row, labels, cell: (column) => cells.get(column) });
  }
  return ok({ columns, rows, problems, notes });
};
