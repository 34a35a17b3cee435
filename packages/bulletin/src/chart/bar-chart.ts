import { type Cell, cellText } from "@answerable/core";
import { escapeMarkup } from "../text/escape.ts";
import { numberWriter } from "../text/write-number.ts";
import type { ChartMarks } from "./chart.ts";
import { hatchOf, svgFrame } from "./svg-frame.ts";

/** One bar: what it is called and its figure. */
export interface Bar {
  readonly label: string;
  readonly cell: Cell | undefined;
}

const WIDTH = 680;
const LABELS = 230;
const FIGURES = 90;
const STEP = 30;
const BAR = 18;
const FILL = "#2b5c8a";
const LONGEST_LABEL = 38;

const shortened = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;

/** The longest bar is as long as the room allows; without any figure there is no scale and no bar. */
const lengthOf = (figure: number, greatest: number): number =>
  greatest === 0 ? 0 : Math.round(((WIDTH - LABELS - FIGURES) * figure * 10) / greatest) / 10;

const barOf = (marks: ChartMarks, { label, cell }: Bar, index: number, greatest: number): string => {
  const top = index * STEP + 4;
  const text = top + BAR - 4;
  const room = WIDTH - LABELS - FIGURES;
  const figure = cellText(cell, marks.language, numberWriter(marks.language));
  const name = `<text x="${LABELS - 8}" y="${text}" text-anchor="end">${escapeMarkup(shortened(label))}</text>`;
  if (cell?.kind !== "count")
    return (
      `${name}<rect x="${LABELS}" y="${top}" width="${room}" height="${BAR}" fill="${hatchOf(marks.id)}"/>` +
      `<rect x="${LABELS + 6}" y="${top + 1}" width="${figure.length * 7 + 8}" height="${BAR - 2}" fill="#fff"/>` +
      `<text x="${LABELS + 10}" y="${text}">${escapeMarkup(figure)}</text>`
    );
  const length = lengthOf(cell.least, greatest);
  // an open end says that there may be more
  const more = cell.lowerBound
    ? `<rect x="${LABELS + length}" y="${top}" width="14" height="${BAR}" fill="${hatchOf(marks.id)}"/>`
    : "";
  return (
    `${name}<rect x="${LABELS}" y="${top}" width="${length}" height="${BAR}" fill="${FILL}"/>${more}` +
    `<text x="${LABELS + length + (cell.lowerBound ? 20 : 6)}" y="${text}" font-weight="bold">${escapeMarkup(figure)}</text>`
  );
};

/**
 * Bars from one base line at zero, in the order given, each with its figure in words beside it; what is not known is
 * hatched and has no length, and a lower bound has a hatched end. Ranges are drawn at their least.
 */
export const barChart = (marks: ChartMarks, bars: readonly Bar[]): string => {
  const greatest = Math.max(0, ...bars.map(({ cell }) => (cell?.kind === "count" ? cell.least : 0)));
  const height = bars.length * STEP + 6;
  const body = bars.map((bar, index) => barOf(marks, bar, index, greatest)).join("");
  const base = `<line x1="${LABELS}" y1="0" x2="${LABELS}" y2="${height}" stroke="#1a1a1a"/>`;
  return svgFrame(marks, { width: WIDTH, height, body: `${body}${base}` });
};
