import type { DoRule } from "./do-rule.ts";
import type { OutgoingMessage, SpokenScript } from "./outgoing-message.ts";

/** Longest sentence that is easily taken in by ear, in words. Source: Answerable default. */
const MOST_WORDS = 20;
/** Source: practice C15. */
const MOST_FACTS = 4;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}(?:\.?\p{Lu}){1,7}(?![\p{L}\p{N}])/u;
const C15 = "practice C15 (Answerable default for the number of words)";
const ALL = ["individual", "intermediary", "community", "public"] as const;

const isWanting =
  (wants: (script: SpokenScript) => boolean) =>
  ({ spoken }: OutgoingMessage): boolean =>
    spoken !== undefined && wants(spoken);

const isLong = (sentence: string): boolean => sentence.trim().split(/\s+/u).length > MOST_WORDS;
const isShouted = (sentence: string): boolean => sentence === sentence.toUpperCase();

/** What a script to be spoken should be, and what is kept of its being said. */
export const spokenRules: readonly DoRule[] = [
  {
    rule: "spoken-sentence-too-long",
    levels: ALL,
    isMissing: isWanting(({ sentences }) => sentences.some(isLong)),
    source: C15,
    why: {
      en: "A listener cannot go back to the beginning of a long sentence.",
      fr: "À l'oreille, on ne revient pas au début d'une longue phrase.",
    },
    instead: { en: "Say one thing. Then say the next.", fr: "Dites une chose. Puis la suivante." },
  },
  {
    rule: "too-many-facts-spoken",
    levels: ALL,
    isMissing: isWanting(({ facts }) => (facts ?? []).length > MOST_FACTS),
    source: C15,
    why: { en: "More than four facts are not kept.", fr: "On ne retient pas plus de quatre faits." },
    instead: {
      en: "Today we say four things; the rest we say at the next meeting.",
      fr: "Aujourd'hui nous disons quatre choses ; le reste, à la prochaine réunion.",
    },
  },
  {
    rule: "acronym-spoken",
    levels: ALL,
    isMissing: isWanting(({ sentences }) => sentences.some((one) => !isShouted(one) && ACRONYM.test(one))),
    source: C15,
    why: {
      en: "An acronym says nothing to who does not know it.",
      fr: "Un sigle ne dit rien à qui ne le connaît pas.",
    },
    instead: {
      en: "Say the whole name, or what the organisation does here.",
      fr: "Dites le nom entier, ou ce que l'organisation fait ici.",
    },
  },
  {
    rule: "said-by-not-recorded",
    levels: ALL,
    isMissing: isWanting(({ saidBy }) => saidBy === undefined),
    source: C15,
    why: {
      en: "Who is asked later must know who said it.",
      fr: "Qui sera interrogé plus tard doit savoir qui l'a dit.",
    },
    instead: { en: "Write down which post said it.", fr: "Notez quel poste l'a dit." },
  },
  {
    rule: "language-not-recorded",
    levels: ALL,
    isMissing: isWanting(({ language }) => language === undefined),
    source: C15,
    why: {
      en: "Words that were not understood were not said.",
      fr: "Des mots qui n'ont pas été compris n'ont pas été dits.",
    },
    instead: { en: "Write down the language it was said in.", fr: "Notez la langue dans laquelle cela a été dit." },
  },
  {
    rule: "not-said-back",
    levels: ALL,
    isMissing: isWanting(({ saidBack }) => saidBack !== true),
    source: C15,
    why: {
      en: "Only when it is said back can one hear what was understood.",
      fr: "C'est en l'entendant redire qu'on sait ce qui a été compris.",
    },
    instead: {
      en: "Could you say in your own words what I have explained?",
      fr: "Pourriez-vous redire avec vos mots ce que j'ai expliqué ?",
    },
  },
];
