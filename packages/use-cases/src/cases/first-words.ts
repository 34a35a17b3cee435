import { calendarNow, type FirstWords, firstWords, hearsWithinDays, policyPinned } from "@answerable/core";
import * as z from "zod";
import { languageField, languageOfWords } from "../language-of-words.ts";
import { useCase } from "../use-case.ts";
import { policyPin } from "./policy-pin.ts";

const FirstWordsInput = z.strictObject({ lang: languageField });

/** What a desk says, or a page shows, before a person tells anything. */
export const firstWordsUseCase = useCase<typeof FirstWordsInput, readonly FirstWords[]>({
  name: "cases.first-words",
  kind: "show",
  summary:
    "what is said, or asked, before the facts; by when only under an adopted policy, since nothing else backs it",
  input: FirstWordsInput,
  permission: "cases.lodge-sensitive",
  module: "accountability",
  form: "record",
  listed: (words) => words,
  flat: (words) => words.map((one) => ({ ...one })),
  handle: ({ lang }, ctx) =>
    ctx.read.clockBooks().map((books) => {
      const pin = policyPin(books, ctx.now);
      const withinDays = pin === null ? null : hearsWithinDays(policyPinned(books, pin), calendarNow(books), ctx.now);
      return firstWords(lang ?? languageOfWords(ctx.language), withinDays);
    }),
});
