import {
  checkMessage,
  type DontFinding,
  type Issue,
  identifyingText,
  issue,
  type LanguageTag,
  type MessageAnswer,
  mentionsSexualViolence,
  messageRuleCodes,
  personal,
  type SaidWords,
  type Uuid,
} from "@answerable/core";
import type { SealedSlot } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, storeFailed, wrongInput } from "../failure.ts";

/** What is or was said to the person, in words. */
export const ourWords = personal("narrative", z.string().min(1).max(5000))
  .optional()
  .describe("What is said to the person, in words; sealed. Left out: the codes say enough.");

const Words = z.strictObject({ words: personal("narrative", z.string()) });

/** Words of ours after the message check: sealed, with the rules they break, and what may be said instead. */
export interface CheckedWords {
  readonly words: SaidWords | null;
  readonly slots: readonly SealedSlot[];
  readonly says: {
    /** Whether the message check knows the language; null: nothing was said in words. */
    readonly checked: boolean | null;
    readonly findings: readonly Pick<DontFinding, "rule" | "why" | "instead">[];
    readonly notes: readonly Pick<Issue, "code" | "path">[];
  };
}

const noWords: CheckedWords = { words: null, slots: [], says: { checked: null, findings: [], notes: [] } };

interface Said {
  readonly stream: Uuid;
  readonly words: z.output<typeof ourWords>;
  readonly language: LanguageTag;
  /** True where it is said so that others hear it. */
  readonly isPublic: boolean;
}

/**
 * The check in the language that the words are in: which one the person wants is another matter, and an English promise read as
 * French would pass.
 */
const checkedAsWritten = (words: string, wanted: LanguageTag): MessageAnswer => {
  const asWritten = checkMessage(words);
  return asWritten.checked ? asWritten : checkMessage(words, wanted);
};

/**
 * What the organisation says to a person: checked as every message is, and sealed. It was said, so it is not refused for
 * the rules it breaks: they are kept with it and shown, with what may be said instead. Said in public, it should name nobody.
 * Err `speaks-of-sexual-violence`: such words are kept in no case. Source: Tool 36, don'ts; practice C1, C3, H1.
 */
export const checkedWords = async (
  { stream, words, language, isPublic }: Said,
  ctx: Pick<OperationContext, "seal">,
): Promise<Result<CheckedWords, Failure>> => {
  if (words === undefined) return ok(noWords);
  if (mentionsSexualViolence(words)) return err(wrongInput([issue("speaks-of-sexual-violence", ["words"])]));
  const answer = checkedAsWritten(words, language);
  const findings = answer.checked ? answer.findings : [];
  const broken = new Set(findings.map(({ rule }) => rule));
  const names = isPublic && identifyingText(words).findings.length > 0;
  const sealed = await ctx.seal({
    ...{ stream, schema: Words, value: { words } },
    termsOf: () => ({ to: { store: true }, expiresAt: null }),
  });
  if (sealed.isErr()) return err(storeFailed(sealed.error));
  const { value, slots } = sealed.value;
  const rules = messageRuleCodes.filter((rule) => broken.has(rule));
  return ok({
    words: { text: value.words, checked: answer.checked, rules },
    slots,
    says: {
      checked: answer.checked,
      findings: findings.map(({ rule, why, instead }) => ({ rule, why, instead })),
      notes: names ? [{ code: "public-words-name-somebody", path: ["words"] }] : [],
    },
  });
};
