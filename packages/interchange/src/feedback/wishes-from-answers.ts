import type { Wishes } from "@answerable/core";
import type * as z from "zod";
import type { AnswersReader } from "../kobo-answers.ts";
import type { FeedbackMapping } from "./feedback-mapping.ts";

/** What the person hopes for and does not want. Where nobody asked, she or he is owed word, and nobody else hears anything. */
export const wishesFromAnswers = (
  reader: AnswersReader,
  { feedback, codes }: FeedbackMapping,
): z.input<typeof Wishes> => ({
  hopes: reader.text(feedback.hopes) ?? null,
  unwanted: reader.codes(feedback.unwanted, codes.step),
  unwantedWords: reader.text(feedback.unwantedWords) ?? null,
  handler: reader.code(feedback.handler, codes.handler) ?? "not-asked",
  reply: reader.code(feedback.reply, codes.reply) ?? "wants-word",
  family: reader.code(feedback.family, codes.family) ?? "not-asked",
  intermediary: reader.code(feedback.intermediary, codes.intermediary) ?? "not-asked",
});
