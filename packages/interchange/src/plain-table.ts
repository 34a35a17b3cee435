import { onOneLine, padTo, textWidth } from "./text-width.ts";

export interface PlainColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

/** Text in aligned columns, two spaces apart, with a line under the headings; no colour, no trailing spaces. */
export const plainTable = (columns: readonly PlainColumn[], rows: readonly (readonly string[])[]): string => {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((cells) => cells.map(onOneLine));
  const widths = columns.map((_column, index) => Math.max(...lines.map((cells) => textWidth(cells[index] ?? ""))));
  const lineOf = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => padTo(cells[index] ?? "", widths[index] ?? 0, align === "right" ? "left" : "right"))
      .join("  ")
      .trimEnd();
  const [headings = [], ...body] = lines;
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return `${[lineOf(headings), rule, ...body.map(lineOf)].join("\n")}\n`;
};
