import { type Cell, type Column, cellText, noDataText, type Released, textIn } from "@answerable/core";
import { escapeMarkup } from "./text/escape.ts";
import { type BulletinLanguage, numberWriter } from "./text/write-number.ts";

const classOf = ({ kind, beside }: Column): string =>
  kind === "text" ? "" : beside ? ' class="n beside"' : ' class="n"';

const field = (column: Column, cell: Cell | undefined, language: BulletinLanguage, isFirst: boolean): string => {
  const said = escapeMarkup(cellText(cell, language, numberWriter(language)));
  if (cell?.kind === "no-data")
    return `<td class="none" title="${escapeMarkup(noDataText(cell, language))}">${said}</td>`;
  return isFirst ? `<th scope="row">${said}</th>` : `<td${classOf(column)}>${said}</td>`;
};

/** A released table in HTML: heads for rows and columns, no data apart from zero with its reason. */
export const htmlTable = (table: Released, language: BulletinLanguage): string => {
  const heads = table.columns
    .map((column) => `<th scope="col"${classOf(column)}>${escapeMarkup(textIn(column.label, language).text)}</th>`)
    .join("");
  const rows = table.rows
    .map(({ kind, cells }) => {
      const fields = table.columns.map((column, index) => field(column, cells[column.key], language, index === 0));
      return `<tr${kind === "total" ? ' class="total"' : ""}>${fields.join("")}</tr>`;
    })
    .join("\n");
  return (
    `<div class="wide"><table><caption>${escapeMarkup(textIn(table.title, language).text)}</caption>` +
    `<thead><tr>${heads}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`
  );
};
