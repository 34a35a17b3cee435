import { match } from "ts-pattern";
import { areaStateLabels, meansZero } from "../kernel/area-state.ts";
import type { LocalizedText } from "../kernel/localized-text.ts";
import { monthsFrom } from "../kernel/month.ts";
import { compareText } from "../kernel/text-order.ts";
import { type CountedRow, isCounted, isOfUnit, saysHowMany, textCell } from "./counted-row.ts";
import { added } from "./figure.ts";
import type { MonthTableInput } from "./month-table-input.ts";
import { isListed, partsOf } from "./month-table-parts.ts";
import { notes } from "./notes.ts";
import type { Cell, Column, Note, Row, Table } from "./table.ts";
import { unitLabels } from "./unit.ts";

const NO_AREA = "no-area";

const textColumn = (key: string, en: string, fr: string): Column => ({
  key,
  label: { en, fr },
  kind: "text",
  estimated: false,
});

const text = (code: string, label?: LocalizedText): Cell =>
  label === undefined ? { kind: "text", text: code } : { kind: "text", text: code, label };

const titleOf = ({ across, unit, from, to }: MonthTableInput): LocalizedText => {
  const period = from === to ? from : `${from} – ${to}`;
  const by = match(across)
    .with("category", () => ({ en: "by area and category", fr: "par zone et catégorie" }))
    .with("type", () => ({ en: "by area and type", fr: "par zone et type" }))
    .with("people", () => ({ en: "by area, sex and age", fr: "par zone, sexe et âge" }))
    .exhaustive();
  return { en: `${unitLabels[unit]["en"]} ${by.en}, ${period}`, fr: `${unitLabels[unit]["fr"]} ${by.fr}, ${period}` };
};

const notesOf = (input: MonthTableInput, counted: readonly CountedRow[], unlisted: number, blind: number): Note[] => {
  const unknownNumbers = counted.filter((row) => !saysHowMany(row, input.unit)).length;
  return [
    ...(blind > 0 ? [notes.areasWithoutData(blind)] : []),
    ...(input.unit === "incidents" ? [notes.incidentsInSeveralColumns()] : []),
    ...(unknownNumbers > 0 ? [notes.numberNotKnown(unknownNumbers)] : []),
    ...(counted.some((row) => input.sexualOrGenderBased.includes(textCell(row, "type") ?? ""))
      ? [notes.whatReachedAMonitor()]
      : []),
    ...(counted.some((row) => !isListed(row, input)) ? [notes.columnNotInTheList()] : []),
    ...(unlisted > 0 ? [notes.areaNotInTheList(unlisted)] : []),
  ];
};

/**
 * Figures of one or more months, an area-month a row, with a total. Areas without data come first with their state, and
 * are apart from zero: a row without records is zero only where the state says that somebody looked. Rows that no
 * listed area or heading holds get a row or column of their own, so that the total is always the sum of what was given.
 *
 * It does not go back in time itself: `rows` must be what was known on `asKnownOn`, which it only prints.
 * Source: practice F1, F8, I5, S4; domain §1.4, §8 (1, 2, 16).
 */
export const monthTable = (input: MonthTableInput): Table => {
  const months = monthsFrom(input.from, input.to);
  const inPeriod = input.rows.filter((row) => isCounted(row) && months.some((month) => month === row["month"]));
  const counted = inPeriod.filter((row) => isOfUnit(row, input.unit));
  const parts = partsOf(input, counted);
  const areaOf = (row: CountedRow): string => textCell(row, "adm2") ?? textCell(row, "adm1") ?? NO_AREA;
  const listed = new Map(input.areas.map(({ code, label }) => [code, label]));
  const unlisted = [...new Set(counted.map(areaOf))].filter((code) => !listed.has(code));
  const stateOf = new Map(input.states.map(({ area, month, state }) => [`${area}/${month}`, state]));

  const lines = [...listed.keys(), ...unlisted].flatMap((area) =>
    months.map((month) => {
      const here = (row: CountedRow): boolean => row["month"] === month && areaOf(row) === area;
      const rows = counted.filter(here);
      const state = stateOf.get(`${area}/${month}`) ?? "not-stated";
      // a record of another unit shows too that the area was seen
      return { area, month, state, rows, isSeen: meansZero(state) || inPeriod.some(here) };
    }),
  );
  const inOrder = lines
    .filter(({ area, rows }) => listed.has(area) || rows.length > 0)
    .toSorted(
      (a, b) => Number(a.isSeen) - Number(b.isSeen) || compareText(a.area, b.area) || compareText(a.month, b.month),
    );

  const areaRows = inOrder.map(
    ({ area, month, state, rows, isSeen }): Row => ({
      kind: "area",
      cells: {
        area: text(area),
        name: text(area, listed.get(area) ?? { en: area }),
        month: text(month),
        state: text(state, areaStateLabels[state]),
        ...Object.fromEntries(
          parts.map(({ column, figure }): [string, Cell] => [
            column.key,
            isSeen ? figure(rows) : { kind: "no-data", state },
          ]),
        ),
      },
    }),
  );
  const seen = inOrder.filter(({ isSeen }) => isSeen);
  const totals = parts.map(({ column, figure }): [string, Cell] => [
    column.key,
    seen.length === 0 ? { kind: "no-data", state: "no-area-seen" } : seen.map(({ rows }) => figure(rows)).reduce(added),
  ]);
  const total: Row = {
    kind: "total",
    cells: {
      area: text("total", { en: "total", fr: "total" }),
      name: text("total", { en: "total", fr: "total" }),
      month: text(input.from === input.to ? input.from : `${input.from}/${input.to}`),
      state: text(""),
      ...Object.fromEntries(totals),
    },
  };
  const inUnlisted = counted.filter((row) => !listed.has(areaOf(row))).length;
  return {
    name: `month-${input.unit}-by-${input.across}`,
    title: titleOf(input),
    unit: input.unit,
    columns: [
      textColumn("area", "area", "zone"),
      textColumn("name", "name", "nom"),
      textColumn("month", "month", "mois"),
      textColumn("state", "state", "état"),
      ...parts.map(({ column }) => column),
    ],
    rows: [...areaRows, total],
    marks: { audience: null, sample: input.sample, taxonomy: input.taxonomy, asKnownOn: input.asKnownOn },
    notes: notesOf(input, counted, inUnlisted, inOrder.length - seen.length),
  };
};
