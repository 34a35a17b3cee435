import { match } from "ts-pattern";
import { areaStateLabels } from "../kernel/area-state.ts";
import { type Month, monthsFrom } from "../kernel/month.ts";
import { type AreaMonth, type AreaMonths, areaMonthsOf, byArea } from "./area-months.ts";
import { exactly, totalCell, wordCell } from "./cell.ts";
import { areaColumns, besideColumn, countColumn, textColumn } from "./column.ts";
import { figureOver } from "./figure-over.ts";
import { type Part, partsOf } from "./figure-parts.ts";
import { areaNames, type FiguresInput } from "./figures-input.ts";
import { figureCells, figuresTable } from "./figures-table.ts";
import { acrossLabel } from "./month-table.ts";
import type { Cell, Column, Row, Table } from "./table.ts";
import { isEstimated } from "./unit.ts";

/** What a row of a period's figures is: an area, a month, or a category, type or group. */
export type PeriodRows = "area" | "month" | "total";

interface Lines {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const seenCells = (areaMonths: readonly AreaMonth[], keys: readonly [string, string, string]): Record<string, Cell> => {
  const count = (seen: AreaMonth["seen"]): Cell => exactly(areaMonths.filter((one) => one.seen === seen).length);
  return { [keys[0]]: count("whole"), [keys[1]]: count("part"), [keys[2]]: count("not") };
};

const stateCell = (areaMonths: readonly AreaMonth[]): Cell => {
  const [state, ...more] = new Set(areaMonths.map((one) => one.state));
  return state === undefined || more.length > 0
    ? wordCell("differs", { en: "differs by month", fr: "varie selon le mois" })
    : wordCell(state, areaStateLabels[state]);
};

const areaLines = (input: FiguresInput, { all }: AreaMonths, parts: readonly Part[]): Lines => {
  const names = areaNames(input);
  const rows = byArea(all).map(
    ({ area, own }): Row => ({
      kind: "area",
      cells: {
        area: wordCell(area),
        name: wordCell(area, names.get(area) ?? { en: area }),
        state: stateCell(own),
        ...figureCells(parts, own),
        ...seenCells(own, ["monthsSeen", "monthsInPart", "monthsNotSeen"]),
      },
    }),
  );
  const total = { area: totalCell, name: totalCell, state: wordCell(""), ...figureCells(parts, all) };
  return {
    columns: [
      ...areaColumns,
      textColumn("state", "state", "état"),
      ...parts.map(({ column }) => column),
      besideColumn("monthsSeen", "months seen", "mois vus"),
      besideColumn("monthsInPart", "months seen in part", "mois vus en partie"),
      besideColumn("monthsNotSeen", "months not seen", "mois non vus"),
    ],
    rows: [...rows, { kind: "total", cells: total }],
  };
};

const notStated: Cell = { kind: "no-data", state: "not-stated" };

const monitorCells = (input: FiguresInput, month: Month): Record<string, Cell> => {
  const stated = input.monitors.find((one) => one.month === month);
  return {
    monitorsPlanned: stated === undefined ? notStated : exactly(stated.planned),
    monitorsActive: stated === undefined ? notStated : exactly(stated.active),
  };
};

const monthLines = (input: FiguresInput, { all }: AreaMonths, parts: readonly Part[]): Lines => {
  const rows = monthsFrom(input.from, input.to).map((month): Row => {
    const own = all.filter((one) => one.month === month);
    return {
      kind: "part",
      cells: {
        month: wordCell(month),
        ...figureCells(parts, own),
        ...monitorCells(input, month),
        ...seenCells(own, ["areasSeen", "areasInPart", "areasNotSeen"]),
      },
    };
  });
  return {
    columns: [
      textColumn("month", "month", "mois"),
      ...parts.map(({ column }) => column),
      besideColumn("monitorsPlanned", "posts of monitors", "postes de moniteurs"),
      besideColumn("monitorsActive", "monitors active", "moniteurs actifs"),
      besideColumn("areasSeen", "areas seen", "zones vues"),
      besideColumn("areasInPart", "areas seen in part", "zones vues en partie"),
      besideColumn("areasNotSeen", "areas not seen", "zones non vues"),
    ],
    rows: [...rows, { kind: "total", cells: { month: totalCell, ...figureCells(parts, all) } }],
  };
};

const headingLines = (input: FiguresInput, { all }: AreaMonths, parts: readonly Part[]): Lines => ({
  columns: [
    textColumn("code", "code", "code"),
    textColumn("name", "name", "nom"),
    countColumn("figure", { en: "figure", fr: "chiffre" }, isEstimated(input.unit)),
  ],
  rows: parts.map((part): Row => {
    const { key, label } = part.column;
    return {
      kind: key === "total" ? "total" : "part",
      cells: { code: wordCell(key), name: wordCell(key, label), figure: figureOver(part, all) },
    };
  }),
});

/**
 * Figures of a whole period. By `area`: a row an area over all its months, with how many of them were seen; areas never
 * seen come first. By `month`: a row a month over all areas, with the posts of monitors and how many areas were seen, so
 * that no trend is read without them. By `total`: a row a category, type or group. Counts beside the figures are in no
 * sum. Source: practice F1, F8, I5, S3, S4; domain §1.4, §8 (2).
 */
export const periodTable = (input: FiguresInput, by: PeriodRows): Table => {
  const areaMonths = areaMonthsOf(input);
  const parts = partsOf(input, areaMonths.counted);
  const across = acrossLabel(input.across);
  return match(by)
    .with("area", () =>
      figuresTable(input, areaMonths, {
        name: `${input.unit}-by-area-and-${input.across}`,
        by: { en: `by area and ${across["en"]}`, fr: `par zone et ${across["fr"]}` },
        ...areaLines(input, areaMonths, parts),
      }),
    )
    .with("month", () =>
      figuresTable(input, areaMonths, {
        name: `${input.unit}-by-month-and-${input.across}`,
        by: { en: `by month and ${across["en"]}`, fr: `par mois et ${across["fr"]}` },
        ...monthLines(input, areaMonths, parts),
      }),
    )
    .with("total", () =>
      figuresTable(input, areaMonths, {
        name: `${input.unit}-by-${input.across}`,
        by: { en: `by ${across["en"]}`, fr: `par ${across["fr"]}` },
        ...headingLines(input, areaMonths, parts),
      }),
    )
    .exhaustive();
};
