import { textIn } from "../kernel/localized-text.ts";
import { exactly, totalCell, wordCell } from "./cell.ts";
import { countColumn, textColumn } from "./column.ts";
import type { FiguresInput } from "./figures-input.ts";
import { periodTable } from "./period-table.ts";
import type { PublishedFigures } from "./published-figures.ts";
import type { Cell, Row, Table } from "./table.ts";

/** Whether the publication counts the same thing over the same time. */
export const isComparable = (published: PublishedFigures, input: FiguresInput): boolean =>
  published.from === input.from &&
  published.to === input.to &&
  published.unit === input.unit &&
  published.basis === input.basis &&
  published.across === input.across;

const differenceOf = (here: Cell | undefined, published: number): Cell =>
  here?.kind === "count" ? exactly(here.least - published) : wordCell("");

/**
 * Published figures and ours, a category or type a row, with the difference; the publication's source and counting basis
 * are notes of the table. Ask {@link isComparable} first: of other months, units or bases nothing may be subtracted.
 */
export const publishedComparison = (published: PublishedFigures, input: FiguresInput): Table => {
  const ours = periodTable(input, "total");
  const sum = Object.values(published.figures).reduce((all, one) => all + one, 0);
  const rows = ours.rows.map((row): Row => {
    const code = row.cells["code"]?.kind === "text" ? row.cells["code"].text : "";
    const stated = row.kind === "total" ? sum : published.figures[code];
    const here = row.cells["figure"];
    return {
      kind: row.kind,
      cells: {
        code: row.kind === "total" ? totalCell : wordCell(code),
        name: row.cells["name"] ?? wordCell(code),
        published: stated === undefined ? wordCell("") : exactly(stated),
        here: here ?? wordCell(""),
        difference: stated === undefined ? wordCell("") : differenceOf(here, stated),
      },
    };
  });
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
      countColumn("here", { en: "here", fr: "ici" }, false),
      countColumn("difference", { en: "difference", fr: "différence" }, false),
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
