import { type Explanations, isDraft, type Note, type RiskMethod } from "@answerable/core";

/** What each note of the index's table means; `answerable explain CODE` prints it. */
export const indexExplanations = {
  "index-method": "Which method made these classes, where it comes from, and whether anybody has validated it.",
  "areas-without-class":
    "Areas without a class stand first: nobody was asked, too few spoke, or too little was answered. That is no low risk.",
  "index-indicative":
    "Where fewer voices spoke than the method asks for, the class is a hint, without a number or a spread.",
  "spread-of-answers":
    "The middle half of what the voices' own answers would score. Informants are chosen, not drawn by lot, so it says nothing of probability.",
  "index-not-alone": "What this index must not be used for alone; docs/risk-index.md says why.",
  "assessments-in-conflict": "Two edits of the same submission compete; until a person settles it, it is in no score.",
  "assessments-of-another-method":
    "Assessments asked under another method, or another version of it, are not joined with these.",
  "area-stands-twice": "The area stands in the file twice for the same month; the second row was not taken.",
  "method-not-shipped": "No method of this id is shipped; `answerable index methods` shows them.",
  "method-not-adopted": "The mapping names a version of a method that is neither adopted nor shipped.",
} as const satisfies Explanations;

const note = (code: keyof typeof indexExplanations, en: string, fr: string): Note => ({ code, text: { en, fr } });

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Builds the notes of the index's table. */
export const indexNotes = {
  method: ({ id, version, source, ...header }: RiskMethod): Note =>
    note(
      "index-method",
      `Method: ${id} ${version}, source: ${source}${isDraft(header) ? "; draft, validated by nobody" : ""}.`,
      `Méthode : ${id} ${version}, source : ${source}${isDraft(header) ? " ; projet, validé par personne" : ""}.`,
    ),
  areasWithoutClass: (count: number): Note =>
    note(
      "areas-without-class",
      `${plural(count, "area", "areas")} without a class stand first. Silence is no low risk.`,
      `${plural(count, "zone", "zones")} sans classe en premier. Le silence n'est pas un risque faible.`,
    ),
  indicative: (count: number): Note =>
    note(
      "index-indicative",
      `${plural(count, "class is", "classes are")} indicative: few voices.`,
      `${plural(count, "classe indicative", "classes indicatives")} : peu de voix.`,
    ),
  spread: (): Note =>
    note(
      "spread-of-answers",
      "Spread of answers: the middle half of the voices. Informants are chosen, not drawn by lot.",
      "Étendue des réponses : la moitié centrale des voix. Les informateurs sont choisis, non tirés au sort.",
    ),
  notAlone: (): Note =>
    note(
      "index-not-alone",
      "Not to be used alone to choose people or villages for aid, to blame an actor, to compare countries or to close a programme.",
      "À ne pas utiliser seul pour choisir des personnes ou des villages à aider, accuser un acteur, comparer des pays ou fermer un programme.",
    ),
  inConflict: (count: number): Note =>
    note(
      "assessments-in-conflict",
      `${plural(count, "assessment is", "assessments are")} in conflict and in no class.`,
      `${plural(count, "évaluation en conflit", "évaluations en conflit")}, dans aucune classe.`,
    ),
  ofAnotherMethod: (count: number): Note =>
    note(
      "assessments-of-another-method",
      `${plural(count, "assessment", "assessments")} of another method or version are not joined.`,
      `${plural(count, "évaluation", "évaluations")} d'une autre méthode ou version non jointes.`,
    ),
} as const;
