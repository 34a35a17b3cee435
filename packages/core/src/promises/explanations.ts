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
  "no-word-for-a-family":
    "It is no word to one person, or no rule in effect says that a family hears of such a fact; the feedback rules are a document.",
  "wish-needed":
    "In a sensitive matter, one of gender-based violence or one of a child, nobody but the person hears anything unless she or he wishes it. Ask first.",
  "intermediary-hears-one-sentence":
    "To an intermediary goes one sentence: that contact was made, and thanks; never what it is about, nor how it ended.",
  "words-of-no-question": "Words are kept of a question and of its answer only.",
  "not-asked-for": "What was said does not belong to this word; `asks` says what it has to hold.",
  "said-before": "All of that was said before; `left` is what is still owed.",
  "audience-needed": "Say who was there, about how many women, men, girls and boys, or `not-counted`.",
  "audience-of-one-person": "One person was told; how many were there is not kept.",
  "told-before-others":
    "What is between us and one person is told to her or him alone, by one of `vehicles`, and never where others hear it.",
  "too-far-ahead":
    "The day lies too far ahead (`latest` is the last one): what has no day that people will see is forgotten. Is the year right?",
  "people-not-told": "It is explained only when those it is owed to were told why.",
  "told-though-unreachable": "Who was told was reached; say `not-told`, or another reason.",
  "speaks-of-sexual-violence":
    "What one person says of sexual violence is not written down here, and nothing is kept. Show the service card (`answerable referrals cards`), and call the service with the person if she or he wishes.",
  "sensitive-not-entered-here":
    "Sensitive matters are entered by the focal point for sensitive complaints: take the person there, if she or he wishes. Do not write it down as an ordinary matter.",
  "fact-stands":
    "The record it comes from is not withdrawn, nor corrected away from those it is owed to, so the fact stands and word about it is owed; withdraw or correct the record first.",
} as const satisfies Explanations;

/** Public facts, advocacy, corrective actions, and the rules of what they owe. */
const facts = {
  "area-unknown": "No admin 1 or admin 2 unit had this p-code in that month.",
  "area-listed-twice": "The same area stands twice in the list.",
  "day-ahead-needed": "This kind needs a day ahead (`by`): when the study is to be published, when the report is due.",
  "no-day-ahead-for-this-kind": "This kind has no day ahead; it is told by the day it was (`on`).",
  "day-ahead-before-the-fact": "The day ahead lies before the day of the fact.",
  "project-needed": "Word about this goes to the communities of a project, so say which.",
  "follows-without-a-study": "Only a step of a study follows another record.",
  "follows-no-study": "No step of a study that you may see stands under this id.",
  "words-could-tell-of-somebody":
    "These words are said in public and could tell who somebody is; say it without the person, the number or the name.",
  "advocacy-launched-already": "This advocacy was launched already; launch another one of its own.",
  "advocacy-not-launched": "No advocacy was launched under this id.",
  "advocacy-closed": "The advocacy was closed (`because`); nothing follows.",
  "commitment-stands-already": "A commitment of this code stands already (`on`); another one has a code of its own.",
  "commitment-unknown": "Nobody committed to anything under this code; `commitments` lists the codes there are.",
  "commitment-to-look-at": "Commitments are still to be looked at (`commitments`); look first, then close.",
  "look-again-day-needed": "What is neither kept nor broken is looked at once more: say when (`lookAgainOn`).",
  "look-again-day-not-after": "The day to look again lies after the day it was set on.",
  "by-before-it-was-decided": "The day by which it is done lies before the day it was decided.",
  "case-stands-twice": "The same case stands twice in the list.",
  "action-planned-already": "An action stands under this id already; another one has an id of its own.",
  "action-not-planned": "No action was planned under this id.",
  "action-done-already": "The action was done (`on`); what comes back is a new action.",
  "action-dropped-already":
    "The action was dropped (`on`, `because`); plan a new one where it should be done after all.",
  "moved-into-the-past": "The new day lies before today.",
  "asked-twice": "The rule asks the same of one word twice.",
  "facts-without-a-rule":
    "About these facts nobody would owe any word (`facts`); every fact needs a rule, whose days an agency may set.",
} as const satisfies Explanations;

/** What the codes of promises and of word that is owed mean. */
export const promisesExplanations = { ...ledger, ...facts } as const satisfies Explanations;
