import {
  type AnswersAsked,
  type AreaScore,
  areaColumns,
  areaStateLabels,
  besideColumn,
  type Cell,
  type Column,
  exactly,
  type GroupGap,
  type Heading,
  type Instant,
  informantLabels,
  type LocalizedText,
  type Month,
  type Note,
  type ReadBeside,
  type ReadingsBeside,
  type RiskMethod,
  type Row,
  readingReasonLabels,
  scoreStateLabels,
  type Table,
  textColumn,
  wordCell,
} from "@answerable/core";
import { indexNotes } from "./index-notes.ts";

/** What the index's table is made of. */
export interface IndexTableInput {
  readonly method: RiskMethod;
  readonly month: Month;
  readonly areas: readonly Heading[];
  /** In the order of `scoreAreas`: areas without a class first. */
  readonly scores: readonly AreaScore[];
  readonly left: Pick<AnswersAsked, "inConflict" | "ofAnotherMethod">;
  /** What people read in the classes together. */
  readonly readings: ReadingsBeside;
  readonly asKnownOn: Instant | null;
  readonly sample: boolean;
}

const COLUMNS: readonly Column[] = [
  ...areaColumns,
  textColumn("state", "state", "état"),
  textColumn("class", "class", "classe"),
  textColumn("read", "read together", "lu ensemble"),
  textColumn("because", "why otherwise", "pourquoi autrement"),
  textColumn("otherwise", "seats that read it otherwise", "sièges d'un autre avis"),
  textColumn("index", "how it stands", "statut"),
  textColumn("spread", "spread of answers", "étendue des réponses"),
  textColumn("gap", "who answers worse", "qui répond plus mal"),
  besideColumn("voices", "voices", "voix"),
];

const between = (from: LocalizedText, to: LocalizedText): LocalizedText => ({
  en: `${from["en"]} – ${to["en"]}`,
  fr: `${from["fr"]} – ${to["fr"]}`,
});

const inWords = (group: string): LocalizedText => informantLabels[group] ?? { en: group, fr: group };

const gapCell = (gaps: readonly GroupGap[]): Cell => {
  const apart = gaps.filter(({ classes }) => classes > 0);
  if (apart.length === 0) return wordCell("");
  const said = (language: "en" | "fr"): string =>
    apart
      .map(({ worst, best, classes }) => {
        const [worse, better] = [inWords(worst)[language], inWords(best)[language]];
        return language === "en"
          ? `${worse} ${classes} ${classes === 1 ? "class" : "classes"} worse than ${better}`
          : `${worse} : ${classes} ${classes === 1 ? "classe" : "classes"} de plus que ${better}`;
      })
      .join("; ");
  return wordCell(apart.map(({ worst, best, classes }) => `${worst}>${best}:${classes}`).join(" "), {
    en: said("en"),
    fr: said("fr"),
  });
};

const noAgreement: LocalizedText = { en: "no agreement", fr: "pas d'accord" };

/** What was agreed of an area; nothing where nobody has read it together, which is not the same as no agreement. */
const readCells = (read: ReadBeside | undefined, labelOf: (code: string) => LocalizedText): Row["cells"] => {
  if (read === undefined) return { read: wordCell(""), because: wordCell(""), otherwise: wordCell("") };
  const { agreed, because, dissenting } = read;
  return {
    read: agreed === null ? wordCell("no-agreement", noAgreement) : wordCell(agreed, labelOf(agreed)),
    because: because === null ? wordCell("") : wordCell(because, readingReasonLabels[because]),
    otherwise: wordCell(dissenting === 0 ? "" : String(dissenting)),
  };
};

const rowOf = ({ method, areas, readings }: IndexTableInput) => {
  const names = new Map(areas.map(({ code, label }) => [code, label]));
  const classes = new Map(method.classes.classes.map(({ code, label }) => [code, label]));
  const labelOf = (code: string): LocalizedText => classes.get(code) ?? { en: code, fr: code };
  return (one: AreaScore): Row => {
    const seen = one.seen ?? "not-stated";
    const { spread } = one;
    return {
      kind: "area",
      cells: {
        area: wordCell(one.area),
        name: wordCell(one.area, names.get(one.area) ?? { en: one.area }),
        state: wordCell(seen, areaStateLabels[seen]),
        class: one.class === null ? { kind: "no-data", state: seen } : wordCell(one.class, labelOf(one.class)),
        ...readCells(readings.byArea.get(one.area), labelOf),
        index: wordCell(one.state, scoreStateLabels[one.state]),
        spread:
          spread === null
            ? wordCell("")
            : wordCell(
                `${spread.from.class}–${spread.to.class}`,
                between(labelOf(spread.from.class), labelOf(spread.to.class)),
              ),
        gap: gapCell(one.gaps),
        voices: exactly(one.voices),
      },
    };
  };
};

/** Whether people have read these classes together, when, and what has changed since. */
const notesOfReadings = ({ byArea, meetings, seats, drafts, changed, ofAnotherMethod }: ReadingsBeside): Note[] => [
  ...(drafts > 0 ? [byArea.size === 0 ? indexNotes.draft() : indexNotes.partlyDraft(drafts)] : []),
  ...(meetings.length > 0 ? [indexNotes.readTogether(meetings, seats)] : []),
  ...(changed > 0 ? [indexNotes.changedSinceReading(changed)] : []),
  ...(ofAnotherMethod.length > 0 ? [indexNotes.readUnderAnotherMethod(ofAnotherMethod)] : []),
];

const notesOf = ({ method, scores, left, readings }: IndexTableInput): Note[] => {
  const without = scores.filter((one) => one.class === null).length;
  const indicative = scores.filter(({ state }) => state === "indicative").length;
  return [
    indexNotes.method(method),
    ...notesOfReadings(readings),
    ...(without > 0 ? [indexNotes.areasWithoutClass(without)] : []),
    ...(indicative > 0 ? [indexNotes.indicative(indicative)] : []),
    ...(scores.some(({ spread }) => spread !== null) ? [indexNotes.spread()] : []),
    ...(left.inConflict > 0 ? [indexNotes.inConflict(left.inConflict)] : []),
    ...(left.ofAnotherMethod > 0 ? [indexNotes.ofAnotherMethod(left.ofAnotherMethod)] : []),
    indexNotes.notAlone(),
  ];
};

/**
 * The index of one month as a table for a product: classes, never a decimal; areas without a class first, with the state
 * that says how far they were seen; then by code, with no ranks. Beside each class stands what people agreed on who read
 * it together, and why; the class itself is never another one. The marks name the method whose codes the classes are.
 * Source: practice I2–I5, I8.
 */
export const indexTable = (input: IndexTableInput): Table => ({
  name: "risk-index-month",
  title: {
    en: `Protection risk as key informants see it, ${input.month}`,
    fr: `Risque de protection vu par des informateurs clés, ${input.month}`,
  },
  unit: "classes",
  columns: COLUMNS,
  rows: input.scores.map(rowOf(input)),
  marks: {
    audience: null,
    sample: input.sample,
    method: { id: input.method.id, version: input.method.version },
    asKnownOn: input.asKnownOn,
  },
  notes: notesOf(input),
});
