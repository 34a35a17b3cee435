import {
  type DetectorMeasure,
  type FlatRow,
  type IdentifyingFinding,
  identifyingText,
  issuesFrom,
  LabelledText,
  measureIdentifyingText,
  type Share,
} from "@answerable/core";
import { err, ok, ResultAsync } from "neverthrow";
import * as z from "zod";
import { checkTexts, openTextFiles } from "./check-texts.ts";
import type { LineCheck } from "./checked-lines.ts";
import { wrongInput } from "./failure.ts";
import { fileField, filesField } from "./file-field.ts";
import { labelledLines } from "./labelled-lines.ts";
import { computation } from "./use-case.ts";

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const rowOf = (what: string, group: string, { of, hits, share, from, to }: Share): FlatRow => ({
  what,
  group,
  sentences: of,
  number: hits,
  share: share === undefined ? null : rounded(share),
  "95 % from": rounded(from),
  "95 % to": rounded(to),
  ids: "",
});

const rowsOf = ({
  all,
  languages,
  kinds,
  languageTold,
  checked,
  missed,
  falselyAlarmed,
}: DetectorMeasure): FlatRow[] => {
  const groups = [["all", all] as const, ...Object.entries(languages)];
  const listed = (what: string, ids: readonly string[]): FlatRow[] =>
    ids.length === 0 ? [] : [{ what, group: "all", number: ids.length, ids: ids.join(" ") }];
  return [
    ...groups.map(([group, { recall }]) => rowOf("found", group, recall)),
    ...groups.map(([group, { atTheWords }]) => rowOf("found at the marked words", group, atTheWords)),
    ...groups.map(([group, { falseAlarms }]) => rowOf("false alarms", group, falseAlarms)),
    ...Object.entries(kinds).map(([kind, share]) => rowOf("found", kind, share)),
    rowOf("language told", "all", languageTold),
    rowOf("checked", "all", checked),
    ...listed("missed", missed),
    ...listed("false alarms", falselyAlarmed),
  ];
};

const measure = computation({
  name: "safeguards.measure",
  kind: "compute",
  summary: "how much of a labelled set the check finds, and how often it raises a false alarm",
  input: z.strictObject({
    file: fileField("Labelled sentences, NDJSON: id, lang, text, identifying, kinds, spans."),
  }),
  positional: ["file"],
  permission: null,
  form: "record",
  handle: ({ file }) => labelledLines(LabelledText, file).map(measureIdentifyingText).mapErr(wrongInput),
  flat: rowsOf,
});

/** A line of NDJSON; more fields may stand in it and are not read. */
const JsonLine = z.looseObject({
  text: z.string().describe("The text to check."),
  lang: z.string().min(1).optional().describe("Its language, BCP 47; it wins over the one given for the file."),
});

interface TextToCheck {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** What is said of one text; never its words. `und` where its language could not be told. */
interface SaidOfText {
  readonly lang: string;
  readonly checked: boolean;
  readonly findings: readonly IdentifyingFinding[];
}

/** How a line of a file is asked what in it could tell who somebody is. */
export const identifyingLine = (lang: string | undefined): LineCheck<TextToCheck, SaidOfText> => ({
  ofText: (text) => ({ text }),
  ofJson: (json, row) => {
    const line = JsonLine.safeParse(json);
    return line.success ? ok(line.data) : err(issuesFrom(line.error, json, { row }));
  },
  check: (one) => {
    const { checked, language, findings } = identifyingText(one.text, one.lang ?? lang);
    return { lang: language, checked, findings };
  },
});

const check = computation({
  name: "safeguards.check",
  kind: "compute",
  summary: "what in texts could tell who somebody is: rule and place, never the words",
  input: z.strictObject({
    files: filesField("Texts, one a line, or NDJSON with text and lang; - for standard input."),
    lang: z
      .enum(["en", "fr"])
      .optional()
      .describe("The language of the texts; a line's own wins, and without either it is told from the words."),
  }),
  positional: ["files"],
  permission: null,
  form: "lines",
  tells: true,
  handle: ({ files, lang }, ctx) =>
    new ResultAsync(openTextFiles(files))
      .mapErr(wrongInput)
      .map((sources) => checkTexts(sources, identifyingLine(lang), ctx)),
  isPartlyRefused: ({ refused }) => refused() > 0,
});

/** What can be asked of safeguards; no store is needed. */
export const safeguardsUseCases = [check, measure];
