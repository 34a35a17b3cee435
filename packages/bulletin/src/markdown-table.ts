import { type Cell, cellText, noDataText, type Released, textIn } from "@answerable/core";
import { escapeMarkdown } from "./text/escape.ts";
import { type BulletinLanguage, numberWriter } from "./text/write-number.ts";

/** A released table as a Markdown table; no data says why. */
export const markdownTable = (table: Released, language: BulletinLanguage): string => {
  const write = numberWriter(language);
  const said = (cell: Cell | undefined): string =>
    escapeMarkdown(cell?.kind === "no-data" ? noDataText(cell, language) : cellText(cell, language, write));
  const line = (fields: readonly string[]): string => `| ${fields.join(" | ")} |\n`;
  return (
    line(table.columns.map(({ label }) => escapeMarkdown(textIn(label, language).text))) +
    line(table.columns.map(({ kind }) => (kind === "count" ? "---:" : "---"))) +
    table.rows
      .map(({ kind, cells }) =>
        line(
          table.columns.map(({ key }) => {
            const text = said(cells[key]);
            return kind === "total" && text !== "" ? `**${text}**` : text;
          }),
        ),
      )
      .join("")
  );
};
