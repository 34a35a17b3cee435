import { cardsFor, Day, LanguageTag, PCode, serviceCardRows, serviceGaps, utcDayOf } from "@answerable/core";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { adoptedCards } from "./adopted-cards.ts";
import { gapRows } from "./gap-rows.ts";
import { servicePageFiles } from "./service-page-files.ts";

const dayField = Day.optional().describe("As of this day; left out: today.");
const langField = LanguageTag.optional();

const cards = useCase({
  name: "referrals.cards",
  kind: "list",
  summary: "the service cards of an area: always all of them, and that somebody looked is written nowhere",
  input: z.strictObject({
    area: PCode.describe("The area somebody asks in, at admin 1 or 2."),
    day: dayField,
    lang: langField.describe("The language of the cards, BCP 47; left out: the operation's."),
  }),
  positional: ["area"],
  permission: "referrals.cards",
  form: "record",
  handle: ({ area, lang, ...asked }, ctx) => {
    const day = asked.day ?? utcDayOf(ctx.now);
    return adoptedCards(ctx, day)
      .andThen((document) =>
        cardsFor(document, area, day).map((found) => serviceCardRows(document, found, lang ?? ctx.language)),
      )
      .mapErr(wrongInput);
  },
  flat: (rows) => rows,
});

const gaps = useCase({
  name: "referrals.gaps",
  kind: "list",
  summary: "where no service is left, and where nobody has asked the services for too long",
  input: z.strictObject({
    area: PCode.optional().describe("An area of the cards; a region: the areas that lie in it."),
    day: dayField,
  }),
  permission: "referrals.gaps",
  form: "record",
  handle: ({ area, ...asked }, ctx) => {
    const day = asked.day ?? utcDayOf(ctx.now);
    return adoptedCards(ctx, day)
      .andThen((document) => serviceGaps(document, day, area))
      .map((found) => gapRows(found, ctx.language))
      .mapErr(wrongInput);
  },
  flat: (rows) => rows,
});

const page = useCase({
  name: "referrals.page",
  kind: "document",
  summary: "the cards of an area as a page to print, and the words at the desk on another",
  input: z.strictObject({
    area: PCode.describe("An area of the cards."),
    day: dayField,
    lang: langField.describe("One language more than English and French, BCP 47, where the cards have it."),
  }),
  positional: ["area"],
  permission: "referrals.page",
  form: "files",
  handle: ({ area, lang, ...asked }, ctx) => {
    const day = asked.day ?? utcDayOf(ctx.now);
    return adoptedCards(ctx, day)
      .andThen((document) => cardsFor(document, area, day).map((found) => ({ document, found })))
      .map(({ document, found }) => ({ files: servicePageFiles(document, found, ctx.settings.sample, lang) }))
      .mapErr(wrongInput);
  },
});

/** What is asked of the operation's service cards. */
export const deskUseCases = [cards, gaps, page];
