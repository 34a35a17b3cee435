import type { NumberColumn } from "./number-column.ts";

/**
 * Some voices of one unit, one by one: all of them up to a number, beyond it those with the smallest mark. The mark is
 * made of what the voice says, so that which are kept depends neither on their order nor on chance.
 */
export interface KeptVoices {
  /** Voices that are kept. */
  count: number;
  /** By voice, then by indicator; NaN: no value. */
  values: Float64Array;
  marks: Float64Array;
  /** Only voices below this mark are still taken. */
  limit: number;
}

export const emptyKeptVoices = (): KeptVoices => ({
  count: 0,
  values: new Float64Array(0),
  marks: new Float64Array(0),
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
    a = Math.imul(a ^ Math.imul(low ^ (low >>> 15), 0xcc9e2d51), 0x85ebca6b) ^ (a >>> 13);
    b = Math.imul(b ^ Math.imul(high ^ (high >>> 16), 0x1b873593), 0xc2b2ae35) ^ (b >>> 16) ^ a;
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  b = Math.imul(b ^ (b >>> 15), 0x846ca68b);
  return ((a ^ (a >>> 16)) >>> 0) * 2 ** 21 + ((b ^ (b >>> 16)) >>> 11);
};

const write = (voices: KeptVoices, columns: readonly NumberColumn[], row: number, mark: number): void => {
  const width = columns.length;
  if (voices.marks.length === voices.count) {
    const room = Math.max(8, voices.count * 2);
    const [values, marks] = [new Float64Array(room * width), new Float64Array(room)];
    values.set(voices.values);
    marks.set(voices.marks);
    Object.assign(voices, { values, marks });
  }
  for (let index = 0; index < width; index++)
    voices.values[voices.count * width + index] = columns[index]?.[row] ?? Number.NaN;
  voices.marks[voices.count] = mark;
  voices.count += 1;
};

/** Leaves the `most` voices with the smallest marks; of equal marks all say the same. */
const prune = (voices: KeptVoices, width: number, most: number): void => {
  const places = [...voices.marks.subarray(0, voices.count).keys()]
    .toSorted((one, other) => (voices.marks[one] ?? 0) - (voices.marks[other] ?? 0))
    .slice(0, most);
  const [values, marks] = [new Float64Array(voices.values.length), new Float64Array(voices.marks.length)];
  places.forEach((place, index) => {
    values.set(voices.values.subarray(place * width, (place + 1) * width), index * width);
    marks[index] = voices.marks[place] ?? 0;
  });
  Object.assign(voices, { values, marks, count: places.length, limit: marks[places.length - 1] ?? 0 });
};

/** Keeps a row's voice, if it is among those to keep. */
export const keepVoice = (voices: KeptVoices, columns: readonly NumberColumn[], row: number, most: number): void => {
  const mark = markOf(columns, row);
  if (mark > voices.limit) return;
  write(voices, columns, row, mark);
  if (voices.count >= most * 2) prune(voices, columns.length, most);
};

/** The voices that are kept, at most so many: by voice, then by indicator, ordered by what they say. */
export const voicesKept = (voices: KeptVoices, width: number, most: number): readonly Float64Array[] => {
  const rows = Array.from({ length: voices.count }, (_none, place) => ({
    mark: voices.marks[place] ?? 0,
    values: voices.values.subarray(place * width, (place + 1) * width),
  }));
  return rows
    .toSorted((one, other) => one.mark - other.mark)
    .slice(0, most)
    .map(({ values }) => values);
};
