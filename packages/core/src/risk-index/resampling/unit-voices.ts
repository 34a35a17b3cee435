import type { KeptVoice } from "../scoring/kept-voices.ts";
import type { RandomStream } from "./random-stream.ts";

/**
 * So many voices are drawn at most; of more, this many are, and how far their mean lies off is narrowed by the root of
 * the ratio, as the mean of all would lie nearer. Source: Answerable default; the m-out-of-n bootstrap, rescaled (Bickel,
 * Götze and van Zwet, Statistica Sinica 7, 1997).
 */
const DRAWN_AT_MOST = 100;

/** Indicators are added up four at a time, so that a sum stays at hand while the voices go by. */
const LANES = 4;

/** The voices of one area-month, laid out to be drawn from. */
export interface UnitVoices {
  /** Indicators, filled up to a multiple of four. */
  readonly width: number;
  /** By saying, then by indicator; 0 where there is no value, so that it can be added. */
  readonly values: Float64Array;
  /** Four indicators in a word, eight bits each, 1 where there is a value; null: everybody answered everything. */
  readonly answered: Uint32Array | null;
  /** By voice: where its saying begins. */
  readonly begins: Uint32Array;
  readonly draws: number;
  /** 1, or by how much a mean of `draws` voices is narrowed. */
  readonly narrowed: number;
  /** The means of all that can be drawn, by indicator. */
  readonly means: Float64Array;
}

/** Room for one draw, to be used again: what was drawn, and by indicator the sum and how many had a value. */
export interface DrawRoom {
  readonly drawn: Uint32Array;
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

const filledUp = (indicators: number): number => Math.ceil(indicators / LANES) * LANES;

/** Room for draws of so many indicators. */
export const drawRoom = (indicators: number): DrawRoom => ({
  drawn: new Uint32Array(DRAWN_AT_MOST),
  sums: new Float64Array(filledUp(indicators)),
  counts: new Float64Array(filledUp(indicators)),
});

/** Lays out what `voicesKept` gives, in its order; `spoke` is how many voices there are in all. */
export const unitVoices = (kept: readonly KeptVoice[], indicators: number, spoke: number): UnitVoices => {
  const width = filledUp(indicators);
  const values = new Float64Array(kept.length * width);
  const answered = new Uint32Array((kept.length * width) / LANES);
  const begins: number[] = [];
  const sums = new Float64Array(width);
  const counts = new Float64Array(width);
  let isWhole = true;
  kept.forEach((one, saying) => {
    const begin = saying * width;
    for (let voice = 0; voice < one.voices; voice++) begins.push(begin);
    one.values.forEach((value, index) => {
      if (Number.isNaN(value)) {
        isWhole = false;
        return;
      }
      const word = (begin + index) >>> 2;
      values[begin + index] = value;
      answered[word] = (answered[word] ?? 0) + (1 << (8 * (index % LANES)));
      sums[index] = (sums[index] ?? 0) + value * one.voices;
      counts[index] = (counts[index] ?? 0) + one.voices;
    });
  });
  const draws = Math.min(spoke, DRAWN_AT_MOST);
  return {
    width,
    values,
    answered: isWhole ? null : answered,
    begins: Uint32Array.from(begins),
    draws,
    narrowed: Math.sqrt(draws / spoke),
    means: sums.map((sum, index) => sum / (counts[index] ?? 0)),
  };
};

/** Draws as many voices as `draws` says, each as likely as the other and any of them again, and adds them up. */
export const drawVoices = (voices: UnitVoices, stream: RandomStream, { drawn, sums, counts }: DrawRoom): void => {
  const { width, values, answered, begins, draws } = voices;
  for (let draw = 0; draw < draws; draw++) drawn[draw] = begins[stream.nextBelow(begins.length)] as number;
  for (let index = 0; index < width; index += LANES) {
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const at = (drawn[draw] as number) + index;
      one += values[at] as number;
      two += values[at + 1] as number;
      three += values[at + 2] as number;
      four += values[at + 3] as number;
    }
    sums[index] = one;
    sums[index + 1] = two;
    sums[index + 2] = three;
    sums[index + 3] = four;
  }
  if (answered === null) {
    counts.fill(draws);
    return;
  }
  for (let index = 0; index < width; index += LANES) {
    let word = 0;
    // at most 100 are drawn, so that no eight bits run over
    for (let draw = 0; draw < draws; draw++)
      word = (word + (answered[((drawn[draw] as number) + index) >>> 2] as number)) | 0;
    counts[index] = word & 0xff;
    counts[index + 1] = (word >>> 8) & 0xff;
    counts[index + 2] = (word >>> 16) & 0xff;
    counts[index + 3] = word >>> 24;
  }
};
