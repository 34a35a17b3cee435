import type { ExportTable } from "./export-tables.ts";
import { storedZip } from "./stored-zip.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const rowXml = (cells: readonly string[], row: number): string => {
  const filled = cells.map((text, column) =>
    text === ""
      ? ""
      : `<c r="${columnName(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  );
  return `<row r="${row}">${filled.join("")}</row>\n`;
};

const sheetXml = ({ rows }: ExportTable): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>\n${lines.map((cells, index) => rowXml(cells, index + 1)).join("")}</sheetData></worksheet>`;
};

const relationships = (entries: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;

/** A workbook with a sheet for each table, every cell a text. */
export const workbook = (tables: readonly ExportTable[]): Uint8Array => {
  const sheets = tables.map(({ name }, index) => ({ name, file: `worksheets/sheet${index + 1}.xml`, id: index + 1 }));
  return storedZip(
    new Map([
      [
        "[Content_Types].xml",
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>${sheets
          .map(({ file }) => `<Override PartName="/xl/${file}" ContentType="${SHEET}.worksheet+xml"/>`)
          .join("")}</Types>`,
      ],
      [
        "_rels/.rels",
        relationships([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`]),
      ],
      [
        "xl/workbook.xml",
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
          .map(({ name, id }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="rId${id}"/>`)
          .join("")}</sheets></workbook>`,
      ],
      [
        "xl/_rels/workbook.xml.rels",
        relationships(
          sheets.map(({ file, id }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="${file}"/>`),
        ),
      ],
      ...tables.map((table, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table)]),
    ]),
  );
};
