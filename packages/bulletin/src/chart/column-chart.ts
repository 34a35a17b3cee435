import { cellText } from "@answerable/core";
import { escapeMarkup } from "../text/escape.ts";
import { numberWriter } from "../text/write-number.ts";
import type { Bar } from "./bar-chart.ts";
import type { ChartMarks } from "./chart.ts";
import { hatchOf, svgFrame } from "./svg-frame.ts";

/** A month: its figure, and whether it may be compared with the one before. */
export interface MonthColumn extends Bar {
  /** False: another part of the country was seen than the month before; a line between the two says so. */
  readonly comparable: boolean;
}

const WIDTH = 680;
const HEIGHT = 200;
const TOP = 24;
const BOTTOM = 34;
const FILL = "#2b5c8a";
const WIDEST = 72;

/**
 * Months from left to right, from one base line at zero, each with its figure above it. What is not known is hatched from
 * top to bottom; a lower bound has a hatched top. Between months that cannot be compared stands a broken line, and
 * nothing joins the columns: the chart claims no slope.
 */
export const columnChart = (marks: ChartMarks, months: readonly MonthColumn[]): string => {
  const write = numberWriter(marks.language);
  const room = HEIGHT - TOP - BOTTOM;
  const base = HEIGHT - BOTTOM;
  const step = months.length === 0 ? WIDTH : WIDTH / months.length;
  const width = Math.round(Math.min(WIDEST, step * 0.6));
  const greatest = Math.max(0, ...months.map(({ cell }) => (cell?.kind === "count" ? cell.least : 0)));
  const body = months.map(({ label, cell, comparable }, index) => {
    const middle = Math.round(index * step + step / 2);
    const left = middle - Math.round(width / 2);
    const said = escapeMarkup(cellText(cell, marks.language, write));
    const name = `<text x="${middle}" y="${base + 18}" text-anchor="middle">${escapeMarkup(label)}</text>`;
    const border = Math.round(index * step);
    const apart = comparable
      ? ""
      : `<line x1="${border}" y1="4" x2="${border}" y2="${base + 22}" stroke="#767676" stroke-dasharray="4 3"/>`;
    if (cell?.kind !== "count")
      return (
        `${apart}${name}<rect x="${left}" y="${TOP}" width="${width}" height="${room}" fill="${hatchOf(marks.id)}"/>` +
        `<text x="${middle}" y="${TOP - 8}" text-anchor="middle">${said}</text>`
      );
    const height = greatest === 0 ? 0 : Math.round((room * cell.least * 10) / greatest) / 10;
    const top = base - height;
    const more = cell.lowerBound
      ? `<rect x="${left}" y="${top - 8}" width="${width}" height="8" fill="${hatchOf(marks.id)}"/>`
      : "";
    return (
      `${apart}${name}<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${FILL}"/>${more}` +
      `<text x="${middle}" y="${top - (cell.lowerBound ? 12 : 6)}" text-anchor="middle" font-weight="bold">${said}</text>`
    );
  });
  const line = `<line x1="0" y1="${base}" x2="${WIDTH}" y2="${base}" stroke="#1a1a1a"/>`;
  return svgFrame(marks, { width: WIDTH, height: HEIGHT, body: `${body.join("")}${line}` });
};
