import {
  checkMessage,
  checkOutgoingMessage,
  type FlatRow,
  issuesFrom,
  LabelledMessage,
  type MessageAnswer,
  type MessagesMeasure,
  measureMessages,
  type OutgoingFinding,
  OutgoingMessage,
  type RuleMeasure,
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

/** A line of NDJSON without a level: its words alone are checked; more fields may stand in it and are not read. */
const PlainLine = z.looseObject({
  text: z.string().describe("The message."),
  lang: z.string().min(1).optional().describe("Its language, BCP 47; it wins over the one given for the file."),
});

type MessageToCheck = { readonly text: string; readonly lang?: string | undefined } | OutgoingMessage;

const hasLevel = (message: MessageToCheck): message is OutgoingMessage => "level" in message;

/** How a line of a file is checked as a message; with a `level` it is read strictly, and what it leaves out is found too. */
export const messageLine = (lang: string | undefined): LineCheck<MessageToCheck, MessageAnswer<OutgoingFinding>> => ({
  ofText: (text) => ({ text }),
  ofJson: (json, row) => {
    const plain = PlainLine.safeParse(json);
    if (!plain.success) return err(issuesFrom(plain.error, json, { row }));
    if (!("level" in plain.data)) return ok({ text: plain.data.text, lang: plain.data.lang });
    const outgoing = OutgoingMessage.safeParse(json);
    return outgoing.success ? ok(outgoing.data) : err(issuesFrom(outgoing.error, json, { row }));
  },
  check: (message) =>
    hasLevel(message) ? checkOutgoingMessage(message, lang) : checkMessage(message.text, message.lang ?? lang),
});

const check = computation({
  name: "message.check",
  kind: "compute",
  summary: "what in messages must not be said, and what may be said instead",
  input: z.strictObject({
    files: filesField("Messages, one a line, or NDJSON with text, lang and level; - for standard input."),
    lang: z
      .enum(["en", "fr"])
      .optional()
      .describe("The language of the messages; a line's own wins, and without either it is told from the words."),
  }),
  positional: ["files"],
  permission: null,
  form: "lines",
  tells: true,
  handle: ({ files, lang }, ctx) =>
    new ResultAsync(openTextFiles(files)).mapErr(wrongInput).map((sources) => {
      let unchecked = 0;
      const line = messageLine(lang);
      const counted: typeof line = {
        ...line,
        check: (message) => {
          const answer = line.check(message);
          if (!answer.checked) unchecked += 1;
          return answer;
        },
      };
      return { ...checkTexts(sources, counted, ctx), unchecked: () => unchecked };
    }),
  isPartlyRefused: ({ refused, unchecked }) => refused() + unchecked() > 0,
});

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const rowOf = (what: string, { lang, rule }: RuleMeasure, { of, hits, share, from, to }: Share): FlatRow => ({
  what,
  lang,
  rule,
  of,
  number: hits,
  share: share === undefined ? null : rounded(share),
  "95 % from": rounded(from),
  "95 % to": rounded(to),
  ids: "",
});

const listed = (what: string, { lang, rule }: RuleMeasure, ids: readonly string[]): FlatRow[] =>
  ids.length === 0 || rule === "all" ? [] : [{ what, lang, rule, number: ids.length, ids: ids.join(" ") }];

interface TimedMeasure extends MessagesMeasure {
  /** On this machine, now; it says nothing of another. */
  readonly messagesPerSecond: number;
}

const timedMeasure = (messages: readonly LabelledMessage[]): TimedMeasure => {
  const began = performance.now();
  const measured = measureMessages(messages);
  const seconds = (performance.now() - began) / 1000;
  // each message is asked twice: with its language and without
  return { ...measured, messagesPerSecond: Math.round((2 * messages.length) / seconds) };
};

const rowsOf = ({ rules, messagesPerSecond }: TimedMeasure): FlatRow[] => [
  ...rules.map((one) => rowOf("precision", one, one.precision)),
  ...rules.map((one) => rowOf("recall", one, one.recall)),
  ...rules.filter(({ rule }) => rule === "all").map((one) => rowOf("at the marked words", one, one.atTheWords)),
  { what: "messages a second", number: messagesPerSecond },
  ...rules.flatMap((one) => listed("missed", one, one.missed)),
  ...rules.flatMap((one) => listed("falsely found", one, one.falselyFound)),
];

const measure = computation({
  name: "message.measure",
  kind: "compute",
  summary: "precision and recall of the message check on a labelled set, by rule and language",
  input: z.strictObject({ file: fileField("Labelled messages, NDJSON: id, lang, text, findings.") }),
  positional: ["file"],
  permission: null,
  form: "record",
  handle: ({ file }) => labelledLines(LabelledMessage, file).map(timedMeasure).mapErr(wrongInput),
  flat: rowsOf,
});

/** What can be asked of messages; no store is needed. */
export const messageUseCases = [check, measure];
