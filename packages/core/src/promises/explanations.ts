import type { Explanations } from "../kernel/explanations.ts";

/** What people expect, what was promised to them, and the word that is owed. */
const ledger = {
  "before-it-arose": "It cannot have been done before what it answers; `arisenOn` is that day.",
  "date-not-later": "A new date lies after the one that people know (`byDay`) and after the day they were told of it.",
  "waived-by-another":
    "Only whoever it is owed to can waive it, or release us from it (`whose`): the person, or the community; staff cannot.",
  "nothing-promised": "Nothing was promised under this id.",
  "promise-made-already": "A promise stands under this id already; another promise has an id of its own.",
  "promise-kept-already": "The promise was kept; nothing follows.",
  "promise-explained-already": "People were told already that it will not be done, and why (`because`).",
  "promise-released-already": "Those it was made to have released us from it (`by`).",
  "told-before-kept": "People cannot have been told that it was kept before it was.",
  "nothing-owed": "No word is owed under this id.",
  "word-given-already": "The word was given, all of it; nothing is owed here any more.",
  "word-explained-already": "Why there is no word was explained already (`because`).",
  "word-waived-already": "The word was waived by whoever it was owed to (`by`).",
  "area-or-project-needed": "Word to a community needs its area or its project, else nobody knows whom to tell.",
  "adm1-needed": "An admin 2 unit stands with its admin 1 unit.",
  "family-only-by-wish": "A family hears only what the person wants it to hear.",
  "wish-needed":
    "In a sensitive matter, one of gender-based violence or one of a child, nobody but the person hears anything unless she or he wishes it. Ask first.",
  "intermediary-hears-one-sentence":
    "To an intermediary goes one sentence: that contact was made, and thanks; never what it is about, nor how it ended.",
  "words-of-no-question": "Words are kept of a question and of its answer only.",
  "not-asked-for": "What was said does not belong to this word; `asks` says what it has to hold.",
  "said-before": "All of that was said before; `left` is what is still owed.",
  "audience-needed": "Say who was there, about how many women, men, girls and boys, or `not-counted`.",
  "audience-of-one-person": "One person was told; how many were there is not kept.",
  "people-not-told": "It is explained only when those it is owed to were told why.",
  "told-though-unreachable": "Who was told was reached; say `not-told`, or another reason.",
  "fact-stands":
    "The record it comes from is not withdrawn, so the fact stands and word about it is owed; withdraw the record first.",
} as const satisfies Explanations;

/** What the codes of promises and of word that is owed mean. */
export const promisesExplanations = { ...ledger } as const satisfies Explanations;
