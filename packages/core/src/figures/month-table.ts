import { match } from "ts-pattern";
import type { Instant } from "../kernel/instant.ts";
import type { LocalizedText } from "../kernel/localized-text.ts";
import { type Month, monthsFrom } from "../kernel/month.ts";
import { compareText } from "../kernel/text-order.ts";
import { type AreaState, areaStateLabels, meansZero } from "./area-state.ts";
import { type CountedRow, isCounted, isOfUnit, saysHowMany, textCell } from "./counted-row.ts";
import { added, figureOf, groupOf, KNOWN_PEOPLE, unknownOf } from "./figure.ts";
import { notes } from "./notes.ts";
import type { Cell, Column, Note, Row, Table } from "./table.ts";
import { isEstimated, type Unit, unitLabels } from "./unit.ts";

/** One column of figures: a category or type of the taxonomy. */
export interface Heading {
  readonly code: string;
  readonly label: LocalizedText;
}

interface WhatIsCounted {
  /** Rows of violations, and of survivor counts where they may be shown; as they were known on `asKnownOn`. */
  readonly rows: readonly CountedRow[];
  readonly from: Month;
  readonly to: Month;
  readonly areas: readonly Heading[];
  /** What is known of each area-month; one that is not named here is `not-stated`. */
  readonly states: readonly { readonly area: string; readonly month: string; readonly state: AreaState }[];
  readonly taxonomy: { readonly id: string; readonly version: string };
  /** Codes of the sexual and gender-based types, so that what they mean is said beside them. */
  readonly sexualOrGenderBased: readonly string[];
  readonly asKnownOn: Instant | null;
  readonly sample: boolean;
}

/** What is counted, and how it is parted: by category or type of the taxonomy, or people by sex and child or adult. */
export type MonthTableInput = WhatIsCounted &
  (
    | {
        /** The row's column that is read under the headings. */
        readonly across: "category" | "type";
        readonly unit: Unit;
        /** Categories or types in the order of the taxonomy. */
        readonly headings: readonly Heading[];
      }
    | { readonly across: "people"; readonly unit: "people" | "displaced-people" }
  );

const NOT_LISTED = "not-listed";
const NO_AREA = "no-area";

const groupLabels: Readonly<Record<(typeof KNOWN_PEOPLE)[number], LocalizedText>> = {
  women: { en: "women", fr: "femmes" },
  men: { en: "men", fr: "hommes" },
  girls: { en: "girls", fr: "filles" },
  boys: { en: "boys", fr: "garçons" },
  otherSex: { en: "other sex", fr: "autre sexe" },
};

interface Part {
  readonly column: Column;
  figure(rows: readonly CountedRow[]): Extract<Cell, { readonly kind: "count" }>;
}

const countColumn = (key: string, label: LocalizedText, estimated: boolean): Column => ({
  key,
  label,
  kind: "count",
  estimated,
});

const textColumn = (key: string, en: string, fr: string): Column => ({
  key,
  label: { en, fr },
  kind: "text",
  estimated: false,
});

const peopleParts = (unit: Unit): Part[] => [
  ...KNOWN_PEOPLE.map((group) => ({
    column: countColumn(group, groupLabels[group], false),
    figure: (rows: readonly CountedRow[]) => groupOf(rows, unit, group),
  })),
  {
    column: countColumn("unknown", { en: "sex or age not known", fr: "sexe ou âge inconnu" }, true),
    figure: (rows) => unknownOf(rows, unit),
  },
];

const isListed = (row: CountedRow, input: MonthTableInput): boolean =>
  input.across === "people" || input.headings.some(({ code }) => code === row[input.across]);

const headingParts = (
  input: Exclude<MonthTableInput, { across: "people" }>,
  counted: readonly CountedRow[],
): Part[] => {
  const parts = input.headings.map(({ code, label }) => ({
    column: countColumn(code, label, isEstimated(input.unit)),
    figure: (rows: readonly CountedRow[]) =>
      figureOf(
        rows.filter((row) => row[input.across] === code),
        input.unit,
      ),
  }));
  if (counted.every((row) => isListed(row, input))) return parts;
  const column = countColumn(NOT_LISTED, { en: "not in the list", fr: "hors liste" }, isEstimated(input.unit));
  const figure = (rows: readonly CountedRow[]) =>
    figureOf(
      rows.filter((row) => !isListed(row, input)),
      input.unit,
    );
  return [...parts, { column, figure }];
};

const partsOf = (input: MonthTableInput, counted: readonly CountedRow[]): Part[] => [
  ...(input.across === "people" ? peopleParts(input.unit) : headingParts(input, counted)),
  {
    column: countColumn("total", { en: "total", fr: "total" }, isEstimated(input.unit)),
    figure: (rows) => figureOf(rows, input.unit),
  },
];

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
