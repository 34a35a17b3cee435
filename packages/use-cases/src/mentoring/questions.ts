import { type FlatRow, QuestionAbout, textIn } from "@answerable/core";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { calledHere, settingsInEffect } from "./settings-in-effect.ts";

const questions = useCase({
  name: "mentoring.questions",
  kind: "show",
  summary: "questions to think about, as the agency wrote them; nobody answers them here, and nothing is counted",
  input: z.strictObject({ about: QuestionAbout.optional() }),
  positional: ["about"],
  permission: "mentoring.questions",
  module: "community",
  form: "record",
  handle: ({ about }, ctx) =>
    settingsInEffect(ctx)
      .mapErr(wrongInput)
      .map((settings) => ({
        isIllustrative: settings.isIllustrative,
        called: calledHere(settings, ctx.language),
        questions: settings.questions
          .filter((one) => about === undefined || one.about === about)
          .map((one) => ({ about: one.about, ask: textIn(one.ask, ctx.language).text })),
      })),
  listed: ({ questions: all }) => all,
  flat: ({ questions: all }): readonly FlatRow[] => all,
  columns: () => ["about", "ask"],
});

const settings = useCase({
  name: "mentoring.settings",
  kind: "show",
  summary: "how mentoring is done here, as a document: words for the roles, rhythm in sentences, questions",
  input: z.strictObject({}),
  permission: "mentoring.settings",
  module: "community",
  form: "record",
  handle: (_, ctx) => settingsInEffect(ctx).mapErr(wrongInput),
  documentOf: (document) => document,
});

/** How mentoring is done here. Source: practice M6, M11. */
export const questionsUseCases = [questions, settings];
