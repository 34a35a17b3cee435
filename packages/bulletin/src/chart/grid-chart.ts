import { escapeMarkup } from "../text/escape.ts";
import type { ChartMarks } from "./chart.ts";
import { hatchOf, svgFrame } from "./svg-frame.ts";

/** One field of the grid: what stands in it, and how dark its ground is. */
export interface GridCell {
  readonly text: string;
  /** From 0 (white) to 4 (darkest); `not-known` is hatched. */
  readonly shade: 0 | 1 | 2 | 3 | 4 | "not-known";
}

export interface GridRow {
  readonly label: string;
  readonly cells: readonly GridCell[];
}

const SHADES = ["#ffffff", "#d6e3f0", "#a9c4de", "#5f8fbd", "#2b5c8a"] as const;
const LIGHT_TEXT_FROM = 3;
const LABELS = 170;
const WIDTH = 680;
const HEAD = 22;
const STEP = 22;
const WIDEST = 110;

const fieldOf = (marks: ChartMarks, { text, shade }: GridCell, left: number, top: number, width: number): string => {
  const isKnown = shade !== "not-known";
  const ground = isKnown ? SHADES[shade] : hatchOf(marks.id);
  const ink = isKnown && shade >= LIGHT_TEXT_FROM ? "#ffffff" : "#1a1a1a";
  const middle = Math.round(left + width / 2);
  // text on hatching needs a ground of its own to be read
  const behind =
    isKnown || text === ""
      ? ""
      : `<rect x="${middle - text.length * 4 - 3}" y="${top + 3}" width="${text.length * 8 + 6}" height="${STEP - 7}" fill="#fff"/>`;
  return (
    `<rect x="${left}" y="${top}" width="${width}" height="${STEP - 1}" fill="${ground}" stroke="#9a9a9a" stroke-width="0.5"/>` +
    `${behind}<text x="${middle}" y="${top + 15}" text-anchor="middle" fill="${ink}">${escapeMarkup(text)}</text>`
  );
};

/** A grid of areas by months. Each field says its figure or state in signs too, so that nothing hangs on a shade alone. */
export const gridChart = (marks: ChartMarks, headings: readonly string[], rows: readonly GridRow[]): string => {
  const width = Math.round(Math.min(WIDEST, (WIDTH - LABELS) / Math.max(1, headings.length)));
  const left = (index: number): number => LABELS + index * width;
  const head = headings.map(
    (text, index) =>
      `<text x="${Math.round(left(index) + width / 2)}" y="14" text-anchor="middle">${escapeMarkup(text)}</text>`,
  );
  const body = rows.map(({ label, cells }, index) => {
    const top = HEAD + index * STEP;
    return (
      `<text x="${LABELS - 8}" y="${top + 15}" text-anchor="end">${escapeMarkup(label)}</text>` +
      cells.map((cell, column) => fieldOf(marks, cell, left(column), top, width)).join("")
    );
  });
  return svgFrame(marks, {
    width: LABELS + headings.length * width,
    height: HEAD + rows.length * STEP + 4,
    body: `${head.join("")}${body.join("")}`,
  });
};
