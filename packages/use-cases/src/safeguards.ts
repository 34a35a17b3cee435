import {
  type DetectorMeasure,
  type FlatRow,
  type Issue,
  issue,
  issuesFrom,
  LabelledText,
  measureIdentifyingText,
  type Share,
} from "@answerable/core";
import { err, ok, Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type CheckedLine, checkedLines, openTexts } from "./checked-lines.ts";
import type { ComputeContext } from "./context.ts";
import { wrongInput } from "./failure.ts";
import { type DataFile, type FileInput, fileField, filesField } from "./file-field.ts";
import { computation, type OutputLines } from "./use-case.ts";

const labelledOf = (line: string, row: number): Result<LabelledText, Issue[]> => {
  try {
    const json: unknown = JSON.parse(line);
    const parsed = LabelledText.safeParse(json);
    return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, json, { row }));
  } catch {
    return err([issue("row-not-json", [], { row })]);
  }
};

const labelledIn = (file: FileInput): Result<LabelledText[], Issue[]> =>
  Result.combineWithAllErrors(
    new TextDecoder()
      .decode(file.bytes)
      .split("\n")
      .flatMap((line, index) => (line.trim() === "" ? [] : [labelledOf(line, index + 1)])),
  ).mapErr((issues) => issues.flat());

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
  handle: ({ file }) => labelledIn(file).map(measureIdentifyingText).mapErr(wrongInput),
  flat: rowsOf,
});

/** Opens every file before the first is read: one that is no text stops it before anything is said. */
const openAll = async (files: readonly DataFile[]): Promise<Result<AsyncIterable<Uint8Array>[], Issue[]>> => {
  const opened = await Promise.all(files.map(openTexts));
  return Result.combineWithAllErrors(opened.map((one, index) => one.mapErr((code) => issue(code, ["files", index]))));
};

interface CheckedTexts extends OutputLines {
  /** How many lines could not be read; whole when the lines have been taken. */
  readonly refused: () => number;
}

const checkAll = (
  sources: readonly AsyncIterable<Uint8Array>[],
  lang: string | undefined,
  { tell, progress }: ComputeContext,
): CheckedTexts => {
  let refused = 0;
  let read = 0;
  const several = sources.length > 1;
  async function* lines(): AsyncGenerator<CheckedLine, void, void> {
    for (const [index, source] of sources.entries())
      for await (const line of checkedLines(source, lang)) {
        const file = several ? { file: index + 1 } : {};
        read += 1;
        if (read % LINES_PER_WORD === 0) progress(read, "texts");
        if (line.isOk()) yield { ...file, ...line.value };
        else {
          refused += 1;
          for (const one of line.error) tell({ ...file, ...one });
        }
      }
  }
  return { lines: lines(), refused: () => refused };
};

/** How often it is said how far the work has come. */
const LINES_PER_WORD = 10_000;

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
    new ResultAsync(openAll(files)).mapErr(wrongInput).map((sources) => checkAll(sources, lang, ctx)),
  isPartlyRefused: ({ refused }) => refused() > 0,
});

/** What can be asked of safeguards; no store is needed. */
export const safeguardsUseCases = [check, measure];
