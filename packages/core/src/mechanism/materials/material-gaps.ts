import { type Issue, issue } from "../../kernel/issue.ts";
import { type LocalizedText, textIn } from "../../kernel/localized-text.ts";
import type { Mechanism } from "../document/mechanism.ts";
import { cardOmissions } from "./card-parts.ts";
import { isOnPosters } from "./poster-parts.ts";
import { type PosterWord, posterWord, posterWords } from "./poster-words.ts";
import type { ScriptParts } from "./script-parts.ts";

type Path = (string | number)[];

const whenNull = (value: unknown, code: string, path: Path): Issue[] => (value === null ? [issue(code, path)] : []);

/** What nobody has said and therefore is not printed; the codes are those of the review. */
const notSaid = ({ channels, categories, sensitivePath, followUp }: Mechanism): Issue[] => [
  ...channels.flatMap(({ contact, hours }, index) => [
    ...whenNull(contact, "contact-not-said", ["channels", index, "contact"]),
    ...whenNull(hours, "hours-not-said", ["channels", index, "hours"]),
  ]),
  ...(channels.some(({ takesSensitive }) => takesSensitive)
    ? []
    : [issue("nowhere-for-serious-complaints", ["channels"])]),
  ...categories.flatMap((one, index) =>
    isOnPosters(one)
      ? whenNull(one.answerWithinDays, "answer-without-a-time", ["categories", index, "answerWithinDays"])
      : [],
  ),
  ...(sensitivePath === null
    ? [issue("no-way-for-misconduct", ["sensitivePath"])]
    : [
        ...whenNull(sensitivePath.investigatingBody, "no-way-for-misconduct", ["sensitivePath", "investigatingBody"]),
        ...whenNull(sensitivePath.contact, "body-not-told-to-people", ["sensitivePath", "contact"]),
      ]),
  ...whenNull(followUp.appeal, "nowhere-to-turn-next", ["followUp", "appeal"]),
];

interface Printed {
  readonly text: LocalizedText | null;
  readonly path: Path;
}

/** The texts of the document that are printed, with their places. */
const printed = ({ channels, categories, sensitivePath, followUp, languageNames }: Mechanism): Printed[] => {
  const used = new Set<string>(channels.flatMap(({ languages }) => languages));
  return [
    ...channels.flatMap(({ label, contact }, index) => [
      { text: label, path: ["channels", index, "label"] },
      { text: contact, path: ["channels", index, "contact"] },
    ]),
    ...categories.flatMap((one, index) =>
      isOnPosters(one) && one.answerWithinDays !== null
        ? [{ text: one.label, path: ["categories", index, "label"] }]
        : [],
    ),
    { text: sensitivePath?.contact ?? null, path: ["sensitivePath", "contact"] },
    { text: followUp.appeal, path: ["followUp", "appeal"] },
    ...Object.entries(languageNames)
      .filter(([tag]) => used.has(tag))
      .map(([tag, text]) => ({ text, path: ["languageNames", tag] })),
  ];
};

const withoutName = ({ channels, languageNames }: Mechanism): Issue[] =>
  [...new Set<string>(channels.flatMap(({ languages }) => languages))]
    .filter((tag) => !Object.hasOwn(languageNames, tag))
    .map((tag) => issue("language-without-name", ["languageNames", tag]));

/** Sentences of ours that stand in French because nobody has written them in the language. */
const ownSentences = (mechanism: Mechanism, language: string): Issue[] => {
  const words = Object.keys(posterWords) as PosterWord[];
  const sentences = words.filter((word) => posterWord(mechanism, word, language).fellBack);
  if (sentences.length === 0) return [];
  const facts = { language, sentences: [...sentences, "days-and-hours", "the-whole-script"] };
  return [issue("sentences-in-french", [], {}, facts), issue("card-words-not-known", [], {}, { language })];
};

/**
 * What the materials in a language leave out or say otherwise, and why: what nobody has said is not printed, and never as
 * open, free or soon. One issue for each, with its place in the document.
 */
export const materialGaps = (mechanism: Mechanism, language: string, script: ScriptParts): Issue[] => {
  const leftToSpeaker = script.parts.flatMap(({ facts }) => facts).filter(({ isLeft }) => isLeft).length;
  return [
    ...notSaid(mechanism),
    ...withoutName(mechanism),
    ...printed(mechanism).flatMap(({ text, path }) =>
      text !== null && textIn(text, language).fellBack ? [issue("text-not-in-language", path, {}, { language })] : [],
    ),
    ...ownSentences(mechanism, language),
    ...cardOmissions(mechanism, language).map(({ code, path }) => issue(code, [...path])),
    ...(leftToSpeaker === 0 ? [] : [issue("left-to-the-speaker", [], {}, { language, words: leftToSpeaker })]),
  ];
};
