import {
  type CalledHere,
  defaultMentoring,
  type Issue,
  issuesFrom,
  MentoringSettings,
  textIn,
  utcDayOf,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";

/**
 * How mentoring is done in this operation today: its words, rhythm and questions; where none were adopted, the shipped example, which
 * says that it is one. Err: what is wrong with a document that was adopted under an older schema. Source: practice M6, M11.
 */
export const settingsInEffect = ({
  documents,
  now,
}: Pick<OperationContext, "documents" | "now">): Result<MentoringSettings, Issue[]> => {
  const adopted = documents.inEffect("mentoring", utcDayOf(now));
  if (adopted === undefined) return ok(defaultMentoring);
  const parsed = MentoringSettings.safeParse(adopted);
  return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, adopted));
};

/** What mentor and facilitator are called here, in a language. The word for a role is a setting. Source: seed 001. */
export const calledHere = ({ words }: Pick<MentoringSettings, "words">, language: string): CalledHere => ({
  mentor: textIn(words.mentor, language).text,
  facilitator: textIn(words.facilitator, language).text,
});
