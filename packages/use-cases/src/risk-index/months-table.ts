import {
  type AreaScore,
  type AreaTrend,
  areaColumns,
  areaStateLabels,
  artefactLabels,
  type Cell,
  compareText,
  type Heading,
  type Instant,
  type LocalizedText,
  type Month,
  type Note,
  type RiskMethod,
  type Row,
  scoreStateLabels,
  type Table,
  textColumn,
  trendWordLabels,
  wordCell,
} from "@answerable/core";
import { indexNotes } from "./index-notes.ts";
import { methodName } from "./method-head.ts";

/** An area over the months of a period. */
export interface AreaOverMonths {
  readonly area: Heading;
  readonly scored: readonly { readonly method: RiskMethod; readonly score: AreaScore }[];
  readonly trend: AreaTrend;
}

/** What the table of a period is made of. */
export interface MonthsTableInput {
  /** In the order of time, each with the method that held in it. */
  readonly months: readonly { readonly month: Month; readonly method: RiskMethod }[];
  readonly areas: readonly AreaOverMonths[];
  readonly asKnownOn: Instant | null;
  readonly sample: boolean;
}

const classCell = ({ scored }: AreaOverMonths, month: Month): Cell => {
  const one = scored.find(({ score }) => score.month === month);
  const code = one?.score.class ?? null;
  if (one === undefined || code === null) return { kind: "no-data", state: one?.score.seen ?? "not-stated" };
  const label: LocalizedText = one.method.classes.classes.find((known) => known.code === code)?.label ?? { en: code };
  if (one.score.state !== "indicative") return wordCell(code, label);
  return wordCell(`${code} (indicative)`, {
    en: `${label["en"] ?? code} (indicative)`,
    fr: `${label["fr"] ?? label["en"] ?? code} (indicatif)`,
  });
};

/** The trend of the last run of comparable months, as a word; a product shows no slope. */
const trendCell = ({ trend: { runs } }: AreaOverMonths): Cell => {
  const last = runs.at(-1)?.trend;
  if (last?.kind === "trend") return wordCell(last.word, trendWordLabels[last.word]);
  const [months, needed] = [last?.months ?? 0, last?.needed];
  if (needed === undefined) return wordCell("");
  return wordCell(`too-few-months ${months}/${needed}`, {
    en: `too few comparable months: ${months} of ${needed}`,
    fr: `trop peu de mois comparables : ${months} sur ${needed}`,
  });
};

/** What may be an artefact of how the area was asked, month by month. */
const flagsCell = ({ trend: { artefacts } }: AreaOverMonths): Cell => {
  if (artefacts.length === 0) return wordCell("");
  const said = (language: "en" | "fr"): string =>
    artefacts.map(({ month, code }) => `${month} ${artefactLabels[code][language] ?? code}`).join("; ");
  return wordCell(artefacts.map(({ month, code }) => `${month}:${code}`).join(" "), {
    en: said("en"),
    fr: said("fr"),
  });
};

/** Months in a row without a class for the same reason, and how far the area was seen in them. */
const silencesOf = ({ scored }: AreaOverMonths): { from: string; to: string; score: AreaScore }[] => {
  const silences: { from: string; to: string; score: AreaScore }[] = [];
  let isBroken = true;
  for (const { score } of scored) {
    const last = silences.at(-1);
    if (score.class !== null) isBroken = true;
    else if (!isBroken && last?.score.state === score.state && last.score.seen === score.seen) last.to = score.month;
    else {
      silences.push({ from: score.month, to: score.month, score });
      isBroken = false;
    }
  }
  return silences;
};

/** Why there is no class: silence may be the worst news, so that it has words. */
const silenceCell = (area: AreaOverMonths): Cell => {
  const silences = silencesOf(area);
  if (silences.length === 0) return wordCell("");
  const said = (language: "en" | "fr", to: string): string =>
    silences
      .map(({ from, to: last, score: { state, seen } }) => {
        const when = from === last ? from : `${from} ${to} ${last}`;
        const label = areaStateLabels[seen ?? "not-stated"];
        return `${when} ${scoreStateLabels[state][language] ?? state} (${label[language] ?? ""})`;
      })
      .join("; ");
  const codes = silences.map(
    ({ from, to, score: { state, seen } }) => `${from}/${to}:${state}:${seen ?? "not-stated"}`,
  );
  return wordCell(codes.join(" "), { en: said("en", "to"), fr: said("fr", "à") });
};

const isWithoutClass = ({ scored }: AreaOverMonths): boolean => scored.every(({ score }) => score.class === null);

/** The months under one method in a row, one span for each. */
const spansOf = (months: MonthsTableInput["months"]): { from: string; to: string; method: string }[] => {
  const spans: { from: string; to: string; method: string }[] = [];
  for (const { month, method } of months) {
    const last = spans.at(-1);
    if (last?.method === methodName(method)) last.to = month;
    else spans.push({ from: month, to: month, method: methodName(method) });
  }
  return spans;
};

const notesOf = ({ months, areas }: MonthsTableInput): Note[] => {
  const spans = spansOf(months);
  const methods = [...new Map(months.map(({ method }) => [methodName(method), method])).values()];
  const without = areas.filter(isWithoutClass).length;
  return [
    ...methods.map(indexNotes.method),
    ...(spans.length > 1 ? [indexNotes.methodsOfMonths(spans)] : []),
    ...(without > 0 ? [indexNotes.areasWithoutClass(without)] : []),
    indexNotes.trendWords(),
    indexNotes.notAlone(),
  ];
};

/**
 * The index of a period as a table for a product: areas by months, classes and never a decimal or a slope; areas without
 * any class first, then by code, with no ranks. Beside them a trend word from six comparable months on, and what may be
 * an artefact of how an area was asked. Source: practice I2, I4, I5, I7.
 */
export const monthsTable = (input: MonthsTableInput): Table => {
  const { months, areas, asKnownOn, sample } = input;
  const [first, last] = [months[0], months.at(-1)];
  const rowOf = (one: AreaOverMonths): Row => ({
    kind: "area",
    cells: {
      area: wordCell(one.area.code),
      name: wordCell(one.area.code, one.area.label),
      ...Object.fromEntries(months.map(({ month }) => [month, classCell(one, month)])),
      silence: silenceCell(one),
      trend: trendCell(one),
      flags: flagsCell(one),
    },
  });
  return {
    name: "risk-index-months",
    title: {
      en: `Protection risk as key informants see it, ${first?.month ?? ""} to ${last?.month ?? ""}`,
      fr: `Risque de protection vu par des informateurs clés, ${first?.month ?? ""} à ${last?.month ?? ""}`,
    },
    unit: "classes",
    columns: [
      ...areaColumns,
      ...months.map(({ month }) => textColumn(month, month, month)),
      textColumn("silence", "why there is no class", "pourquoi sans classe"),
      textColumn("trend", "trend", "tendance"),
      textColumn("flags", "what may come of the asking", "ce qui peut venir de l'enquête"),
    ],
    rows: areas
      .toSorted(
        (a, b) => Number(isWithoutClass(b)) - Number(isWithoutClass(a)) || compareText(a.area.code, b.area.code),
      )
      .map(rowOf),
    marks: {
      audience: null,
      sample,
      method: {
        id: last?.method.id ?? "",
        version: [...new Set(months.map(({ method }) => method.version))].join(" + "),
      },
      asKnownOn,
    },
    notes: notesOf(input),
  };
};
