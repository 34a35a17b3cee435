import type { LocalizedText } from "../kernel/localized-text.ts";
import type { Column } from "./table.ts";

/** A column of codes or words. */
export const textColumn = (key: string, en: string, fr: string): Column => ({
  key,
  label: { en, fr },
  kind: "text",
  estimated: false,
});

/** A column of figures in the table's unit. */
export const countColumn = (key: string, label: LocalizedText, estimated: boolean): Column => ({
  key,
  label,
  kind: "count",
  estimated,
});

/** A column of counts beside the figures, in no unit of theirs and in no sum. */
export const besideColumn = (key: string, en: string, fr: string): Column => ({
  ...countColumn(key, { en, fr }, false),
  beside: true,
});

/** The columns that name an area. */
export const areaColumns: readonly Column[] = [textColumn("area", "area", "zone"), textColumn("name", "name", "nom")];
