import type { FlatRow, MethodColumns } from "@answerable/core";
import type { CountedWarning } from "./index-warnings.ts";
import type { MethodHead } from "./method-head.ts";

/** What `index validate` found. */
interface Validated extends MethodHead {
  readonly questions: number;
  readonly indicators: number;
  readonly nodes: number;
  readonly rowIs: string;
  readonly scoresDependOn: string;
  readonly columns: MethodColumns;
  readonly warnings: readonly CountedWarning[];
  readonly data: { readonly areasAndMonths: number; readonly refusedRows: number } | null;
}

const row = (what: string, value: FlatRow[string], is: string | null = null): FlatRow => ({ what, value, is });

const named = (kind: string, columns: Readonly<Record<string, string>>): FlatRow[] =>
  Object.entries(columns).map(([name, column]) => row("column", column, `${kind} ${name}`));

/** The columns that a file needs, a row each, and what is read from it. */
const columnRows = ({ area, month, facets, groups, numbers, answers, circumstances }: MethodColumns): FlatRow[] => [
  row("column", area, "area"),
  ...(month === null ? [] : [row("column", month, "month")]),
  ...named("facet", facets),
  ...named("group", groups),
  ...numbers.map((column) => row("column", column, "number")),
  ...Object.keys(answers).map((column) => row("column", column, "answers")),
  ...named("circumstance", circumstances),
];

/** A method that was looked at as rows of words: the method, the columns it needs, its warnings, what a file held. */
export const validatedRows = (one: Validated): FlatRow[] => [
  row("id", one.id),
  row("version", one.version),
  row("source", one.source),
  row("draft", one.draft ? "yes" : "no"),
  row("questions", one.questions),
  row("indicators", one.indicators),
  row("nodes", one.nodes),
  row("a row is", one.rowIs),
  row("scores depend on", one.scoresDependOn),
  ...columnRows(one.columns),
  ...one.warnings.map(({ code, part }) => row("warning", code, part)),
  ...(one.data === null
    ? []
    : [row("areas and months", one.data.areasAndMonths), row("refused rows", one.data.refusedRows)]),
];
