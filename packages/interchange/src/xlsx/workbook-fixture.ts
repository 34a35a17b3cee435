import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet of a workbook made for a test: rows of plain texts, or its XML between `<sheetData>` and its end. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | undefined)[])[] | string;
  readonly state?: "hidden" | "veryHidden";
}

/** Parts that are written instead of the usual ones, or beside them. */
export interface MadeParts {
  readonly [name: string]: string;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** `0` → `A`, `27` → `AB`. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const xmlOf = ({ rows }: MadeSheet): string =>
  typeof rows === "string"
    ? rows
    : rows
        .map((cells, row) => {
          const filled = cells.map((text, column) =>
            text === undefined
              ? ""
              : `<c r="${columnName(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
          );
          return `<row r="${row + 1}">${filled.join("")}</row>`;
        })
        .join("");

/** A zip of these parts. */
export const zipOf = async (parts: MadeParts, password?: string): Promise<Blob> => {
  const zip = new ZipWriter(new BlobWriter(), password === undefined ? {} : { password });
  for (const [name, text] of Object.entries(parts)) await zip.add(name, new TextReader(text));
  return await zip.close();
};

/** The parts of a workbook with these sheets. */
export const partsOf = (sheets: readonly MadeSheet[], more: MadeParts = {}): MadeParts => ({
  "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets
    .map(({ name, state }, index) => {
      const shown = state === undefined ? "" : ` state="${state}"`;
      return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${shown} r:id="s${index}"/>`;
    })
    .join("")}</sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships>${sheets
    .map((_sheet, index) => `<Relationship Id="s${index}" Type="${REL}/worksheet" Target="worksheets/s${index}.xml"/>`)
    .join("")}<Relationship Id="t" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/>
    <Relationship Id="y" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
  ...Object.fromEntries(
    sheets.map((sheet, index) => [
      `xl/worksheets/s${index}.xml`,
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${xmlOf(sheet)}</sheetData></worksheet>`,
    ]),
  ),
  ...more,
});

/** A workbook with these sheets. */
export const workbookOf = async (sheets: readonly MadeSheet[], more: MadeParts = {}): Promise<Blob> =>
  await zipOf(partsOf(sheets, more));
