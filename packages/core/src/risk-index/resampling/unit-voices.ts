import type { KeptVoice } from "../scoring/kept-voices.ts";
import type { RandomStream } from "./random-stream.ts";

/**
 * So many voices are drawn at most; of more, this many are, and how far their mean lies off is narrowed by the root of
 * the ratio, as the mean of all would lie nearer. Source: Answerable default; the m-out-of-n bootstrap, rescaled (Bickel,
 * Götze and van Zwet, Statistica Sinica 7, 1997).
 */
export const DRAWN_AT_MOST = 100;

/** The voices of one area-month, laid out to be drawn from. */
export interface UnitVoices {
  readonly width: number;
  /** By saying, then by indicator; 0 where there is no value, so that it can be added. */
  readonly values: Float64Array;
  /** In the same places, 1 where there is a value; null: everybody answered everything. */
  readonly answered: Uint8Array | null;
  /** By voice: where its saying begins. */
  readonly begins: Uint32Array;
  readonly draws: number;
  /** 1, or by how much a mean of `draws` voices is narrowed. */
  readonly narrowed: number;
  /** The means of all that can be drawn, by indicator. */
  readonly means: Float64Array;
}

/** Room for the sums of one draw, to be used again. */
export interface DrawSums {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/** Lays out what `voicesKept` gives, in its order; `spoke` is how many voices there are in all. */
export const unitVoices = (kept: readonly KeptVoice[], width: number, spoke: number): UnitVoices => {
  const values = new Float64Array(kept.length * width);
  const answered = new Uint8Array(kept.length * width);
  const begins: number[] = [];
  const sums = new Float64Array(width);
  const counts = new Float64Array(width);
  kept.forEach((one, saying) => {
    for (let voice = 0; voice < one.voices; voice++) begins.push(saying * width);
    one.values.forEach((value, index) => {
      if (Number.isNaN(value)) return;
      values[saying * width + index] = value;
      answered[saying * width + index] = 1;
      sums[index] = (sums[index] ?? 0) + value * one.voices;
      counts[index] = (counts[index] ?? 0) + one.voices;
    });
  });
  const draws = Math.min(spoke, DRAWN_AT_MOST);
  return {
    width,
    values,
    answered: answered.every((one) => one === 1) ? null : answered,
    begins: Uint32Array.from(begins),
    draws,
    narrowed: Math.sqrt(draws / spoke),
    means: sums.map((sum, index) => sum / (counts[index] ?? 0)),
  };
};

/** Draws as many voices as `draws` says, each as likely as the other and any of them again, and adds them up. */
export const drawVoices = (voices: UnitVoices, stream: RandomStream, { sums, counts }: DrawSums): void => {
  const { width, values, answered, begins, draws } = voices;
  sums.fill(0);
  counts.fill(answered === null ? draws : 0);
  for (let draw = 0; draw < draws; draw++) {
    const begin = begins[stream.nextBelow(begins.length)] as number;
    for (let index = 0; index < width; index++) (sums[index] as number) += values[begin + index] as number;
    if (answered === null) continue;
    for (let index = 0; index < width; index++) (counts[index] as number) += answered[begin + index] as number;
  }
};
