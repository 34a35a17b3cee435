import type { Explanations } from "../kernel/explanations.ts";
import { cardRules } from "./cards/card-rules.ts";
import { observedRules } from "./observed/observed-rules.ts";
import { mechanismRules } from "./rules/mechanism-rules.ts";

/** What keeps a document from being a mechanism at all. */
const contradictions = {
  "population-group-unknown": "The mechanism has no group of this code.",
  "channel-unknown": "The mechanism has no channel of this code.",
  "post-unknown": "The mechanism has no post of this code.",
  "project-unknown": "The mechanism has no project of this code.",
  "procedure-unknown": "The mechanism has no procedure of this code.",
  "organisation-unknown": "The mechanism has no organisation of this code.",
  "handled-category-unknown": "The mechanism has no category of this code.",
  "area-of-mechanism-unknown": "The mechanism serves no area of this code.",
  "hours-are-backwards": "It would close before it opens; hours over midnight stand as two entries.",
  "nobody-speaks-there": "At a box, or in writing, nobody speaks with people: `receivedBy` is nobody there.",
  "knows-what-was-not-heard-of":
    "More people know how to use it than have heard of it; one of the two shares was taken of other people.",
  "inherits-no-organisation": "Only a project's procedure inherits, and only from the organisation's own.",
  "step-stands-twice": "The procedure has this step twice.",
  "confirmed-after-the-answer": "Its arrival would be confirmed after the answer has been given.",
  "two-answer-for-it": "Two organisations answer for the same category and area.",
  "vendors-and-vouchers-disagree":
    "Where there are vouchers, it is said whether traders were trained; where there are none, it is null.",
  "announced-without-an-end": "An end was announced, and there is none.",
  "nobody-of-that-sex-in-the-team":
    "The channel says that women, or men, receive people there, and no team behind it has any.",
  "nobody-was-spoken-with":
    "Sex and age are by the person's own word, so they are not-asked where nobody speaks with the person.",
  "nobody-lives-there": "The population is nobody at all.",
  "team-of-nobody": "A team has at least one member.",
} as const satisfies Explanations;

/** What printed materials leave out, or say otherwise. */
const gaps = {
  "no-name-in-language": "No channel has a name in this language, so nothing of the document could be printed in it.",
  "text-not-in-language":
    "This text is not written in the language; it is printed in the one that is named, and marked.",
  "sentences-in-french":
    "These sentences of Answerable are not written in the language and stand in French; a key message of the document in the language takes the place of some.",
  "card-words-not-known":
    "In this language nobody has checked whether a word on the card tells what it is for; let somebody who speaks it read it first.",
  "language-without-name": "What this language is called is not said in `languageNames`; its tag is printed.",
  "name-says-too-much":
    "This name would tell whoever finds the card what it is for; the card has a plain word instead.",
  "contact-says-too-much": "This text would tell whoever finds the card what it is for; the line is not on the card.",
  "card-is-full": "The card has room for six lines; this one is not on it.",
  "left-to-the-speaker":
    "So many words of the document are too long for the ear, or not to be said as they stand; the script leaves a place for them.",
  "poster-too-full": "With so much on it the poster is not read from three metres; take ways or texts away.",
} as const satisfies Explanations;

/** What the codes of a mechanism mean: its contradictions, every finding of its review, and what its materials leave out. */
export const mechanismExplanations: Explanations = {
  ...contradictions,
  ...gaps,
  ...Object.fromEntries(
    [...mechanismRules, ...observedRules, ...cardRules].map(({ code, says, why, ask }) => [
      code,
      `${says.en} ${why.en} ${ask.en}`,
    ]),
  ),
};
