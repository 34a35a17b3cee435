import { foldText } from "../kernel/folded-text.ts";
import { textLanguage } from "../kernel/text-language.ts";
import { dontsInText } from "./donts-in-text.ts";
import type { MessageLanguage } from "./message-language.ts";
import type { MessageRule } from "./message-rule.ts";
import { humanChecklist } from "./says/checklist.ts";
import { advice, ruleSources, unbackedAdvice } from "./says/say-instead.ts";
import type { Weights } from "./weights/read-weights.ts";

/** Something that must not be said, where it stands, why, and what may be said instead, in the message's language. */
export interface DontFinding {
  readonly rule: MessageRule;
  readonly kind: "dont";
  /** UTF-16 units of the text as written, the end excluded. */
  readonly span: readonly [number, number];
  readonly why: string;
  readonly instead: string;
  readonly source: string;
}

/** What was found in a message. An empty list means that the rules found nothing, and no more than that. */
export interface CheckedMessage<Finding = DontFinding> {
  readonly lang: MessageLanguage;
  readonly checked: true;
  readonly findings: readonly Finding[];
}

/** A message whose language the rules do not know: a person has to look, along a short list. */
export interface UncheckedMessage {
  /** The language that was given; null where it could not be told. */
  readonly lang: string | null;
  readonly checked: false;
  readonly checklist: readonly string[];
}

export type MessageAnswer<Finding = DontFinding> = CheckedMessage<Finding> | UncheckedMessage;

const known = (tag: string): MessageLanguage | undefined => {
  const [primary = ""] = tag.toLowerCase().split("-");
  return primary === "fr" || primary === "en" ? primary : undefined;
};

/** In which language a text is checked; undefined where it cannot be: another language, or words of one in between. */
export const languageToCheckIn = (
  text: string,
  given?: string,
  folded = foldText(text),
): MessageLanguage | undefined => {
  const told = textLanguage(folded.text, text);
  if (told.hasOtherWords) return undefined;
  if (given !== undefined) return known(given);
  return told.language === "und" ? undefined : told.language;
};

const unchecked = (given: string | undefined): UncheckedMessage => ({
  lang: given ?? null,
  checked: false,
  checklist: [...humanChecklist.en, ...humanChecklist.fr],
});

/**
 * What in a message must not be said to somebody who reports a violation or complains: an appearance in a UN report
 * promised, assistance made to depend on reporting or on silence, a promise that nothing backs, anything in exchange for
 * assistance. What is denied, asked, quoted, reported or taught is no breach. `language` is a BCP 47 tag; without one the
 * text tells. `weights` are those that were learned and are shipped, unless others are tried. It never says that a message
 * is harmless.
 * Source: Tool 36; IOM, Develop a Complaint and Feedback Mechanism, 5.4; practice C15.
 */
export const checkMessage = (text: string, language?: string, weights?: Weights): MessageAnswer => {
  const folded = foldText(text);
  const lang = languageToCheckIn(text, language, folded);
  if (lang === undefined) return unchecked(language);
  const findings = dontsInText(folded, lang, weights).map(({ rule, span, concern }): DontFinding => {
    const said = rule === "unbacked-promise" ? unbackedAdvice[concern][lang] : advice[rule][lang];
    return { rule, kind: "dont", span, ...said, source: ruleSources[rule] };
  });
  return { lang, checked: true, findings };
};
