import { textIn } from "../kernel/localized-text.ts";
import { compareText } from "../kernel/text-order.ts";
import { exactly, totalCell, wordCell } from "./cell.ts";
import { countColumn, textColumn } from "./column.ts";
import type { FiguresInput } from "./figures-input.ts";
import { periodTable } from "./period-table.ts";
import type { PublishedFigures } from "./published-figures.ts";
import type { Cell, Row, Table } from "./table.ts";
import { isEstimated } from "./unit.ts";

/** Whether the publication counts the same thing over the same time. */
export const isComparable = (published: PublishedFigures, input: FiguresInput): boolean =>
  published.from === input.from &&
  published.to === input.to &&
  published.unit === input.unit &&
  published.basis === input.basis &&
  published.across === input.across;

const nothing: Cell = wordCell("");

/** A bound or a range stays one; from what is not known nothing is subtracted. */
const differenceOf = (here: Cell | undefined, published: number): Cell =>
  here?.kind === "count" ? { ...here, least: here.least - published, most: here.most - published } : nothing;

const besideOurs = (here: Cell | undefined, stated: number | undefined): Record<string, Cell> => ({
  published: stated === undefined ? nothing : exactly(stated),
  here: here ?? nothing,
  difference: stated === undefined ? nothing : differenceOf(here, stated),
});

const codeOf = ({ cells }: Row): string => (cells["code"]?.kind === "text" ? cells["code"].text : "");

/** The sum, where the same categories or types were published as we count; else there is none to compare. */
const publishedSum = (figures: PublishedFigures["figures"], ours: readonly string[]): number | undefined => {
  const codes = Object.keys(figures);
  const isSame = codes.length === ours.length && ours.every((code) => Object.hasOwn(figures, code));
  return isSame ? Object.values(figures).reduce((all, one) => all + one, 0) : undefined;
};

/**
 * Published figures and ours, a category or type a row, with the difference; the publication's source and counting basis
 * are notes of the table. What was published under a code that we do not have keeps a row of its own. Ask
 * {@link isComparable} first: of other months, units or bases nothing may be subtracted.
 */
export const publishedComparison = (published: PublishedFigures, input: FiguresInput): Table => {
  const ours = periodTable(input, "total");
  const { figures } = published;
  const parts = ours.rows.filter(({ kind }) => kind !== "total");
  const codes = parts.map(codeOf);
  const rowOf = (row: Row, stated: number | undefined): Row => ({
    kind: row.kind,
    cells: {
      code: row.kind === "total" ? totalCell : wordCell(codeOf(row)),
      name: row.cells["name"] ?? wordCell(codeOf(row)),
      ...besideOurs(row.cells["figure"], stated),
    },
  });
  const notOurs = Object.entries(figures)
    .filter(([code]) => !codes.includes(code))
    .toSorted(([a], [b]) => compareText(a, b))
    .map(
      ([code, stated]): Row => ({
        kind: "part",
        cells: { code: wordCell(code), name: wordCell(code), ...besideOurs(undefined, stated) },
      }),
    );
  const rows = [
    ...parts.map((row) => rowOf(row, Object.hasOwn(figures, codeOf(row)) ? figures[codeOf(row)] : undefined)),
    ...notOurs,
    ...ours.rows.filter(({ kind }) => kind === "total").map((row) => rowOf(row, publishedSum(figures, codes))),
  ];
  const estimated = isEstimated(input.unit);
  const basis = published.basisAsPublished;
  const sentence = (language: string, words: readonly [string, string]): string =>
    `${words[0]}: ${published.source}. ${words[1]}: ${textIn(basis, language).text}.`;
  return {
    name: `published-${input.unit}-by-${input.across}`,
    title: {
      en: `Published and here: ${textIn(published.title, "en").text}`,
      fr: `Publié et ici : ${textIn(published.title, "fr").text}`,
    },
    unit: input.unit,
    columns: [
      textColumn("code", "code", "code"),
      textColumn("name", "name", "nom"),
      countColumn("published", { en: "published", fr: "publié" }, false),
      countColumn("here", { en: "here", fr: "ici" }, estimated),
      countColumn("difference", { en: "difference", fr: "différence" }, estimated),
    ],
    rows,
    marks: ours.marks,
    notes: [
      {
        code: "published-elsewhere",
        text: {
          en: sentence("en", ["Published figures", "They count"]),
          fr: sentence("fr", ["Chiffres publiés", "Ils comptent"]),
        },
      },
      ...ours.notes,
    ],
  };
};
