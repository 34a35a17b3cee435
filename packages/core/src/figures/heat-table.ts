import { monthsFrom } from "../kernel/month.ts";
import { type AreaMonth, areaMonthsOf, byArea } from "./area-months.ts";
import { totalCell, wordCell } from "./cell.ts";
import { areaColumns, countColumn } from "./column.ts";
import { figureOver } from "./figure-over.ts";
import { partsOf } from "./figure-parts.ts";
import { areaNames, type FiguresInput } from "./figures-input.ts";
import { figuresTable } from "./figures-table.ts";
import type { Cell, Row, Table } from "./table.ts";
import { isEstimated } from "./unit.ts";

/**
 * One figure by area and month: a row an area, a column a month (its key is the month, `2020-06`), the total last. Areas
 * of which nothing was seen in the whole period come first. Source: practice F8, I5, S4.
 */
export const heatTable = (input: FiguresInput): Table => {
  const areaMonths = areaMonthsOf(input);
  const whole = partsOf(input, areaMonths.counted).at(-1);
  const months = monthsFrom(input.from, input.to);
  const names = areaNames(input);
  const figuresOf = (own: readonly AreaMonth[]): Record<string, Cell> =>
    whole === undefined
      ? {}
      : {
          ...Object.fromEntries(
            months.map((month) => [
              month,
              figureOver(
                whole,
                own.filter((one) => one.month === month),
              ),
            ]),
          ),
          total: figureOver(whole, own),
        };
  const rows = byArea(areaMonths.all).map(
    ({ area, own }): Row => ({
      kind: "area",
      cells: { area: wordCell(area), name: wordCell(area, names.get(area) ?? { en: area }), ...figuresOf(own) },
    }),
  );
  const estimated = isEstimated(input.unit);
  return figuresTable(input, areaMonths, {
    name: `${input.unit}-area-by-month`,
    by: { en: "by area and month", fr: "par zone et mois" },
    columns: [
      ...areaColumns,
      ...months.map((month) => countColumn(month, { en: month }, estimated)),
      countColumn("total", { en: "total", fr: "total" }, estimated),
    ],
    rows: [...rows, { kind: "total", cells: { area: totalCell, name: totalCell, ...figuresOf(areaMonths.all) } }],
  });
};
