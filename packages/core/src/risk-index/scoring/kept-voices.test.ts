import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyKeptVoices, keepVoice, voicesKept } from "./kept-voices.ts";

const keptOf = (rows: readonly (readonly number[])[], most: number) => {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_none, index) =>
    Float64Array.from(rows, (row) => row[index] ?? Number.NaN),
  );
  const kept = emptyKeptVoices();
  for (const row of rows.keys()) keepVoice(kept, columns, row, most);
  return voicesKept(kept, width, most).map(({ values, voices }) => ({ values: [...values], voices }));
};

describe("voices that are kept", () => {
  it("are all of them while they are few, what is said alike once with how many say it", () => {
    const kept = keptOf(
      [
        [1, Number.NaN],
        [0, 4],
        [1, Number.NaN],
      ],
      10,
    );
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual({ values: [1, Number.NaN], voices: 2 });
    expect(kept).toContainEqual({ values: [0, 4], voices: 1 });
  });

  it("of a thousand who say five things are the five, each with all who say it", () => {
    const rows = Array.from({ length: 1000 }, (_none, index) => [index % 5 < 4 ? 0 : index % 25]);
    const kept = keptOf(rows, 200);
    expect(kept.map(({ voices }) => voices).toSorted((a, b) => a - b)).toEqual([40, 40, 40, 40, 40, 800]);
  });

  it("are so many of very many who all say something else, and not those of low answers", () => {
    const kept = keptOf(
      Array.from({ length: 5000 }, (_none, index) => [
        index % 10,
        Math.floor(index / 10) % 10,
        Math.floor(index / 100),
      ]),
      200,
    );
    expect(kept).toHaveLength(200);
    const mean = kept.reduce((sum, { values }) => sum + (values[0] ?? 0), 0) / 200;
    // four standard errors of the mean of 200 answers from 0 to 9
    expect(Math.abs(mean - 4.5)).toBeLessThan(0.82);
  });

  it("are the same in whatever order they spoke", () => {
    const row = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 60 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 20 }), ([rows, other], most) => {
        const kept = keptOf(rows, most);
        expect(keptOf(other, most)).toEqual(kept);
        for (const { values, voices } of kept)
          expect(rows.filter((one) => one.every((value, index) => value === values[index]))).toHaveLength(voices);
      }),
    );
  });
});
