import type { NumberColumn } from "./number-column.ts";

/**
 * What the voices of one unit say, each saying once with how many say it: all of them up to a number, beyond it those with
 * the smallest mark. The mark is made of what is said, so that which are kept depends neither on their order nor on
 * chance; and whatever is below the last limit was below every earlier one, so that it was counted from the first time on.
 */
export interface KeptVoices {
  /** Entries that are kept; until they are put in order one saying may stand in several. */
  entries: number;
  /** By entry, then by indicator; NaN: no value. */
  values: Float64Array;
  marks: Float64Array;
  /** By entry: how many say it. */
  said: Float64Array;
  /** Only what has no greater mark is still taken. */
  limit: number;
}

/** One saying, and how many said it. */
export interface KeptVoice {
  /** By indicator; NaN: no value. */
  readonly values: Float64Array;
  readonly voices: number;
}

export const emptyKeptVoices = (): KeptVoices => ({
  entries: 0,
  values: new Float64Array(0),
  marks: new Float64Array(0),
  said: new Float64Array(0),
  limit: Number.POSITIVE_INFINITY,
});

const bits = new Uint32Array(2);
const number = new Float64Array(bits.buffer);

/**
 * A number from 0 to 2^53 made of a row's values, evenly spread: MurmurHash3's mixing of the bits of each (A. Appleby,
 * public domain), in two lanes. Missing values have one bit pattern.
 */
const markOf = (columns: readonly NumberColumn[], row: number): number => {
  let a = 0x9747b28c;
  let b = 0x2f0b4c47;
  for (const column of columns) {
    const value = column[row] as number;
    number[0] = Number.isNaN(value) ? 1e300 : value + 0;
    const low = bits[0] as number;
    const high = bits[1] as number;
    b = Math.imul(b ^ Math.imul(high ^ (high >>> 16), 0x1b873593), 0xc2b2ae35) ^ (b >>> 16) ^ a;
    // a takes b in: the low half of a small whole number is 0, and says nothing
    a = Math.imul(a ^ b ^ Math.imul(low ^ (low >>> 15), 0xcc9e2d51), 0x85ebca6b) ^ (a >>> 13);
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  b = Math.imul(b ^ (b >>> 15), 0x846ca68b);
  return ((a ^ (a >>> 16)) >>> 0) * 2 ** 21 + ((b ^ (b >>> 16)) >>> 11);
};

const write = (kept: KeptVoices, columns: readonly NumberColumn[], row: number, mark: number): void => {
  const width = columns.length;
  if (kept.marks.length === kept.entries) {
    const room = Math.max(8, kept.entries * 2);
    const [values, marks, said] = [new Float64Array(room * width), new Float64Array(room), new Float64Array(room)];
    values.set(kept.values);
    marks.set(kept.marks);
    said.set(kept.said);
    Object.assign(kept, { values, marks, said });
  }
  for (let index = 0; index < width; index++)
    kept.values[kept.entries * width + index] = columns[index]?.[row] ?? Number.NaN;
  kept.marks[kept.entries] = mark;
  kept.said[kept.entries] = 1;
  kept.entries += 1;
};

/** The mark up to which so many different sayings lie; Infinity where there are fewer. */
const limitOf = (kept: KeptVoices, most: number): number => {
  const marks = kept.marks.slice(0, kept.entries).sort();
  let [sayings, last] = [0, Number.NaN];
  for (const mark of marks) {
    if (mark === last) continue;
    if (sayings === most) return last;
    sayings += 1;
    last = mark;
  }
  return Number.POSITIVE_INFINITY;
};

/** Leaves each saying once, and of them the `most` with the smallest marks. */
const prune = (kept: KeptVoices, width: number, most: number): void => {
  const { values, marks, said } = kept;
  const limit = limitOf(kept, most);
  const places = new Map<number, number>();
  for (let entry = 0; entry < kept.entries; entry++) {
    const mark = marks[entry] as number;
    if (mark > limit) continue;
    const known = places.get(mark);
    if (known !== undefined) {
      (said[known] as number) += said[entry] as number;
      continue;
    }
    const place = places.size;
    places.set(mark, place);
    values.copyWithin(place * width, entry * width, (entry + 1) * width);
    marks[place] = mark;
    said[place] = said[entry] as number;
  }
  kept.entries = places.size;
  kept.limit = Math.min(kept.limit, limit);
};

/** Keeps a row's voice, if it is among those to keep. */
export const keepVoice = (kept: KeptVoices, columns: readonly NumberColumn[], row: number, most: number): void => {
  const mark = markOf(columns, row);
  if (mark > kept.limit) return;
  write(kept, columns, row, mark);
  if (kept.entries >= most * 2) prune(kept, columns.length, most);
};

/** What is kept, at most so many sayings, in the order of their marks. */
export const voicesKept = (kept: KeptVoices, width: number, most: number): readonly KeptVoice[] => {
  prune(kept, width, most);
  return [...kept.marks.subarray(0, kept.entries).keys()]
    .toSorted((one, other) => (kept.marks[one] ?? 0) - (kept.marks[other] ?? 0))
    .map((entry) => ({
      values: kept.values.slice(entry * width, (entry + 1) * width),
      voices: kept.said[entry] ?? 0,
    }));
};
