import type { LocalizedText } from "../kernel/localized-text.ts";
import { textCell } from "./counted-row.ts";
import type { FiguresInput } from "./figures-input.ts";

/** What stands in no area of the list, wherever it was. */
const ELSEWHERE = "no-smaller-area";
const label: LocalizedText = { en: "counted for no smaller area", fr: "compté pour aucune zone plus petite" };

/**
 * The same figures with what is counted for a region only in one row for all regions. Nothing but counts of survivors is
 * counted so: in a table of all that was recorded, a row of a region would say in which region and month they were.
 * Source: practice F6; the one row is an Answerable default.
 */
export const withoutRegions = <Input extends FiguresInput>(input: Input): Input => ({
  ...input,
  rows: input.rows.map((row) => (textCell(row, "adm2") === undefined ? { ...row, adm1: ELSEWHERE } : row)),
  regions: [{ code: ELSEWHERE, label }],
});
