import { type AreaState, areaStateLabels, meansZero } from "../kernel/area-state.ts";
import { type LocalizedText, textIn } from "../kernel/localized-text.ts";
import { monthsFrom } from "../kernel/month.ts";
import { compareText } from "../kernel/text-order.ts";
import { exactly, wordCell } from "./cell.ts";
import { areaColumns, besideColumn, textColumn } from "./column.ts";
import type { SeenPeriod, StatedArea } from "./figures-input.ts";
import { marksOf, periodOf } from "./figures-table.ts";
import { notes } from "./notes.ts";
import { coverageNotes } from "./notes-of.ts";
import type { Cell, Note, Row, Table } from "./table.ts";

/** Whether anything of the area was seen. */
const isSeen = (state: AreaState): boolean => meansZero(state) || state === "partly-covered";

/** Where somebody should have seen and could not comes first, then where nobody was meant to look, then the rest. */
const rankOf = (states: readonly StatedArea[]): number => {
  if (isSeen(states.at(-1)?.state ?? "not-stated")) return 2;
  return states.every(({ state }) => state === "not-covered" || state === "not-stated") ? 1 : 0;
};

const withReason = (state: AreaState, reason: LocalizedText | undefined): LocalizedText => {
  const label = areaStateLabels[state];
  if (reason === undefined) return label;
  const inLanguage = (language: string) => `${textIn(label, language).text} (${textIn(reason, language).text})`;
  return { en: inLanguage("en"), fr: inLanguage("fr") };
};

const reasonNotes = (stated: readonly StatedArea[]): Note[] => {
  const given: LocalizedText[] = stated.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  const reasons = Map.groupBy(given, (reason) => textIn(reason, "en").text);
  const counted = [...reasons]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, [label, ...more]]) => (label === undefined ? [] : [{ label, areaMonths: more.length + 1 }]));
  return counted.length > 0 ? [notes.reasonsOfGaps(counted)] : [];
};

/**
 * Where nobody could see, before what was seen: a row an area, a column a month with its state. Areas that were not seen
 * in the last month come first, those that nobody watches in the whole period after those that should have been seen;
 * `lastSeen` is the last month of which anything is known.
 * Source: practice F8, S3, S4.
 */
export const statesTable = (period: SeenPeriod): Table => {
  const months = monthsFrom(period.from, period.to);
  const stated = new Map(period.states.map((one) => [`${one.area}/${one.month}`, one]));
  const lines = period.areas.map(({ code, label }) => {
    const states = months.map((month): StatedArea => {
      const one = stated.get(`${code}/${month}`);
      return one ?? { area: code, month, state: "not-stated" };
    });
    const lastSeen = months.findLast((_month, index) => isSeen(states[index]?.state ?? "not-stated"));
    return { code, label, states, lastSeen };
  });
  const rows = lines
    .toSorted((a, b) => rankOf(a.states) - rankOf(b.states) || compareText(a.code, b.code))
    .map(({ code, label, states, lastSeen }): Row => {
      const cells = states.map(({ month, state, reason }): [string, Cell] => [
        month,
        wordCell(state, withReason(state, reason)),
      ]);
      return {
        kind: "area",
        cells: {
          area: wordCell(code),
          name: wordCell(code, label),
          ...Object.fromEntries(cells),
          lastSeen: lastSeen === undefined ? { kind: "no-data", state: "no-area-seen" } : wordCell(lastSeen),
          monthsNotSeen: exactly(states.filter(({ state }) => !isSeen(state)).length),
        },
      };
    });
  const notSeen = lines.flatMap(({ states }) => states.filter(({ state }) => !isSeen(state))).length;
  const inWords = periodOf(period);
  return {
    name: "area-month-states",
    title: { en: `Where we could see, ${inWords}`, fr: `Où nous avons pu voir, ${inWords}` },
    unit: "area-months",
    columns: [
      ...areaColumns,
      ...months.map((month) => textColumn(month, month, month)),
      textColumn("lastSeen", "last seen", "vu en dernier"),
      besideColumn("monthsNotSeen", "months not seen", "mois non vus"),
    ],
    rows,
    marks: marksOf(period),
    notes: [
      ...(notSeen > 0 ? [notes.areasNotSeen(notSeen, lines.length * months.length)] : []),
      ...coverageNotes(period),
      ...reasonNotes(lines.flatMap(({ states }) => states)),
    ],
  };
};
