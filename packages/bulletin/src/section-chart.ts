import { type Cell, cellText, type Released, textIn } from "@answerable/core";
import { match } from "ts-pattern";
import type { BulletinSection } from "./bulletin.ts";
import { barChart } from "./chart/bar-chart.ts";
import type { ChartMarks } from "./chart/chart.ts";
import { columnChart } from "./chart/column-chart.ts";
import { type GridCell, gridChart } from "./chart/grid-chart.ts";
import { shadeOf } from "./chart/shade-of.ts";
import { bodyRows, monthColumns } from "./month-columns.ts";
import { sightOf } from "./sight-of.ts";
import { bulletinWords } from "./text/bulletin-words.ts";
import { type BulletinLanguage, numberWriter } from "./text/write-number.ts";

type Look = Omit<ChartMarks, "description">;

const say = (cell: Cell | undefined, language: BulletinLanguage): string =>
  cellText(cell, language, numberWriter(language));

/** What the picture shows, in figures, for who does not see it. */
const described = (parts: readonly (readonly [string, Cell | undefined])[], language: BulletinLanguage): string =>
  `${parts.map(([label, cell]) => `${label}: ${say(cell, language)}`).join("; ")}.`;

const bars = (look: Look, table: Released, label: string, figure: string): string => {
  const parts = bodyRows(table).map(({ cells }): [string, Cell | undefined] => [
    say(cells[label], look.language),
    cells[figure],
  ]);
  return barChart(
    { ...look, description: described(parts, look.language) },
    parts.map(([name, cell]) => ({ label: name, cell })),
  );
};

const trend = (look: Look, table: Released, { monthToMonth = [] }: BulletinSection): string => {
  const parts = bodyRows(table).map(({ cells }): [string, Cell | undefined] => [
    say(cells["month"], look.language),
    cells["total"],
  ]);
  const apart = monthToMonth.filter(({ areasSeenDifferently }) => areasSeenDifferently > 0);
  return columnChart(
    { ...look, description: described(parts, look.language) },
    parts.map(([label, cell]) => ({ label, cell, comparable: !apart.some(({ later }) => later === label) })),
  );
};

const heat = (look: Look, table: Released): string => {
  const months = monthColumns(table);
  // areas never seen stand in the first section by name; here they would only be hatching
  const rows = bodyRows(table).filter(({ cells }) => months.some(({ key }) => cells[key]?.kind === "count"));
  const figures = rows.flatMap(({ cells }) => months.map(({ key }) => cells[key]));
  const greatest = Math.max(0, ...figures.map((cell) => (cell?.kind === "count" ? cell.least : 0)));
  return gridChart(
    { ...look, description: textIn(bulletinWords.legendFigures, look.language).text },
    months.map(({ key }) => key),
    rows.map(({ cells }) => ({
      label: say(cells["name"], look.language),
      cells: months.map(({ key }): GridCell => {
        const cell = cells[key];
        return { text: cell?.kind === "count" ? say(cell, look.language) : "–", shade: shadeOf(cell, greatest) };
      }),
    })),
  );
};

const signs: Readonly<Record<ReturnType<typeof sightOf>, GridCell>> = {
  seen: { text: "●", shade: 1 },
  "in-part": { text: "◐", shade: 0 },
  "not-seen": { text: "–", shade: "not-known" },
};

const states = (look: Look, table: Released): string => {
  const months = monthColumns(table);
  // the others are named in words above it
  const rows = bodyRows(table).filter(({ cells }) => months.some(({ key }) => sightOf(cells[key]) !== "not-seen"));
  return gridChart(
    { ...look, description: textIn(bulletinWords.legendStates, look.language).text },
    months.map(({ key }) => key),
    rows.map(({ cells }) => ({
      label: say(cells["name"], look.language),
      cells: months.map(({ key }) => signs[sightOf(cells[key])]),
    })),
  );
};

/** The section's picture as SVG, or undefined where its table is read better without one. */
export const sectionChart = (section: BulletinSection, look: Look): string | undefined => {
  const { table } = section;
  if (table === undefined) return undefined;
  return match(section.kind)
    .with("silence", () => states(look, table))
    .with("totals", () => bars(look, table, "name", "figure"))
    .with("trend", () => trend(look, table, section))
    .with("heat", () => heat(look, table))
    .with("published", "people", "alerts", "index", () => undefined)
    .exhaustive();
};
