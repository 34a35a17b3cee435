import type { RiskMethod } from "../method/risk-method.ts";
import type { AnswerChunk, LabelColumn } from "./answer-chunk.ts";
import { emptyKeptVoices, type KeptVoices, keepVoice } from "./kept-voices.ts";
import type { NumberColumn } from "./number-column.ts";
import type { ScoredUnit } from "./panel.ts";
import { rowValues } from "./row-values.ts";
import { transformed } from "./transformed.ts";

/** How many voices of an area-month are kept one by one, for what cannot be told from sums. Source: Answerable default. */
export const VOICES_KEPT = 200;

/** Sums of the rows of one unit whose informants agree in every facet that the method looks at. */
export interface TallyCell {
  /** The place of the unit in `units`. */
  readonly unit: number;
  /** By facet; empty where it is not known. */
  readonly facets: Readonly<Record<string, string>>;
  /** The cell's place in the columns of sums. */
  readonly place: number;
}

/** Growing columns, by cell. */
interface Sums {
  rows: Uint32Array;
  /** Rows with at least one value. */
  spoke: Uint32Array;
  /** By indicator: how many values, and their sum as a number and what rounding lost of it. */
  readonly values: { count: Uint32Array; sum: Float64Array; lost: Float64Array }[];
}

/**
 * What is kept of any number of rows: sums by unit and group, and some voices one by one. It grows with areas × months,
 * not with rows. `accumulate` fills it in place.
 */
export interface AnswerTally {
  readonly method: RiskMethod;
  readonly facets: readonly string[];
  readonly units: ScoredUnit[];
  /** By unit: group of the area → label. */
  readonly groups: Record<string, string>[];
  readonly cells: TallyCell[];
  readonly sums: Sums;
  /** By unit; empty under a method without voices. */
  readonly voices: KeptVoices[];
  readonly unitPlaces: Map<string, Map<string, number>>;
  /** Unit and combination → place of the cell. */
  readonly cellPlaces: Map<number, number>;
  readonly combinations: Map<string, { readonly facets: Readonly<Record<string, string>>; readonly place: number }>;
}

const facetsOf = ({ voices }: RiskMethod): string[] =>
  voices === null ? [] : [...new Set([voices.groupedBy, ...voices.comparedBy])];

/** A tally of no rows yet. */
export const emptyTally = (method: RiskMethod): AnswerTally => ({
  method,
  facets: facetsOf(method),
  units: [],
  groups: [],
  cells: [],
  sums: {
    rows: new Uint32Array(64),
    spoke: new Uint32Array(64),
    values: method.indicators.map(() => ({
      count: new Uint32Array(64),
      sum: new Float64Array(64),
      lost: new Float64Array(64),
    })),
  },
  voices: [],
  unitPlaces: new Map(),
  cellPlaces: new Map(),
  combinations: new Map(),
});

const longer = (old: Uint32Array): Uint32Array => {
  const grown = new Uint32Array(old.length * 2);
  grown.set(old);
  return grown;
};
const longerFloat = (old: Float64Array): Float64Array => {
  const grown = new Float64Array(old.length * 2);
  grown.set(old);
  return grown;
};

const makeRoom = (sums: Sums, cells: number): void => {
  while (sums.rows.length < cells) {
    sums.rows = longer(sums.rows);
    sums.spoke = longer(sums.spoke);
    for (const one of sums.values) {
      one.count = longer(one.count);
      one.sum = longerFloat(one.sum);
      one.lost = longerFloat(one.lost);
    }
  }
};

const labelAt = (column: LabelColumn | null | undefined, row: number): string =>
  column ? (column.labels[column.codes[row] ?? 0] ?? "") : "";

const unitOf = (tally: AnswerTally, area: string, month: string): number => {
  const months = tally.unitPlaces.get(area) ?? new Map<string, number>();
  const known = months.get(month);
  if (known !== undefined) return known;
  const place = tally.units.length;
  tally.unitPlaces.set(area, months.set(month, place));
  tally.units.push({ area, month });
  tally.groups.push({});
  if (tally.method.voices !== null) tally.voices.push(emptyKeptVoices());
  return place;
};

/** Of two labels of one area the first in order holds, so that the order of rows changes nothing. */
const noteGroups = (tally: AnswerTally, unit: number, chunk: AnswerChunk, row: number): void => {
  const own = tally.groups[unit] ?? {};
  for (const [name, column] of Object.entries(chunk.groups)) {
    const label = labelAt(column, row);
    const before = own[name];
    if (label !== "" && (before === undefined || label < before)) own[name] = label;
  }
};

/** The facets of one row as the tally numbers them. */
const combinationOf = (tally: AnswerTally, chunk: AnswerChunk, row: number): number => {
  const labels = tally.facets.map((facet) => labelAt(chunk.facets[facet], row));
  const key = JSON.stringify(labels);
  const known = tally.combinations.get(key);
  if (known !== undefined) return known.place;
  const facets = Object.fromEntries(tally.facets.map((facet, index) => [facet, labels[index] ?? ""]));
  tally.combinations.set(key, { facets, place: tally.combinations.size });
  return tally.combinations.size - 1;
};

/** More combinations of facets than any list of categories, sexes and age bands makes. */
const COMBINATIONS = 2 ** 20;

const cellOf = (tally: AnswerTally, unit: number, combination: number): number => {
  const key = unit * COMBINATIONS + combination;
  const known = tally.cellPlaces.get(key);
  if (known !== undefined) return known;
  const place = tally.cells.length;
  tally.cellPlaces.set(key, place);
  const { facets } = [...tally.combinations.values()][combination] ?? { facets: {} };
  tally.cells.push({ unit, facets, place });
  makeRoom(tally.sums, place + 1);
  return place;
};

/** What rows of a chunk have in common is looked up once: by the codes of some columns, which then stand for it. */
const lookedUpOnce = (
  columns: readonly (LabelColumn | null | undefined)[],
  look: (row: number) => number,
): ((row: number) => number) => {
  const there = columns.filter((column) => column !== null && column !== undefined);
  const size = there.reduce((all, { labels }) => all * labels.length, 1);
  const known = size <= 2 ** 20 ? new Int32Array(size).fill(-1) : new Map<number, number>();
  const found = (key: number): number | undefined => (known instanceof Map ? known.get(key) : known[key]);
  return (row) => {
    let key = 0;
    for (const { codes, labels } of there) key = key * labels.length + (codes[row] as number);
    const before = found(key) ?? -1;
    if (before >= 0) return before;
    const place = look(row);
    if (known instanceof Map) known.set(key, place);
    else known[key] = place;
    return place;
  };
};

/** The cell of each row. */
const cellsOfRows = (tally: AnswerTally, chunk: AnswerChunk): Uint32Array => {
  const unitAt = lookedUpOnce([chunk.area, chunk.month], (row) =>
    unitOf(tally, labelAt(chunk.area, row), labelAt(chunk.month, row)),
  );
  const combinationAt = lookedUpOnce(
    tally.facets.map((facet) => chunk.facets[facet]),
    (row) => combinationOf(tally, chunk, row),
  );
  const grouped = Object.keys(chunk.groups).length > 0;
  const cells = new Uint32Array(chunk.rows);
  for (let row = 0; row < chunk.rows; row++) {
    const unit = unitAt(row);
    if (grouped) noteGroups(tally, unit, chunk, row);
    cells[row] = cellOf(tally, unit, combinationAt(row));
  }
  return cells;
};

const addValues = (
  { count, sum, lost }: Sums["values"][number],
  column: NumberColumn,
  cells: Uint32Array,
  spoke: Uint8Array,
): void => {
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number;
    if (Number.isNaN(value)) continue;
    const cell = cells[row] as number;
    const before = sum[cell] as number;
    const next = before + value;
    // what rounding loses of this addition, exactly (Knuth, TAOCP 2, 4.2.2), whichever of the two is greater
    const part = next - before;
    (lost[cell] as number) += before - (next - part) + (value - part);
    sum[cell] = next;
    (count[cell] as number) += 1;
    spoke[row] = 1;
  }
};

const keepVoices = (
  tally: AnswerTally,
  columns: readonly NumberColumn[],
  cells: Uint32Array,
  spoke: Uint8Array,
): void => {
  for (let row = 0; row < cells.length; row++) {
    if (spoke[row] === 0) continue;
    const voices = tally.voices[tally.cells[cells[row] as number]?.unit ?? 0];
    if (voices !== undefined) keepVoice(voices, columns, row, VOICES_KEPT);
  }
};

/**
 * Takes some rows into a tally, which is filled in place and given back. In what order rows and chunks come changes
 * nothing that is printed: sums carry what rounding lost, and which voices are kept depends on what they say.
 */
export const accumulate = (tally: AnswerTally, chunk: AnswerChunk): AnswerTally => {
  const cells = cellsOfRows(tally, chunk);
  const spoke = new Uint8Array(chunk.rows);
  const columns = tally.method.indicators.map(({ value, transformations }) =>
    transformed(rowValues(value, chunk), transformations),
  );
  columns.forEach((column, index) => {
    const sums = tally.sums.values[index];
    if (sums !== undefined) addValues(sums, column, cells, spoke);
  });
  for (let row = 0; row < chunk.rows; row++) {
    const cell = cells[row] as number;
    (tally.sums.rows[cell] as number) += 1;
    (tally.sums.spoke[cell] as number) += spoke[row] as number;
  }
  if (tally.method.voices !== null) keepVoices(tally, columns, cells, spoke);
  return tally;
};
