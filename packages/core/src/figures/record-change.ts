import type { LocalizedText } from "../kernel/localized-text.ts";
import { type CountedRow, isCounted } from "./counted-row.ts";
import { KNOWN_PEOPLE } from "./figure.ts";

/** What happened to a record since a figure was published, as far as the figure shows it. */
export type RecordChange =
  | "recorded-since"
  | "corrected"
  | "moved"
  | "merged"
  | "withdrawn"
  | "set-aside"
  | "reconsidered"
  | "documented"
  | "cancelled";

/** The changes in words, in the order they are shown. */
export const recordChangeLabels: Readonly<Record<RecordChange, LocalizedText>> = {
  "recorded-since": { en: "recorded since", fr: "enregistrées depuis" },
  corrected: { en: "corrected", fr: "corrigées" },
  moved: { en: "moved to or from another month or area", fr: "déplacées (mois ou zone)" },
  merged: { en: "merged into another", fr: "fusionnées" },
  withdrawn: { en: "withdrawn", fr: "retirées" },
  "set-aside": { en: "set aside", fr: "écartées" },
  reconsidered: { en: "reconsidered", fr: "reconsidérées" },
  documented: { en: "alerts documented since", fr: "alertes documentées depuis" },
  cancelled: { en: "alerts cancelled or not materialised", fr: "alertes annulées ou non matérialisées" },
};

/** The columns that a correction must touch to change a figure. */
const FIGURE_COLUMNS = [
  ...["month", "adm1", "adm2", "category", "type", "unit", "least", "most", "approximate", "households"],
  ...[...KNOWN_PEOPLE, "unknownLeast", "unknownMost"],
];

const sayingOf = (rows: readonly CountedRow[]): string =>
  rows
    .map((row) => JSON.stringify(FIGURE_COLUMNS.map((column) => row[column] ?? null)))
    .toSorted()
    .join();

const byStream = (rows: readonly CountedRow[]): Map<string, CountedRow[]> => Map.groupBy(rows, ({ stream }) => stream);

/** Why a record that counted counts no longer. */
const leftBecause = (now: CountedRow | undefined): RecordChange => {
  if (now === undefined) return "moved";
  if (typeof now["linked"] === "number" && now["linked"] > 0) return "documented";
  const status = String(now["status"]);
  if (status === "merged" || status === "withdrawn" || status === "set-aside") return status;
  return status === "cancelled" || status === "not-materialised" ? "cancelled" : "moved";
};

/** Rows of one period at two moments, with what must be known of records that left it or came into it. */
export interface RowsAtTwoMoments {
  readonly published: readonly CountedRow[];
  readonly now: readonly CountedRow[];
  /** Records that were known when it was published, in whatever month and area. */
  readonly knownThen: ReadonlySet<string>;
  /** The period's alerts as they stand now, whatever their status. */
  readonly alertsNow: readonly CountedRow[];
}

/**
 * What happened to each record since, by its stream; a record that no figure can show a change of is left out. The order
 * of the rows does not matter.
 */
export const recordChanges = (rows: RowsAtTwoMoments): ReadonlyMap<string, RecordChange> => {
  const [before, after] = [byStream(rows.published.filter(isCounted)), byStream(rows.now.filter(isCounted))];
  const [heldThen, heldNow] = [byStream(rows.published), byStream([...rows.alertsNow, ...rows.now])];
  const changeOf = (stream: string): RecordChange | undefined => {
    const [was, is] = [before.get(stream), after.get(stream)];
    if (was === undefined && is === undefined) return undefined;
    if (is === undefined) return leftBecause(heldNow.get(stream)?.at(-1));
    if (was !== undefined) return sayingOf(was) === sayingOf(is) ? undefined : "corrected";
    if (heldThen.has(stream)) return "reconsidered";
    return rows.knownThen.has(stream) ? "moved" : "recorded-since";
  };
  return new Map(
    [...new Set([...before.keys(), ...after.keys()])].flatMap((stream) => {
      const change = changeOf(stream);
      return change === undefined ? [] : [[stream, change] as const];
    }),
  );
};
