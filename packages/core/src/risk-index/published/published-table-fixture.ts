import { err, ok } from "neverthrow";
import { methodColumns } from "../method/method-columns.ts";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import { labelColumn } from "../scoring/answer-chunk.ts";
import { type AnswerTally, accumulate, emptyTally } from "../scoring/answer-tally.ts";
import { cellReader } from "../scoring/read-cells.ts";
import { type IndexScores, scoresOf } from "../scoring/score-areas.ts";

/** What an index needs no word of: a title, and classes where the index publishes none. */
const HEAD = {
  document: "risk-method",
  id: "published-index",
  version: "1",
  title: { en: "a published index, recomputed; not ours" },
  data: { area: "area" },
};

const named = (code: string) => ({ code, label: { en: code } });

/** Classes that a method must have and the index has none of. */
export const inTwoHalves = { kind: "equal-width", classes: [named("lower"), named("upper")] };

/** A class of a published index, beginning at its threshold. */
export const from = (threshold: number, code: string) => ({ ...named(code), from: threshold });

/** A part of the tree, with what a label adds to its id. */
export const part = <Fields extends object>(id: string, fields: Fields) => ({ id, label: { en: id }, ...fields });

/** A method as a file holds it, but for its head. */
export const publishedMethod = (fields: object): RiskMethod => readMethod({ ...HEAD, ...fields })._unsafeUnwrap();

/** A table of areas, comma separated, its first line the names of the columns; no cell holds a comma. */
export const tallyOfTable = (method: RiskMethod, table: string): AnswerTally => {
  const [header = "", ...lines] = table.trim().split("\n");
  const names = header.split(",").map((name) => name.trim());
  const rows = lines.map((line) => line.split(","));
  const cells = (name: string) => rows.map((row) => (row[names.indexOf(name)] ?? "").trim());
  const needs = methodColumns(method);
  const reader = cellReader(method, needs);
  const taken = <Read>({ read, bad }: { read: Read; bad: readonly object[] }): Read =>
    (bad.length === 0 ? ok(read) : err(bad))._unsafeUnwrap();
  const words = (columns: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(columns).map(([key, name]) => [key, labelColumn(cells(name))]));
  return accumulate(emptyTally(method), {
    rows: rows.length,
    area: labelColumn(cells(needs.area)),
    month: needs.month === null ? null : labelColumn(cells(needs.month)),
    facets: words(needs.facets),
    groups: words(needs.groups),
    numbers: Object.fromEntries(needs.numbers.map((name) => [name, taken(reader.numbers(name, cells(name)))])),
    answers: Object.fromEntries(
      Object.keys(needs.answers).map((name) => [name, taken(reader.answers(name, cells(name)))]),
    ),
  });
};

/** The scores of such a table. */
export const scoresOfTable = (method: RiskMethod, table: string): IndexScores => scoresOf(tallyOfTable(method, table));

/** By area, the value of a node or an indicator; null where there is none. */
export const valuesIn = ({ scores }: IndexScores, id: string): Record<string, number | null> =>
  Object.fromEntries(scores.map(({ area, nodes }) => [area, nodes[id] ?? null]));

/** By area, its class; null where it has none. */
export const classesIn = ({ scores }: IndexScores): Record<string, string | null> =>
  Object.fromEntries(scores.map((score) => [score.area, score.class]));
