import {
  type AreaState,
  type Cell,
  type Column,
  cellText,
  meansZero,
  type Released,
  type Row,
  textIn,
} from "@answerable/core";
import { match } from "ts-pattern";
import type { BulletinSection } from "./bulletin.ts";
import { barChart } from "./chart/bar-chart.ts";
import type { ChartMarks } from "./chart/chart.ts";
import { columnChart } from "./chart/column-chart.ts";
import { type GridCell, gridChart } from "./chart/grid-chart.ts";
import { shadeOf } from "./chart/shade-of.ts";
import { bulletinWords } from "./text/bulletin-words.ts";
import { type BulletinLanguage, numberWriter } from "./text/write-number.ts";

type Look = Omit<ChartMarks, "description">;

const MONTH = /^\d{4}-\d{2}$/;
const monthsOf = (table: Released): readonly Column[] => table.columns.filter(({ key }) => MONTH.test(key));
const bodyOf = (table: Released): readonly Row[] => table.rows.filter(({ kind }) => kind !== "total");
const say = (cell: Cell | undefined, language: BulletinLanguage): string =>
  cellText(cell, language, numberWriter(language));

/** What the picture shows, in figures, for who does not see it. */
const described = (parts: readonly (readonly [string, Cell | undefined])[], language: BulletinLanguage): string =>
  `${parts.map(([label, cell]) => `${label}: ${say(cell, language)}`).join("; ")}.`;

const bars = (look: Look, table: Released, label: string, figure: string): string => {
  const parts = bodyOf(table).map(({ cells }): [string, Cell | undefined] => [
    say(cells[label], look.language),
    cells[figure],
  ]);
  return barChart(
    { ...look, description: described(parts, look.language) },
    parts.map(([name, cell]) => ({ label: name, cell })),
  );
};

const trend = (look: Look, table: Released, { monthToMonth = [] }: BulletinSection): string => {
  const parts = bodyOf(table).map(({ cells }): [string, Cell | undefined] => [
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
  const months = monthsOf(table);
  const rows = bodyOf(table);
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

/** A state as a sign and a shade: seen, seen in part, not seen. */
const stateField = (cell: Cell | undefined): GridCell => {
  const state = cell?.kind === "text" ? cell.text : "not-stated";
  if (meansZero(state as AreaState)) return { text: "●", shade: 1 };
  return state === "partly-covered" ? { text: "◐", shade: 0 } : { text: "–", shade: "not-known" };
};

const states = (look: Look, table: Released): string =>
  gridChart(
    { ...look, description: textIn(bulletinWords.legendStates, look.language).text },
    monthsOf(table).map(({ key }) => key),
    bodyOf(table).map(({ cells }) => ({
      label: say(cells["name"], look.language),
      cells: monthsOf(table).map(({ key }) => stateField(cells[key])),
    })),
  );

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
