import type { LocalizedText } from "../kernel/localized-text.ts";
import type { Cell } from "./table.ts";

/** A cell that is a count, a range, or a lower bound. */
export type Count = Extract<Cell, { readonly kind: "count" }>;

/** A code, or a code with what it is called. */
export const wordCell = (text: string, label?: LocalizedText): Cell =>
  label === undefined ? { kind: "text", text } : { kind: "text", text, label };

/** A number that was counted, without a range. */
export const exactly = (number: number): Count => ({
  kind: "count",
  least: number,
  most: number,
  approximate: false,
});

/** What stands in a total row where other rows have a name. */
export const totalCell: Cell = wordCell("total", { en: "total", fr: "total" });
