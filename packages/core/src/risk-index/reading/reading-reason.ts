import * as z from "zod";
import type { LocalizedText } from "../../kernel/localized-text.ts";

export const ReadingReason = z
  .enum([
    "one-sided-voices",
    "group-not-heard",
    "places-not-reached",
    "changed-since-asked",
    "other-sources-say-so",
    "answers-in-question",
    "question-understood-otherwise",
    "usual-for-the-season",
  ])
  .describe("Why the agreed class is not the computed one.");
/**
 * Why people who read a class together agreed on another one; codes, for in words it could tell of somebody.
 * Source: Answerable default.
 */
export type ReadingReason = z.infer<typeof ReadingReason>;

/** Reasons in words. */
export const readingReasonLabels: Readonly<Record<ReadingReason, LocalizedText>> = {
  "one-sided-voices": { en: "few voices, or one-sided ones", fr: "voix peu nombreuses ou d'un seul côté" },
  "group-not-heard": { en: "a group was not heard", fr: "un groupe n'a pas été entendu" },
  "places-not-reached": { en: "the worst places were not reached", fr: "les lieux les plus touchés non atteints" },
  "changed-since-asked": { en: "it has changed since people were asked", fr: "la situation a changé depuis" },
  "other-sources-say-so": { en: "other sources say so", fr: "d'autres sources le disent" },
  "answers-in-question": { en: "answers are being asked about", fr: "des réponses sont en question" },
  "question-understood-otherwise": {
    en: "a question was understood otherwise",
    fr: "une question a été comprise autrement",
  },
  "usual-for-the-season": { en: "usual for the season", fr: "habituel en cette saison" },
};
