import { checkMessage } from "../../messages/check-message.ts";
import { spokenRules } from "../../messages/spoken-rules.ts";
import type { OurLanguage } from "./in-our-words.ts";

/** One sentence, or two short ones, to be spoken. */
export interface SpokenSentence {
  readonly text: string;
  /** True: a word of the document is left to the speaker. */
  readonly isLeft: boolean;
  /** A word of the document that is too long or too abbreviated to be spoken as it stands: for the speaker's eyes. */
  readonly byHand: string | null;
}

const FORM = ["spoken-sentence-too-long", "acronym-spoken"];
const formRules = spokenRules.filter(({ rule }) => FORM.includes(rule));

/** What stands where the speaker says a word of her or his own. */
export const BY_HAND = "____";

/** Whether a sentence can be taken in by ear. */
const isSpeakable = (text: string): boolean =>
  formRules.every(({ isMissing }) => !isMissing({ text, level: "community", spoken: { sentences: [text] } }));

/** Whether the check of messages finds nothing that must not be said; that is no word that it harms nobody. */
export const isUnobjectionable = (text: string, ours: OurLanguage): boolean => {
  const answer = checkMessage(text, ours);
  return !answer.checked || answer.findings.length === 0;
};

const asWords = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\s.,;:]+$/u, "");

export const asItStands = (text: string): SpokenSentence => ({ text, isLeft: false, byHand: null });

/** A sentence whose word the speaker finds alone. */
export const leftToSpeaker = (template: string): SpokenSentence => ({
  text: template.replace("{}", BY_HAND),
  isLeft: true,
  byHand: null,
});

/**
 * A sentence with a word of the document in it. What is too long for the ear, or an acronym, is left to the speaker; what
 * must not be said at all is left out.
 */
export const sentenceWith = (template: string, word: string, ours: OurLanguage): SpokenSentence => {
  const said = asWords(word);
  const text = template.replace("{}", () => said);
  if (said !== "" && isSpeakable(text) && isUnobjectionable(text, ours)) return asItStands(text);
  return { ...leftToSpeaker(template), byHand: said !== "" && isUnobjectionable(said, ours) ? said : null };
};
