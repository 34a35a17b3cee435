import { err, ok, type Result } from "neverthrow";
import { readDateFormats } from "./date-formats.ts";
import { faultOfFirstBytes } from "./first-bytes.ts";
import { readPart } from "./read-part.ts";
import type { DateSystem } from "./serial-date.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";
import type { WorkbookFault } from "./workbook-fault.ts";
import { openZip, type ZipParts } from "./zip-parts.ts";

export interface Sheet {
  readonly name: string;
  /** True: whoever opens the workbook does not see it. */
  readonly isHidden: boolean;
  /** The rows with something in them, from the top; may be asked more than once. An Err is the last. */
  rows(): AsyncGenerator<Result<SheetRow, WorkbookFault>, void, void>;
}

/** A workbook, opened; its sheets are read as they are asked. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

const MOST_BYTES = 16 * 1024 ** 2;

/** `../media/x.xml` beside `xl/workbook.xml` → `media/x.xml`; a target that starts with a slash is whole. */
const resolved = (base: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path = base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
};

const relationsOf = async (zip: ZipParts, part: string): Promise<Result<Relation[], WorkbookFault>> => {
  const cut = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  const relations: Relation[] = [];
  if (!zip.has(name)) return ok(relations);
  const read = await readPart(zip, name, MOST_BYTES, {
    opened: (element, attribute) => {
      const target = attribute("Target");
      if (element !== "Relationship" || target === undefined || attribute("TargetMode") === "External") return;
      const type = attribute("Type") ?? "";
      const kind = type.slice(type.lastIndexOf("/") + 1);
      relations.push({ id: attribute("Id") ?? "", kind, target: resolved(part, target) });
    },
    text: () => undefined,
    closed: () => undefined,
  });
  return read.map(() => relations);
};

const readSheetNames = async (
  zip: ZipParts,
  part: string,
): Promise<Result<{ sheets: NamedSheet[]; system: DateSystem; isWorkbook: boolean }, WorkbookFault>> => {
  const sheets: NamedSheet[] = [];
  let system: DateSystem = 1900;
  let isWorkbook = false;
  const read = await readPart(zip, part, MOST_BYTES, {
    opened: (element, attribute) => {
      if (element === "workbook") isWorkbook = true;
      if (element === "workbookPr" && /^(1|true|on)$/.test(attribute("date1904") ?? "")) system = 1904;
      if (element !== "sheet") return;
      const isHidden = (attribute("state") ?? "visible") !== "visible";
      sheets.push({ name: attribute("name") ?? "", isHidden, relation: attribute("id") ?? "" });
    },
    text: () => undefined,
    closed: () => undefined,
  });
  return read.map(() => ({ sheets, system, isWorkbook }));
};

/**
 * Opens an Excel workbook (.xlsx, .xlsm). Of the sheets nothing is read yet; the texts they share are, and stay in
 * memory. Macros, links to elsewhere, charts and pictures are never opened; a formula counts as the value it had.
 *
 * Err: every {@link WorkbookFault}.
 */
export const openWorkbook = async (blob: Blob): Promise<Result<Workbook, WorkbookFault>> => {
  const fault = await faultOfFirstBytes(blob);
  if (fault !== undefined) return err(fault);
  const opened = await openZip(blob);
  if (opened.isErr()) return err(opened.error);
  const zip = opened.value;

  const roots = await relationsOf(zip, "");
  if (roots.isErr()) return err(roots.error);
  const part = roots.value.find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!zip.has(part) || part.endsWith(".bin")) return err("zip-not-a-workbook");
  const names = await readSheetNames(zip, part);
  if (names.isErr()) return err(names.error);
  if (!names.value.isWorkbook) return err("zip-not-a-workbook");
  const relations = await relationsOf(zip, part);
  if (relations.isErr()) return err(relations.error);

  const partOf = (kind: string) => relations.value.find((one) => one.kind === kind)?.target;
  const strings = await readSharedStrings(zip, partOf("sharedStrings"));
  if (strings.isErr()) return err(strings.error);
  const dates = await readDateFormats(zip, partOf("styles"));
  if (dates.isErr()) return err(dates.error);
  const context = { strings: strings.value, dates: dates.value, system: names.value.system };

  const sheets = names.value.sheets.flatMap(({ name, isHidden, relation }): Sheet[] => {
    const target = relations.value.find(({ id }) => id === relation);
    // a sheet that is only a chart or a dialog has no rows
    if (target?.kind !== "worksheet") return [];
    return [{ name, isHidden, rows: () => sheetRows(zip.text(target.target), context) }];
  });
  return sheets.length > 0 ? ok({ sheets }) : err("zip-not-a-workbook");
};
