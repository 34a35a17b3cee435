import { closedIntakePage, type Issue } from "@answerable/core";
import { ResultAsync } from "neverthrow";
import * as z from "zod";
import { languageField, languageOfWords } from "../language-of-words.ts";
import { useCase } from "../use-case.ts";
import { sensitivePathToday } from "./sensitive-path-today.ts";

/** Whether sensitive complaints are taken today; where they are not, what is missing and what is said instead. */
interface IntakeToday {
  readonly sensitive: "open" | "closed";
  readonly missing: readonly Issue[];
  readonly page: readonly string[];
}

/** What a desk asks before anybody says more. */
export const askingIntakeUseCase = useCase({
  name: "cases.sensitive-intake",
  kind: "show",
  summary:
    "whether sensitive complaints are taken today, asked before a person says more; if not, what is said instead",
  input: z.strictObject({ lang: languageField }),
  permission: "cases.lodge-sensitive",
  module: "accountability",
  form: "record",
  handle: ({ lang }, ctx) =>
    new ResultAsync(sensitivePathToday(ctx)).map((today): IntakeToday => {
      if (today.state === "open") return { sensitive: "open", missing: [], page: [] };
      const language = lang ?? languageOfWords(ctx.language);
      return { sensitive: "closed", missing: today.missing, page: closedIntakePage(today.instead, language) };
    }),
});
