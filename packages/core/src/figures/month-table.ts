import { match } from "ts-pattern";
import { areaStateLabels } from "../kernel/area-state.ts";
import type { LocalizedText } from "../kernel/localized-text.ts";
import { compareText } from "../kernel/text-order.ts";
import { areaMonthsOf } from "./area-months.ts";
import { totalCell, wordCell } from "./cell.ts";
import { areaColumns, textColumn } from "./column.ts";
import { partsOf } from "./figure-parts.ts";
import { areaNames, type FiguresInput } from "./figures-input.ts";
import { figureCells, figuresTable } from "./figures-table.ts";
import type { Row, Table } from "./table.ts";

/** How figures are parted, in words that follow "by … and". */
export const acrossLabel = (across: FiguresInput["across"]): LocalizedText =>
  match(across)
    .with("category", () => ({ en: "category", fr: "catégorie" }))
    .with("type", () => ({ en: "type", fr: "type" }))
    .with("people", () => ({ en: "sex and age", fr: "sexe et âge" }))
    .exhaustive();

/**
 * Figures of one or more months, an area-month a row, with a total. Areas without data come first with their state, and
 * are apart from zero: a row without records is zero only where the state says that somebody looked. Rows that no
 * listed area or heading holds get a row or column of their own, so that the total is always the sum of what was given.
 *
 * It does not go back in time itself: `rows` must be what was known on `asKnownOn`, which it only prints.
 * Source: practice F1, F8, I5, S4; domain §1.4, §8 (1, 2, 16).
 */
export const monthTable = (input: FiguresInput): Table => {
  const areaMonths = areaMonthsOf(input);
  const parts = partsOf(input, areaMonths.counted);
  const names = areaNames(input);
  const inOrder = areaMonths.all.toSorted(
    (a, b) =>
      Number(a.seen !== "not") - Number(b.seen !== "not") ||
      compareText(a.area, b.area) ||
      compareText(a.month, b.month),
  );
  const areaRows = inOrder.map(
    (one): Row => ({
      kind: "area",
      cells: {
        area: wordCell(one.area),
        name: wordCell(one.area, names.get(one.area) ?? { en: one.area }),
        month: wordCell(one.month),
        state: wordCell(one.state, areaStateLabels[one.state]),
        ...figureCells(parts, [one]),
      },
    }),
  );
  const total: Row = {
    kind: "total",
    cells: {
      area: totalCell,
      name: totalCell,
      month: wordCell(input.from === input.to ? input.from : `${input.from}/${input.to}`),
      state: wordCell(""),
      ...figureCells(parts, areaMonths.all),
    },
  };
  const across = acrossLabel(input.across);
  return figuresTable(input, areaMonths, {
    name: `month-${input.unit}-by-${input.across}`,
    by: { en: `by area and ${across["en"]}`, fr: `par zone et ${across["fr"]}` },
    columns: [
      ...areaColumns,
      textColumn("month", "month", "mois"),
      textColumn("state", "state", "état"),
      ...parts.map(({ column }) => column),
    ],
    rows: [...areaRows, total],
  });
};
