import * as z from "zod";
import type { LocalizedText } from "../../kernel/localized-text.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";

export const SatisfactionAnswer = z
  .enum(["very-content", "content", "neither", "discontent", "very-discontent"])
  .describe("How content the person is with the way it was handled; never with what she or he got.");
/** One of five answers; there is no sixth for silence, which is not a yes. Source: domain §4.3 (1 to 5 in a template in use). */
export type SatisfactionAnswer = z.infer<typeof SatisfactionAnswer>;

/** The one question. Source: Answerable default. */
export const satisfactionQuestion: LocalizedText = {
  en: "How content are you with the way we dealt with what you told us?",
  fr: "Êtes-vous content ou contente de la façon dont nous avons traité ce que vous nous avez dit ?",
};

/** The five answers in words. Source: Answerable default. */
export const satisfactionLabels: Readonly<Record<SatisfactionAnswer, LocalizedText>> = {
  "very-content": { en: "very content", fr: "très content" },
  content: { en: "content", fr: "content" },
  neither: { en: "neither the one nor the other", fr: "ni l'un ni l'autre" },
  discontent: { en: "not content", fr: "pas content" },
  "very-discontent": { en: "not content at all", fr: "pas content du tout" },
};

export const Satisfaction = z
  .discriminatedUnion("came", [
    z.strictObject({ came: z.literal("answer"), answer: SatisfactionAnswer }),
    z.strictObject({ came: z.literal("none").describe("The person was asked and gave no answer.") }),
  ])
  .describe("What came when the one question was asked.");
/** What came when the one question was asked: one of five, or none. It holds no words and no day. */
export type Satisfaction = z.infer<typeof Satisfaction>;

export type SatisfactionRejection = Rejection<"loop-still-open" | "satisfaction-answered" | "no-contact-agreed">;

/** What is asked of a case before the question. */
export interface SatisfactionFacts {
  readonly status: string;
  readonly isClosed: boolean;
  /** What came when it was asked before; null: it was not asked. */
  readonly before: Satisfaction | null;
  /** Who comes back with a receipt is asked there; to go to somebody takes a yes to contact. */
  readonly asking:
    | { readonly where: "behind-the-receipt" }
    | { readonly where: "we-contact"; readonly isAgreed: boolean };
}

/**
 * Why the question is not asked, or its answer not taken, or undefined: once, after the loop was closed, and never by going to
 * somebody who wants no contact. Who gave no answer may still give one.
 * Err `loop-still-open` {status}, `satisfaction-answered` {status}, `no-contact-agreed` {status}.
 */
export const satisfactionRefusal = ({
  status,
  isClosed,
  before,
  asking,
}: SatisfactionFacts): SatisfactionRejection | undefined => {
  if (!isClosed) return rejection("loop-still-open", { status });
  if (before?.came === "answer") return rejection("satisfaction-answered", { status });
  return asking.where === "we-contact" && !asking.isAgreed ? rejection("no-contact-agreed", { status }) : undefined;
};
