import type { CircumstanceName } from "../method/circumstances.ts";
import type { AnswerChunk, LabelColumn } from "../scoring/answer-chunk.ts";
import type { ScoredUnit } from "../scoring/panel.ts";

/** What the rows of each area-month say of how it was asked; memory grows with areas × months. */
export interface NotedCircumstances {
  /** By area, then month: what was said, each once; several where rows say different things. */
  readonly said: Map<string, Map<string, Map<CircumstanceName, Set<string>>>>;
}

/** Nothing noted yet. */
export const noCircumstances = (): NotedCircumstances => ({ said: new Map() });

const wordAt = ({ codes, labels }: LabelColumn, row: number): string => labels[codes[row] ?? 0] ?? "";

const inside = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};

/** Notes what the rows of a chunk say; an empty cell says nothing. It is filled in place and given back. */
export const noteCircumstances = (noted: NotedCircumstances, chunk: AnswerChunk): NotedCircumstances => {
  for (const [name, column] of Object.entries(chunk.circumstances ?? {})) {
    const done = new Set<number>();
    for (let row = 0; row < chunk.rows; row++) {
      const place = (chunk.area.codes[row] ?? 0) * (chunk.month?.labels.length ?? 1) + (chunk.month?.codes[row] ?? 0);
      const key = place * column.labels.length + (column.codes[row] ?? 0);
      const word = wordAt(column, row);
      if (word === "" || done.has(key)) continue;
      done.add(key);
      const months = inside(noted.said, wordAt(chunk.area, row), () => new Map());
      const own = inside(months, chunk.month === null ? "" : wordAt(chunk.month, row), () => new Map());
      inside(own, name as CircumstanceName, () => new Set<string>()).add(word);
    }
  }
  return noted;
};

/** What the rows of one area-month say of a circumstance, in the order of the words. */
export const saidOf = (
  { said }: NotedCircumstances,
  { area, month }: ScoredUnit,
  name: CircumstanceName,
): readonly string[] => [...(said.get(area)?.get(month)?.get(name) ?? [])].toSorted();
