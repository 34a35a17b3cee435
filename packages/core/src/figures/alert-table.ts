import type { FlatRow } from "../kernel/filter.ts";
import type { Instant } from "../kernel/instant.ts";
import { type Month, monthsFrom } from "../kernel/month.ts";
import { compareText } from "../kernel/text-order.ts";
import { exactly, totalCell, wordCell } from "./cell.ts";
import { besideColumn, countColumn, textColumn } from "./column.ts";
import type { Heading } from "./figures-input.ts";
import type { Cell, Column, Note, Row, Table } from "./table.ts";

/** What the table of alerts is made of. */
export interface AlertTableInput {
  /** Rows of the alert table, as they were known on `asKnownOn`. */
  readonly rows: readonly FlatRow[];
  readonly from: Month;
  readonly to: Month;
  /** The triggers of the protocol, in its order; one that rows have besides gets a row of its own. */
  readonly triggers: readonly Heading[];
  readonly taxonomy: { readonly id: string; readonly version: string };
  readonly asKnownOn: Instant | null;
  readonly sample: boolean;
}

const isSent = (row: FlatRow): boolean => row["sentMonth"] !== null;

interface Count {
  readonly column: Column;
  /** Which of a trigger's rows are counted. */
  holds(row: FlatRow): boolean;
}

const counted = (key: string, en: string, fr: string, holds: Count["holds"]): Count => ({
  column: countColumn(key, { en, fr }, false),
  holds,
});

const amongSent = (key: string, en: string, fr: string, holds: Count["holds"]): Count =>
  counted(key, en, fr, (row) => isSent(row) && holds(row));

const counts: readonly Count[] = [
  counted("sent", "sent", "envoyées", isSent),
  counted("notSent", "not sent", "non envoyées", (row) => !isSent(row)),
  amongSent(
    "inTimeFromKnowledge",
    "in time from knowledge",
    "à temps depuis la connaissance",
    (row) => row["inTimeFromKnowledge"] === 1,
  ),
  amongSent(
    "inTimeFromOccurrence",
    "in time from occurrence",
    "à temps depuis le fait",
    (row) => row["inTimeFromOccurrence"] === 1,
  ),
  amongSent(
    "occurrenceNotKnown",
    "from occurrence not known",
    "depuis le fait : inconnu",
    (row) => row["inTimeFromOccurrence"] === null,
  ),
  amongSent("corrected", "corrected", "corrigées", (row) => Number(row["corrections"]) > 0),
  amongSent("linked", "linked to an incident", "liées à un incident", (row) => Number(row["linked"]) > 0),
  counted("merged", "merged", "fusionnées", (row) => row["status"] === "merged"),
  counted("cancelled", "cancelled", "annulées", (row) => row["status"] === "cancelled"),
  counted(
    "notMaterialised",
    "threat not materialised",
    "menace non réalisée",
    (row) => row["status"] === "not-materialised",
  ),
  amongSent("takenUp", "taken up", "prises en charge", (row) => row["uptake"] === "taken-up"),
  amongSent("nobody", "taken up by nobody", "prises en charge par personne", (row) => row["uptake"] === "nobody"),
  amongSent(
    "noInformation",
    "no information on a response",
    "sans information sur une réponse",
    (row) => row["uptake"] === "no-information",
  ),
];

/** The hours below or at which `share` of the sorted numbers lie, by nearest rank. */
const rankAt = (sorted: readonly number[], share: number): Cell => {
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return found === undefined ? wordCell("") : exactly(found);
};

const cellsOf = (rows: readonly FlatRow[]): Record<string, Cell> => {
  const hours = rows
    .flatMap((row) => (typeof row["hoursFromKnowledge"] === "number" ? [row["hoursFromKnowledge"]] : []))
    .toSorted((a, b) => a - b);
  return {
    ...Object.fromEntries(
      counts.map(({ column, holds }): [string, Cell] => [column.key, exactly(rows.filter(holds).length)]),
    ),
    medianHours: rankAt(hours, 0.5),
    p90Hours: rankAt(hours, 0.9),
  };
};

const alertNotes: readonly Note[] = [
  {
    code: "alerts-by-month-of-occurrence",
    text: {
      en: "An alert belongs to the month it happened in; in time is what was sent within the limit of its protocol. Hours are whole, rounded up, by nearest rank.",
      fr: "Une alerte appartient au mois du fait ; est à temps ce qui fut envoyé dans le délai de son protocole. Les heures sont entières, arrondies au-dessus, par rang le plus proche.",
    },
  },
  {
    code: "alert-in-several-columns",
    text: {
      en: "One alert may stand in several columns: sent, corrected and taken up, for one.",
      fr: "Une alerte peut figurer dans plusieurs colonnes : envoyée, corrigée et prise en charge, par exemple.",
    },
  },
];

/**
 * Flash alerts of a period by trigger: how many were sent, in time from knowledge and from occurrence, the median and 90th
 * percentile of the hours from knowledge, what became of them, and who took them up. No shares: their base is small.
 * Source: practice F11, S5.
 */
export const alertTableOf = (input: AlertTableInput): Table => {
  const months = monthsFrom(input.from, input.to);
  const rows = input.rows.filter((row) => months.some((month) => month === row["month"]));
  const triggerOf = (row: FlatRow): string => String(row["trigger"]);
  const codes = new Set(input.triggers.map(({ code }) => code));
  const unlisted = [...new Set(rows.map(triggerOf))].filter((code) => !codes.has(code)).toSorted(compareText);
  const headings = [...input.triggers, ...unlisted.map((code): Heading => ({ code, label: { en: code } }))];
  const period = input.from === input.to ? input.from : `${input.from} – ${input.to}`;
  return {
    name: "alerts-by-trigger",
    title: { en: `Flash alerts by trigger, ${period}`, fr: `Alertes flash par déclencheur, ${period}` },
    unit: "alerts",
    columns: [
      textColumn("trigger", "trigger", "déclencheur"),
      textColumn("name", "name", "nom"),
      ...counts.map(({ column }) => column),
      besideColumn("medianHours", "median hours from knowledge", "heures depuis la connaissance, médiane"),
      besideColumn("p90Hours", "hours from knowledge, 9 in 10", "heures depuis la connaissance, 9 sur 10"),
    ],
    rows: [
      ...headings.map(
        ({ code, label }): Row => ({
          kind: "part",
          cells: {
            trigger: wordCell(code),
            name: wordCell(code, label),
            ...cellsOf(rows.filter((row) => triggerOf(row) === code)),
          },
        }),
      ),
      { kind: "total", cells: { trigger: totalCell, name: totalCell, ...cellsOf(rows) } },
    ],
    marks: { audience: null, sample: input.sample, taxonomy: input.taxonomy, asKnownOn: input.asKnownOn },
    notes: alertNotes,
  };
};
