import * as z from "zod";
import { dayAsked } from "../day-asked.ts";
import { wrongInput } from "../failure.ts";
import { computation } from "../use-case.ts";
import { askedLanguage, lang, on } from "./asked-language.ts";
import { lookedBack, questionRows } from "./looking-back.ts";
import { notebookFile as file, notebookIn } from "./notebook-file.ts";
import { countedChoice, countedRows, lastChoice, reflectedChoice, reflectedRows } from "./thinking-of-choices.ts";

const review = computation({
  name: "community.review",
  kind: "compute",
  summary: "questions for facilitator and mentor about one community's meetings and plan; no grade",
  input: z.strictObject({ file, on, lang }),
  positional: ["file"],
  permission: null,
  form: "record",
  toFile: true,
  handle: (input, ctx) =>
    notebookIn(input.file)
      .map((notebook) => lookedBack(notebook, dayAsked(input.on, ctx), askedLanguage(input.lang, ctx)))
      .mapErr(wrongInput),
  listed: ({ findings }) => findings,
  flat: questionRows,
});

const count = computation({
  name: "community.count",
  kind: "compute",
  summary: "what approval, Borda and Condorcet make of the last choice's rankings, side by side; none of them decides",
  input: z.strictObject({ file }),
  positional: ["file"],
  permission: null,
  form: "record",
  handle: (input) =>
    notebookIn(input.file)
      .map((notebook) => countedChoice(lastChoice(notebook)))
      .mapErr(wrongInput),
  flat: countedRows,
});

const reflect = computation({
  name: "community.reflect",
  kind: "compute",
  summary: "for facilitator and mentor alone: whether the choice would differ without leaders, or among girls alone",
  input: z.strictObject({ file, lang }),
  positional: ["file"],
  permission: null,
  form: "record",
  handle: (input, ctx) =>
    notebookIn(input.file)
      .map((notebook) => reflectedChoice(lastChoice(notebook), notebook.community, askedLanguage(input.lang, ctx)))
      .mapErr(wrongInput),
  listed: ({ reflected }) => reflected,
  flat: reflectedRows,
});

/** What can be asked of a facilitator's notebook; no store is needed, and nothing is kept. Source: seed 003; practice M2–M5, M10. */
export const notebookUseCases = [review, count, reflect];
