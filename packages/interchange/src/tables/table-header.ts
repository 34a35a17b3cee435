import { type Issue, issue } from "@answerable/core";
import { hxlTag, isHxlRow } from "./hxl-row.ts";

/** The header of a table, read. */
export interface TableHeader {
  /** The key of each column; `undefined`: its answers are not taken. */
  readonly keys: readonly (string | undefined)[];
  /** Columns, from 0, that bear the name of an earlier one: both, the earlier first. Their cells have to agree. */
  readonly alike: readonly (readonly [number, number])[];
  /** How many records stand before the first row. */
  readonly length: number;
  /** A row of HXL tags is among them. */
  readonly isTagged: boolean;
  readonly notes: readonly Issue[];
}

/** How far down a row of HXL tags may stand. Source: HXL 1.1. */
export const MOST_HEADER_RECORDS = 25;

const QUESTION = /^[A-Za-z_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_.-]+)*$/;
const OWN_KEYS = ["_uuid", "_id", "_index", "KEY", "meta/instanceID", "meta-instanceID"];

/** How many columns are named one by one in notes; the rest is a number. */
const MOST_COLUMNS_NOTED = 100;

/** Nothing, or the line in which Excel says its delimiter (`sep=;`). */
export const isNoHeader = ([first = "", ...others]: readonly string[]): boolean =>
  (first === "" || /^sep=.?$/i.test(first)) && others.every((cell) => cell === "");

/** Question names of a form, which a mapping knows, rather than headings made for people. */
const areQuestions = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== "");
  return (
    filled.length > 0 &&
    filled.every((cell) => QUESTION.test(cell)) &&
    filled.some((cell) => OWN_KEYS.includes(cell) || cell.includes("/"))
  );
};

const namesFrom = (records: readonly (readonly string[])[]) => {
  const trimmed = records.map((cells) => cells.map((cell) => cell.trim()));
  const tagsAt = trimmed.findIndex(isHxlRow);
  const headAt = tagsAt === -1 ? trimmed.findIndex((cells) => !isNoHeader(cells)) : tagsAt - 1;
  const head = trimmed[headAt] ?? [];
  if (tagsAt === -1) return headAt === -1 ? undefined : { names: head, length: headAt + 1 };
  if (areQuestions(head)) return { names: head, length: tagsAt + 1, told: "hxl-row-passed-over" };
  return { names: (trimmed[tagsAt] ?? []).map(hxlTag), length: tagsAt + 1, told: "hxl-row-as-keys" };
};

/**
 * The header among the first records of a table. Where a row of HXL tags stands under headings made for people, the tags
 * are the keys; under question names it is passed over. A column without a name, and one with the name of an
 * earlier one, is not taken; what is named alike has to agree, but for HXL tags, which may stand twice. `undefined`:
 * there is no header.
 *
 * Notes, on row 0, columns counted from 1: `hxl-row-as-keys`, `hxl-row-passed-over`, `column-without-name`,
 * `columns-named-alike`.
 */
export const tableHeader = (records: readonly (readonly string[])[]): TableHeader | undefined => {
  const found = namesFrom(records);
  if (found === undefined) return undefined;
  // empty cells at the end of a header are left by spreadsheets; a column without a tag is still a column
  const width = found.told === undefined ? found.names.findLastIndex((name) => name !== "") + 1 : found.names.length;
  const names = found.names.slice(0, width);
  const notes = found.told === undefined ? [] : [issue(found.told, [], { row: 0 })];
  const keys = names.map((name, index) => {
    const isTwice = name !== "" && names.indexOf(name) < index;
    if (name === "" || isTwice)
      notes.push(
        isTwice
          ? issue("columns-named-alike", ["columns", index + 1], { row: 0 })
          : issue("column-without-name", ["columns", index + 1], { row: 0 }),
      );
    return name === "" || isTwice ? undefined : name;
  });
  const isByTags = found.told === "hxl-row-as-keys";
  const alike = names.flatMap((name, index): [number, number][] =>
    name !== "" && !isByTags && names.indexOf(name) < index ? [[names.indexOf(name), index]] : [],
  );
  const more = notes.length - MOST_COLUMNS_NOTED;
  if (more > 0) notes.splice(MOST_COLUMNS_NOTED, more, issue("column-without-name", [], { row: 0 }, { more }));
  return { keys, alike, length: found.length, isTagged: found.told !== undefined, notes };
};
