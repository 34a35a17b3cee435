import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { addDays, Day } from "../../kernel/day.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { PCode } from "../../places/p-code.ts";
import { Occasion } from "../occasion.ts";
import { latestDay } from "../too-far-ahead.ts";
import { keptWords } from "../words-of-people.ts";
import { OpenOwedContent } from "./owed-content.ts";

export const QuestionInput = z
  .strictObject({
    level: z.enum(["person", "community"]).describe("Whether one person or a community asked."),
    adm1: PCode.describe("The admin 1 unit."),
    adm2: PCode.nullable().default(null).describe("The admin 2 unit; null: the whole admin 1 unit."),
    project: LocalCode.nullable().default(null).describe("The project it was asked in; null: none."),
    isSensitive: z.boolean().default(false).describe("True in sensitive matters, of gender-based violence or a child."),
    occasion: Occasion,
    topic: LocalCode.describe("What it is about, as a local code."),
    words: OpenOwedContent.shape.words.default(null),
    askedOn: Day.describe("The day it was asked."),
    byDay: Day.describe("The day by which people were told they would hear."),
    reference: OpenOwedContent.shape.reference.default(null),
  })
  .describe("A question that was asked; its answer is owed.");
/** A question that was asked in a meeting, session, call or visit; its answer is owed until given. Source: practice C10. */
export type QuestionInput = z.infer<typeof QuestionInput>;

/** A question as the word that is owed to those who asked, ready to be sealed. */
export interface PreparedQuestion {
  readonly content: OpenOwedContent;
  readonly notes: readonly Issue[];
}

/**
 * The answer that a question owes.
 * Err (all at once): `date-in-the-future`, `dates-are-backwards`, `too-far-ahead`, `speaks-of-sexual-violence`.
 */
export const prepareQuestion = (
  input: QuestionInput,
  { id, now, recorder }: { readonly id: Uuid; readonly now: Instant; readonly recorder: ActorCode },
): Result<PreparedQuestion, readonly Issue[]> => {
  const { askedOn, byDay, level, adm1, adm2, project, isSensitive, occasion, topic, reference } = input;
  const today = utcDayOf(now);
  const latest = latestDay(askedOn, "word");
  const kept = keptWords(input.words, level);
  const issues = [
    ...(askedOn > addDays(today, 1) ? [issue("date-in-the-future", ["askedOn"], {}, { today })] : []),
    ...(byDay < askedOn ? [issue("dates-are-backwards", ["byDay"])] : []),
    ...(byDay > latest ? [issue("too-far-ahead", ["byDay"], {}, { latest })] : []),
    ...(kept.isErr() ? kept.error : []),
  ];
  if (kept.isErr() || issues.length > 0) return err(issues);
  return ok({
    content: {
      ...{ kind: "answer", level, from: { module: "accountability", subject: "question", id, fact: "asked" } },
      ...{ adm1, adm2, topic, occasion, project, recorder, isSensitive, wish: null, arisenOn: askedOn, byDay },
      ...{ asks: ["answer"], rule: "question-asked", words: kept.value.words, reference },
    },
    notes: kept.value.notes,
  });
};
