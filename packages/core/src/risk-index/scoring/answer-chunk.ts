import type { NumberColumn } from "./number-column.ts";

/** A column of words, each word once: `codes` says for each row which of the `labels` stands in it. */
export interface LabelColumn {
  readonly codes: Uint32Array;
  readonly labels: readonly string[];
}

/**
 * Some rows of data, column by column; a file of any length is handed over in chunks. A row is an informant, or an area
 * under a method without voices. Columns are those of `methodColumns`; one that is not there is missing throughout.
 */
export interface AnswerChunk {
  readonly rows: number;
  readonly area: LabelColumn;
  /** `YYYY-MM`; null: the data hold one moment. */
  readonly month: LabelColumn | null;
  /** By facet of the informant; empty and `unknown` are no group. */
  readonly facets: Readonly<Record<string, LabelColumn>>;
  /** By group of the area, e.g. region. */
  readonly groups: Readonly<Record<string, LabelColumn>>;
  /** By column; NaN: missing. */
  readonly numbers: Readonly<Record<string, NumberColumn>>;
  /** Columns of answers in words, by column; the empty label: missing. */
  readonly answers: Readonly<Record<string, LabelColumn>>;
  /** By circumstance: what the rows say of how their area-month was asked; scores read none of it. */
  readonly circumstances?: Readonly<Record<string, LabelColumn>>;
}

/** Words as a column of them. */
export const labelColumn = (words: readonly string[]): LabelColumn => {
  const places = new Map<string, number>();
  const codes = new Uint32Array(words.length);
  words.forEach((word, row) => {
    const known = places.get(word);
    codes[row] = known ?? places.size;
    if (known === undefined) places.set(word, places.size);
  });
  return { codes, labels: [...places.keys()] };
};
