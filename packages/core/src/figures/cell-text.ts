import { match } from "ts-pattern";
import { areaStateLabels } from "../kernel/area-state.ts";
import { type LocalizedText, textIn } from "../kernel/localized-text.ts";
import type { Cell } from "./table.ts";

const noData: LocalizedText = { en: "no data", fr: "sans données" };
const about: LocalizedText = { en: "about", fr: "environ" };

/** How numbers are written; `String` where nothing else is asked. */
export type NumberWriter = (number: number) => string;

/**
 * A cell as people read it: `≥ 12` where not all was seen, `10–12` for a range, `about 10` for an estimate, and "no data"
 * for what is not known, which is never written as 0. A cell that is not there is empty.
 */
export const cellText = (cell: Cell | undefined, language: string, write: NumberWriter = String): string => {
  if (cell === undefined) return "";
  return match(cell)
    .with({ kind: "text" }, ({ text, label }) => (label === undefined ? text : textIn(label, language).text))
    .with({ kind: "count" }, ({ least, most, approximate, lowerBound }) => {
      if (lowerBound) return `≥ ${write(least)}`;
      if (least !== most) return `${write(least)}–${write(most)}`;
      return approximate ? `${textIn(about, language).text} ${write(least)}` : write(least);
    })
    .with({ kind: "no-data" }, () => textIn(noData, language).text)
    .exhaustive();
};

/** Why there is no figure, in words: "no data (no access)". */
export const noDataText = ({ state }: Extract<Cell, { readonly kind: "no-data" }>, language: string): string => {
  const said = textIn(noData, language).text;
  return state === "no-area-seen" ? said : `${said} (${textIn(areaStateLabels[state], language).text})`;
};
