import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of methods and assessments mean. */
export const riskIndexExplanations = {
  "id-stands-twice": "Two nodes or indicators have the same id; in a tree each stands once.",
  "root-unknown": "The root must be the id of one of the nodes.",
  "weights-sum-to-nothing": "The weights of a node's children must add up to more than nothing.",
  "child-unknown": "No node and no indicator has this id.",
  "child-stands-twice": "The same child stands twice in a node; it would count twice.",
  "child-of-two-nodes": "A child belongs to one node; in two it would count twice.",
  "tree-has-a-circle": "The node lies below itself; such a tree has no value.",
  "not-in-the-tree": "Nothing leads from the root to this node or indicator; it would count for nothing.",
  "question-stands-twice": "Two questions have the same code.",
  "point-stands-twice": "Two answers of a question count the same; a point stands on a scale once.",
  "question-unknown": "The method has no question of this code.",
  "scale-is-backwards": "The least of the scale must lie below its most.",
  "nested-too-deep": "Lists and objects lie in one another deeper than anything here needs; nothing was read.",
  "steps-out-of-order": "The thresholds of steps must rise.",
  "question-has-its-own-points":
    "The questions of this method have points of their own; answers in words are for a table that has no questions.",
  "share-of-what-lowers-the-score":
    "A share is of a value that raises the score: turned round it would be below nothing. Use goalposts or the range.",
  "mean-off-the-scale": "The mean of z-scores must come to stand on the method's scale.",
  "group-unknown": "The method's data section does not say in which column this group of areas stands.",
  "goalposts-are-backwards": "The lower goalpost must lie below the upper one; the direction says which end is worse.",
  "geometric-needs-a-scale-above-zero":
    'A geometric or harmonic mean is nothing as soon as one part is; give the method a scale that begins above 0, such as 1 to 100, or write `"zero": "makes-zero"` at the node\'s aggregation.',
  "part-may-have-no-mean":
    "This part may leave the scale so far that the mean above it has no value; keep it on the scale, or choose another mean.",
  "weights-without-use":
    "A median, a maximum or a minimum knows no weights; give the parts equal ones, so that nobody thinks they count.",
  "exponent-is-nothing": "A power mean with exponent 0 is the geometric mean; name it so.",
  "outranking-off-the-scale":
    "A bare count of pairs lies on no scale: lay it on the scale, or keep it at the root under classes of equal width.",
  "classes-do-not-begin-with-the-scale":
    "The first class must begin where the scale does, so that every score has one.",
  "classes-out-of-order": "Each class must begin above the one before it.",
  "class-above-the-scale": "The class begins above where the scale ends; no score would lie in it.",
  "class-stands-twice": "Two classes have the same code.",
  "word-not-for-an-index":
    "The word says what an index does not know: who should get aid, who has a right to it, or that a place holds no danger.",
  "choice-named-twice": "Two choices of a plan have the same name; the result could not tell them apart.",
  "part-unknown": "The method has no node or indicator of this id that the choice could be about.",
  "option-stands-twice":
    "Another option of the choice, or the method as it is, comes to the same; it would be twice as likely as the others. The method's own is always among them.",
  "option-makes-no-method":
    "With this option the method could not be used, e.g. a geometric mean on a scale from 0, or nothing left of the tree.",
  "high-asks-less":
    "High reliability must ask at least as much as moderate in everything: as many informants and groups, no wider a spread of own scores, no smaller a share of resamples.",
  "facet-unknown": "The method does not say in which column this facet of informants stands.",
  "method-of-another-version": "The answers were given to the questions of another method, or another version of it.",
  "nothing-answered": "None of the method's questions has an answer, a 'don't know' or a 'prefer not to say'.",
  "answer-not-scored":
    "The method neither counts points for this answer nor calls it missing (`points`, `data.missing`); the row is left out.",
  "answer-not-on-the-scale": "The answer is no point of the question's scale; it is taken as missing, never as zero.",
  "met-before-the-month": "People cannot have read the index of a month before the month began.",
  "known-after-the-meeting": "What came in after the day of the meeting cannot have been read there.",
  "seat-stands-twice": "A seat stands once in a meeting, and once among those who read an area otherwise.",
  "seat-did-not-take-part": "A seat that read otherwise must be among those that took part.",
  "area-read-twice": "A meeting agrees on an area once; it stands twice.",
  "class-unknown": "The method has no class of this code.",
  "reason-needed": "A class was agreed that is not the computed one; say why, by a code.",
  "reason-without-difference":
    "A reason belongs to a class that was agreed and is not the computed one, and to nothing else.",
  "dissent-agrees": "Who reads the class that was agreed does not read it otherwise.",
  "reading-stands-already":
    "A reading of this month by a meeting on this day stands already, under the same version of the method; correct it, or withdraw it first.",
  "identical-answers":
    "Three or more interviews of one recorder say the same to every question. Ask how they were held; nobody is scored.",
  "one-point-throughout":
    "Interviews that give the same point to every question, threats and capacities alike. Ask how they were held.",
  "interviews-all-alike":
    "Five or more interviews of one recorder agree, two by two, in nine answers of ten. Where everybody lives through the same it may be the truth: ask.",
  "panel-replaced":
    "Fewer than a quarter of those who were asked last month have a counterpart now, as far as category, sex and age band tell. Ask who was met, never after names.",
  "many-interviews-in-an-hour":
    "One recorder began six or more interviews within an hour. It is told while they are taken in and kept nowhere; the recorder's code stands here only for a supervisor, who can take the file in with --dry-run to see it.",
  "too-few-months":
    "There are fewer comparable months than this takes: six for a slope and a word, twenty-four for seasons, twelve for a change point.",
  "method-changed":
    "From this month on another method, or another version of it, makes the score; months are not joined across it.",
  "taxonomy-changed":
    "From this month on the data are coded in another taxonomy, or another version of it; months are not joined across it.",
  "seen-differently":
    "The area was covered otherwise than in the month before; a difference says as much of the watching as of the people there.",
  "scored-by-its-own-range":
    "Each month is scored by the range of its own areas, so that the same number means another thing every month.",
  "fewer-voices":
    "At least a third fewer informants spoke than in the three months before, as their median goes. The month stays in; read it with care.",
  "fewer-monitors":
    "At least a tenth fewer monitors were active than in the three months before, as their median goes. The month stays in; read it with care.",
  "other-groups-asked":
    "At least a quarter of the voices came from other groups than in the month before; the score may have moved because others were asked.",
  "within-the-spread":
    "One class more or less, while the spreads of the two months overlap: other informants might have shown no change.",
  "not-comparable": "The two months may not be set against each other; the reasons stand beside it.",
  rising:
    "Over the comparable months later scores lie above earlier ones so often that chance alone would do so less than once in twenty. It says nothing of why, nor of next month.",
  falling:
    "Over the comparable months later scores lie below earlier ones so often that chance alone would do so less than once in twenty. It says nothing of why, nor of next month.",
  "no-trend-seen":
    "Chance alone could well have put the comparable months in this order; that is not to say that nothing changed.",
  "month-stands-twice": "An area has two scores for the same month; nobody could say which holds.",
  "months-not-comparable":
    "A range, a rank or a class is taken over the areas of one month, so that another month's number means another thing.",
  "all-the-same":
    "All areas have the same value, so that it lies on no range and counts as missing; or the same score, so that classes of equal width say nothing.",
  "mean-of-nothing":
    "Enough is known, and yet the node has no value, as a geometric or harmonic mean of a value at or below 0 has none.",
  "not-compared":
    "Fewer of the area's indicators have a value than the method asks for; it has no score, and no other area's depends on it.",
  "off-the-scale":
    "A value that the method takes as it is lies below or above its scale; it counts all the same. Correct it, or lay it on the scale.",
  imputed: "Something stands in for a missing value, as the method says; it was not answered there.",
  "outliers-treated": "Values far outside the others were moved or all were laid on a logarithm, as the method says.",
  scored: "Enough voices spoke and enough is known: the area has a score and a class.",
  indicative: "Fewer voices spoke than the method's floor asks for: the class is a hint, without a number or a spread.",
  "not-enough-voices": "Fewer voices spoke than the method asks for even for a hint, so there is no class.",
  "not-enough-data": "Enough voices spoke, and too little of what they were asked was answered for a score.",
  "no-answers": "Nobody was asked, or nobody answered. That is no low risk, and never a zero.",
  "too-few-answered": "Fewer of those who spoke answered this than the method asks for, so it has no value.",
  "no-value": "The data hold no value of this for the area and month.",
  "not-on-the-scale":
    "There is a value, and it could not be laid on the scale, e.g. as all areas have the same one or there is no reference.",
  "too-little-known": "Fewer of the node's parts have a value than the method asks for, so it has none.",
  "no-mean": "Enough parts have a value, and their mean has none, as a geometric one of a value at or below 0.",
  "circumstances-differ":
    "Rows of one area and month say different things of how it was asked. Versions that differ are comparable with neither; of monitors and coverage nothing is taken as known there.",
} as const satisfies Explanations;
