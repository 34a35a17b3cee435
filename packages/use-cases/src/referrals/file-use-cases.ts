import {
  cardsFor,
  Day,
  defaultDeskWords,
  isDraft,
  LanguageTag,
  PCode,
  saidIn,
  serviceCardRows,
  serviceGaps,
  utcDayOf,
} from "@answerable/core";
import { ok } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { fileField } from "../file-field.ts";
import { computation } from "../use-case.ts";
import { cardsInFile } from "./cards-in-file.ts";
import { gapRows } from "./gap-rows.ts";

const cardsFile = fileField("The service cards, JSON.");
const dayField = Day.optional().describe("As of this day; left out: today.");
const langField = LanguageTag.optional().describe("The language of the texts, BCP 47.");

const validate = computation({
  name: "referrals.validate",
  kind: "compute",
  summary: "whether a file of service cards is usable: every problem with its place, and what is missing",
  input: z.strictObject({ file: cardsFile, day: dayField }),
  positional: ["file"],
  permission: null,
  form: "record",
  handle: ({ file, day }, ctx) =>
    cardsInFile(file)
      .andThen((document) =>
        serviceGaps(document, day ?? utcDayOf(ctx.now)).map((gaps) => ({
          id: document.id,
          version: document.version,
          areas: document.areas.length,
          cards: document.categories.reduce((sum, { cards }) => sum + cards.length, 0),
          draft: isDraft(document),
          gaps: gapRows(gaps, ctx.language),
        })),
      )
      .mapErr(wrongInput),
});

const show = computation({
  name: "referrals.show",
  kind: "show",
  summary: "the service cards of an area out of a file, without an operation",
  input: z.strictObject({
    file: cardsFile,
    area: PCode.describe("An area of the document."),
    day: dayField,
    lang: langField,
  }),
  positional: ["file", "area"],
  permission: null,
  form: "reference",
  handle: ({ file, area, day, lang }, ctx) =>
    cardsInFile(file)
      .andThen((document) =>
        cardsFor(document, area, day ?? utcDayOf(ctx.now)).map((cards) =>
          serviceCardRows(document, cards, lang ?? ctx.language),
        ),
      )
      .mapErr(wrongInput),
  flat: (rows) => rows,
});

const words = computation({
  name: "referrals.words",
  kind: "show",
  summary: "what to do and say at a desk when somebody tells of violence; nothing is opened, nothing is written",
  input: z.strictObject({
    file: fileField("Service cards with words of the operation's own, instead of the shipped ones.").optional(),
    lang: langField,
  }),
  permission: null,
  form: "reference",
  handle: ({ file, lang }, ctx) => {
    const language = lang ?? ctx.language;
    const found = file === undefined ? ok(undefined) : cardsInFile(file);
    return found
      .map((document) => document?.deskWords ?? defaultDeskWords)
      .map(({ source, steps, never }) => ({
        source,
        steps: steps.map(({ code, act, say }) => ({
          code,
          act: saidIn(act, language),
          say: say === null ? null : saidIn(say, language),
        })),
        never: never.map((text) => saidIn(text, language)),
      }))
      .mapErr(wrongInput);
  },
  flat: ({ steps, never }) => [
    ...steps.map(({ code, act, say }) => ({ step: code, do: act, say })),
    ...never.map((text) => ({ step: "never", do: text, say: null })),
  ],
});

/** What can be asked of service cards without an operation. */
export const cardFileUseCases = [validate, show, words];
