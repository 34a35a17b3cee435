import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { repeats } from "../../kernel/repeats.ts";
import { OwedAsk, OwedKind, OwedLevel } from "../owed/owed-kind.ts";
import { FeedbackFactCode } from "./feedback-fact.ts";

/** Longer than this nobody remembers what was asked of them. Source: Answerable default. */
const MOST_DAYS = 180;

/** To an intermediary goes that contact was made, and thanks; to nobody else does that do for word. */
const saysWhatItMay = (to: string, kind: OwedKind, asks: readonly OwedAsk[]): boolean => {
  const isThanks = (ask: OwedAsk): boolean => ask === "contact-and-thanks";
  return to === "intermediary"
    ? kind === "contact-made" && asks.every(isThanks)
    : kind !== "contact-made" && !asks.some(isThanks);
};

export const FeedbackRule = z
  .strictObject({
    code: LocalCode.describe("The rule's own code."),
    fact: FeedbackFactCode,
    to: z
      .enum([...OwedLevel.options, "as-promised"])
      .describe("Whom word is owed to; as-promised: to whom the promise was made."),
    kind: OwedKind,
    withinDays: z.int().min(0).max(MOST_DAYS).describe("Within how many days of the fact."),
    daysBefore: z
      .int()
      .min(0)
      .max(MOST_DAYS)
      .nullable()
      .describe(
        "Where the fact names a day ahead: at least so many days before it. Null: the rule looks at no such day.",
      ),
    asks: z
      .array(OwedAsk)
      .min(1)
      .refine((asks) => repeats(asks).length === 0, { params: { code: "asked-twice" } })
      .describe("What the word has to hold."),
    says: LocalizedText.describe("What is owed, in words for whoever gives it."),
    source: z.string().min(1).describe("Where it comes from; the days are an Answerable default."),
  })
  .refine(({ to, kind, asks }) => saysWhatItMay(to, kind, asks), {
    path: ["asks"],
    params: { code: "intermediary-hears-one-sentence" },
  })
  .describe("One fact, and the word that is owed about it.");
/** One fact, and the word that is owed about it: to whom, by when, and what it has to hold. */
export type FeedbackRule = z.infer<typeof FeedbackRule>;

export const FeedbackRules = z
  .strictObject({
    document: z.literal("feedback-rules"),
    ...documentHeader,
    rules: z
      .array(FeedbackRule)
      .min(1)
      .max(200)
      .superRefine((rules, context) => {
        for (const index of repeats(rules.map(({ code }) => code)))
          context.addIssue({ code: "custom", path: [index, "code"], params: { code: "code-stands-twice" } });
        const ruled = new Set(rules.map(({ fact }) => fact));
        const without = FeedbackFactCode.options.filter((fact) => !ruled.has(fact));
        if (without.length > 0)
          context.addIssue({
            code: "custom",
            path: [],
            params: { code: "facts-without-a-rule", facts: { facts: without } },
          });
      }),
  })
  .describe("What word is owed about which fact, to whom, and by when.");
/**
 * What word is owed about which fact, to whom, and by when. An agency may change days and add rules; it cannot leave a
 * fact without one, since then nobody would owe anything. Source: Tool 36; practice C4, C9, C10, C21.
 */
export type FeedbackRules = z.infer<typeof FeedbackRules>;
