import type { RiskMethod } from "../method/risk-method.ts";
import type { AnswerChunk, LabelColumn } from "./answer-chunk.ts";
import { emptyKeptVoices, type KeptVoices, keepVoice } from "./kept-voices.ts";
import type { NumberColumn } from "./number-column.ts";
import type { ScoredUnit } from "./panel.ts";
import { rowValues } from "./row-values.ts";
import { transformed } from "./transformed.ts";

/** How many voices of an area-month are kept one by one, for what cannot be told from sums. Source: Answerable default. */
const VOICES_KEPT = 200;

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
  /** How many voices of a unit are kept one by one; 0 under a method without voices. */
  readonly voicesKept: number;
  readonly facets: readonly string[];
  readonly units: ScoredUnit[];
  /** By unit: group of the area → label. */
  readonly groups: Record<string, string>[];
  readonly cells: TallyCell[];
  readonly sums: Sums;
  /** By unit; empty where none are kept. */
  readonly voices: KeptVoices[];
  readonly unitPlaces: Map<string, Map<string, number>>;
  /** Unit and combination → place of the cell. */
  readonly cellPlaces: Map<number, number>[];
  readonly combinations: Map<string, { readonly facets: Readonly<Record<string, string>>; readonly place: number }>;
}

/** How many cells there is room for at first. */
const FIRST_CELLS = 1024;

const facetsOf = ({ voices }: RiskMethod): string[] =>
  voices === null ? [] : [...new Set([voices.groupedBy, ...voices.comparedBy])];

/**
 * A tally of no rows yet. `voicesKept`: how many voices of a unit are kept for resampling; 0 is faster and takes less
 * memory, where there will be none.
 */
export const emptyTally = (method: RiskMethod, voicesKept = VOICES_KEPT): AnswerTally => ({
  method,
  voicesKept: method.voices === null ? 0 : voicesKept,
  facets: facetsOf(method),
  units: [],
  groups: [],
  cells: [],
  sums: {
    rows: new Uint32Array(FIRST_CELLS),
    spoke: new Uint32Array(FIRST_CELLS),
    values: method.indicators.map(() => ({
      count: new Uint32Array(FIRST_CELLS),
      sum: new Float64Array(FIRST_CELLS),
      lost: new Float64Array(FIRST_CELLS),
    })),
  },
  voices: [],
  unitPlaces: new Map(),
  cellPlaces: [],
  combinations: new Map(),
});

const longer = (old: Uint32Array, length: number): Uint32Array => {
  const grown = new Uint32Array(length);
  grown.set(old);
  return grown;
};
const longerFloat = (old: Float64Array, length: number): Float64Array => {
  const grown = new Float64Array(length);
  grown.set(old);
  return grown;
};

/** Sums for so many cells; more room than that, so that chunk after chunk does not copy them all. */
const makeRoom = (sums: Sums, cells: number): void => {
  const before = sums.rows.length;
  if (before >= cells) return;
  const length = Math.max(cells, Math.ceil(before * 1.5));
  sums.rows = longer(sums.rows, length);
  sums.spoke = longer(sums.spoke, length);
  for (const one of sums.values) {
    one.count = longer(one.count, length);
    one.sum = longerFloat(one.sum, length);
    one.lost = longerFloat(one.lost, length);
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
  if (tally.voicesKept > 0) tally.voices.push(emptyKeptVoices());
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

const cellOf = (tally: AnswerTally, unit: number, combination: number): number => {
  const own = tally.cellPlaces[unit] ?? new Map<number, number>();
  const known = own.get(combination);
  if (known !== undefined) return known;
  const place = tally.cells.length;
  tally.cellPlaces[unit] = own.set(combination, place);
  const { facets } = [...tally.combinations.values()][combination] ?? { facets: {} };
  tally.cells.push({ unit, facets, place });
  return place;
};

/** A column of small whole numbers, and what all of them are below. */
interface Places {
  readonly codes: Uint32Array;
  readonly end: number;
}

/** The columns together: rows that agree in all of them have the same number, below `end`. */
const together = ([first, ...others]: readonly Places[], rows: number) => {
  let keys: Uint32Array | Float64Array = first?.codes ?? new Uint32Array(rows);
  let end = first?.end ?? 1;
  for (const { codes, end: more } of others) {
    const both: Uint32Array | Float64Array =
      end * more <= LARGEST_CODE ? new Uint32Array(rows) : new Float64Array(rows);
    for (let row = 0; row < rows; row++) both[row] = (keys[row] as number) * more + (codes[row] as number);
    keys = both;
    end *= more;
  }
  return { keys, end };
};

const LARGEST_CODE = 2 ** 32;
/** A table of so many entries is worth its room. */
const LARGEST_TABLE = 2 ** 16;

/** What rows have in common is looked up once: by the columns that say so. Gives what was found for each row. */
const lookedUpOnce = (columns: readonly Places[], rows: number, look: (row: number) => number): Uint32Array => {
  const { keys, end } = together(columns, rows);
  const places = new Uint32Array(rows);
  if (end > Math.max(LARGEST_TABLE, rows)) {
    const found = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      const key = keys[row] as number;
      const place = found.get(key) ?? look(row);
      found.set(key, place);
      places[row] = place;
    }
    return places;
  }
  const table = new Int32Array(end).fill(-1);
  for (let row = 0; row < rows; row++) {
    const key = keys[row] as number;
    let place = table[key] as number;
    if (place < 0) {
      place = look(row);
      table[key] = place;
    }
    places[row] = place;
  }
  return places;
};

const placesOf = (columns: readonly (LabelColumn | null | undefined)[]): Places[] =>
  columns.flatMap((column) => (column ? [{ codes: column.codes, end: column.labels.length }] : []));

/** The cell of each row. */
const cellsOfRows = (tally: AnswerTally, chunk: AnswerChunk): Uint32Array => {
  const { rows } = chunk;
  const units = lookedUpOnce(placesOf([chunk.area, chunk.month]), rows, (row) =>
    unitOf(tally, labelAt(chunk.area, row), labelAt(chunk.month, row)),
  );
  const combinations = lookedUpOnce(placesOf(tally.facets.map((facet) => chunk.facets[facet])), rows, (row) =>
    combinationOf(tally, chunk, row),
  );
  if (Object.keys(chunk.groups).length > 0)
    units.forEach((unit, row) => {
      noteGroups(tally, unit, chunk, row);
    });
  const both = [
    { codes: units, end: tally.units.length },
    { codes: combinations, end: tally.combinations.size },
  ];
  return lookedUpOnce(both, rows, (row) => cellOf(tally, units[row] as number, combinations[row] as number));
};

/** Without a branch for what is missing: it adds 0 to the sum and to the count, which is a third faster. */
const addValues = ({ count, sum, lost }: Sums["values"][number], column: NumberColumn, cells: Uint32Array): void => {
  for (let row = 0; row < column.length; row++) {
    const given = column[row] as number;
    const there = Number.isNaN(given) ? 0 : 1;
    const value = there === 1 ? given : 0;
    const cell = cells[row] as number;
    const before = sum[cell] as number;
    const next = before + value;
    // what rounding loses of this addition, exactly (Knuth, TAOCP 2, 4.2.2), whichever of the two is greater
    const part = next - before;
    (lost[cell] as number) += before - (next - part) + (value - part);
    sum[cell] = next;
    (count[cell] as number) += there;
  }
};

/** Whether each row has a value in one of the columns, 0 or 1. */
const whoSpoke = (columns: readonly NumberColumn[], rows: number): Uint8Array => {
  const spoke = new Uint8Array(rows);
  for (let row = 0; row < rows; row++)
    for (const column of columns)
      if (!Number.isNaN(column[row])) {
        spoke[row] = 1;
        break;
      }
  return spoke;
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
    if (voices !== undefined) keepVoice(voices, columns, row, tally.voicesKept);
  }
};

/**
 * Takes some rows into a tally, which is filled in place and given back. In what order rows and chunks come changes
 * nothing that is printed: sums carry what rounding lost, and which voices are kept depends on what they say.
 */
export const accumulate = (tally: AnswerTally, chunk: AnswerChunk): AnswerTally => {
  const cells = cellsOfRows(tally, chunk);
  makeRoom(tally.sums, tally.cells.length);
  const columns = tally.method.indicators.map(({ value, transformations }) =>
    transformed(rowValues(value, chunk), transformations),
  );
  columns.forEach((column, index) => {
    const sums = tally.sums.values[index];
    if (sums !== undefined) addValues(sums, column, cells);
  });
  const spoke = whoSpoke(columns, chunk.rows);
  for (let row = 0; row < chunk.rows; row++) {
    const cell = cells[row] as number;
    (tally.sums.rows[cell] as number) += 1;
    (tally.sums.spoke[cell] as number) += spoke[row] as number;
  }
  if (tally.voicesKept > 0) keepVoices(tally, columns, cells, spoke);
  return tally;
};
