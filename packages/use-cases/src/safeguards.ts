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
import { err, ok, Result } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "./failure.ts";
import { type FileInput, fileField } from "./file-field.ts";
import { computation } from "./use-case.ts";

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

/** What can be asked of safeguards; no store is needed. */
export const safeguardsUseCases = [measure];
