import type { Instant } from "../kernel/instant.ts";
import { type LocalizedText, textIn } from "../kernel/localized-text.ts";
import { compareText } from "../kernel/text-order.ts";
import { type AreaMonth, type AreaMonths, areaMonthsOf } from "./area-months.ts";
import { type Count, exactly, totalCell, wordCell } from "./cell.ts";
import { besideColumn, countColumn, textColumn } from "./column.ts";
import type { CountedRow } from "./counted-row.ts";
import { figureOver } from "./figure-over.ts";
import { type Part, partsOf } from "./figure-parts.ts";
import { areaNames, type FiguresInput } from "./figures-input.ts";
import { figuresTable } from "./figures-table.ts";
import { acrossLabel } from "./month-table.ts";
import { notes } from "./notes.ts";
import { type RecordChange, recordChangeLabels, recordChanges } from "./record-change.ts";
import type { Cell, Row, Table } from "./table.ts";
import { isEstimated } from "./unit.ts";

/** A period's figures as they were published and as they are now; both of the same unit, parts and basis. */
export interface RevisionInput {
  readonly published: FiguresInput;
  readonly now: FiguresInput;
  readonly publishedOn: Instant;
  readonly knownThen: ReadonlySet<string>;
  readonly alertsNow: readonly CountedRow[];
}

/** One line: which area-months it is over, at both moments, and in which part. */
interface Line {
  readonly kind: Row["kind"];
  readonly code: Cell;
  readonly name: Cell;
  readonly part: Part;
  isOf(areaMonth: AreaMonth): boolean;
}

const recordedIn = (cell: Cell): Count => (cell.kind === "count" ? cell : exactly(0));

/**
 * What came to the record since, or left it; two ranges differ by a range. Where nothing was recorded there was nothing to
 * count, so lines add up to the total whatever was seen; only where both are no data is there no difference.
 */
const differenceOf = (published: Cell, now: Cell): Cell => {
  if (published.kind !== "count" && now.kind !== "count") return now;
  const [was, is] = [recordedIn(published), recordedIn(now)];
  const ends = [is.least - was.least, is.most - was.most];
  return {
    kind: "count",
    least: Math.min(...ends),
    most: Math.max(...ends),
    approximate: was.approximate || is.approximate,
  };
};

const linesOf = (
  now: FiguresInput,
  parts: readonly Part[],
  months: readonly AreaMonth[],
  by: "area" | "heading",
): Line[] => {
  const total = parts.at(-1);
  if (total === undefined) return [];
  const last: Line = { kind: "total", code: totalCell, name: totalCell, part: total, isOf: () => true };
  if (by === "heading")
    return [
      ...parts.slice(0, -1).map((part): Line => {
        const { key, label } = part.column;
        return { kind: "part", code: wordCell(key), name: wordCell(key, label), part, isOf: () => true };
      }),
      last,
    ];
  const names = areaNames(now);
  const areas = [...new Set(months.map(({ area }) => area))].toSorted(compareText);
  return [
    ...areas.map(
      (area): Line => ({
        ...{ kind: "area", code: wordCell(area), name: wordCell(area, names.get(area) ?? { en: area }), part: total },
        isOf: (areaMonth) => areaMonth.area === area,
      }),
    ),
    last,
  ];
};

const CHANGES = Object.keys(recordChangeLabels) as RecordChange[];

const changeCells = (
  { part, isOf }: Line,
  months: readonly AreaMonth[],
  changes: ReadonlyMap<string, RecordChange>,
): Record<string, Cell> => {
  const rows = months.filter(isOf).flatMap((areaMonth) => areaMonth.rows.filter((row) => part.holds(row)));
  const streams = [...new Set(rows.map(({ stream }) => stream))];
  return Object.fromEntries(
    CHANGES.map((change) => [change, exactly(streams.filter((stream) => changes.get(stream) === change).length)]),
  );
};

const wordsOf = (label: LocalizedText, language: string): string => textIn(label, language).text;

/**
 * A period's figures as published, as they are now, and the difference, by category or type or by area; beside them how
 * many records changed it, and how: recorded since, corrected, moved, merged, withdrawn, set aside, reconsidered, alerts
 * documented or cancelled. A record counts once in a line, whatever it holds. The
 * difference is one of records: an area that was no data and then reported grew by what it reported. Source: practice F8, S5.
 */
export const revisionTable = (input: RevisionInput, by: "area" | "heading"): Table => {
  const [published, now] = [areaMonthsOf(input.published), areaMonthsOf(input.now)];
  const both = [...published.all, ...now.all];
  const parts = partsOf(input.now, [...published.counted, ...now.counted]);
  const changes = recordChanges({ ...input, published: input.published.rows, now: input.now.rows });
  const figureIn = ({ part, isOf }: Line, { all }: AreaMonths): Cell => figureOver(part, all.filter(isOf));
  const rows = linesOf(input.now, parts, both, by).map((line): Row => {
    const [was, is] = [figureIn(line, published), figureIn(line, now)];
    return {
      kind: line.kind,
      cells: {
        code: line.code,
        name: line.name,
        ...{ published: was, now: is, difference: differenceOf(was, is) },
        ...changeCells(line, both, changes),
      },
    };
  });
  const estimated = isEstimated(input.now.unit);
  const across = by === "area" ? { en: "area", fr: "zone" } : acrossLabel(input.now.across);
  const table = figuresTable(input.now, now, {
    name: `revision-of-${input.now.unit}-by-${by === "area" ? "area" : input.now.across}`,
    by: { en: `by ${wordsOf(across, "en")}, revised`, fr: `par ${wordsOf(across, "fr")}, révision` },
    columns: [
      textColumn("code", "code", "code"),
      textColumn("name", "name", "nom"),
      countColumn("published", { en: "as published", fr: "publié" }, estimated),
      countColumn("now", { en: "now", fr: "maintenant" }, estimated),
      countColumn(
        "difference",
        { en: "difference in what is recorded", fr: "différence de ce qui est enregistré" },
        estimated,
      ),
      ...CHANGES.map((change) =>
        besideColumn(change, wordsOf(recordChangeLabels[change], "en"), wordsOf(recordChangeLabels[change], "fr")),
      ),
    ],
    rows,
  });
  const isSameList =
    input.published.taxonomy.id === input.now.taxonomy.id &&
    input.published.taxonomy.version === input.now.taxonomy.version;
  return {
    ...table,
    notes: [
      notes.revisionOfRecords(input.publishedOn),
      ...(isSameList ? [] : [notes.taxonomyChangedSince(input.published.taxonomy.version)]),
      ...table.notes,
    ],
  };
};
