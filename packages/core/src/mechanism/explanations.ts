import type { Explanations } from "../kernel/explanations.ts";
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

/** What the codes of a mechanism mean: its contradictions, and every finding of its review. */
export const mechanismExplanations: Explanations = {
  ...contradictions,
  ...Object.fromEntries(
    [...mechanismRules, ...observedRules].map(({ code, says, why, ask }) => [code, `${says.en} ${why.en} ${ask.en}`]),
  ),
};
