import {
  type Explanations,
  isDraft,
  type Note,
  type ReadingsBeside,
  type RiskMethod,
  readingSeatLabels,
} from "@answerable/core";

/** What each note of the index's table means; `answerable explain CODE` prints it. */
export const indexExplanations = {
  "index-method": "Which method made these classes, where it comes from, and whether anybody has validated it.",
  "index-draft":
    "A class is a draft until people have read it together; `answerable readings record` keeps what they agreed on.",
  "index-read-together":
    "When people read these classes together, on which state of the data, and which seats took part. No computed class is changed: what was agreed stands beside it.",
  "index-changed-since-reading":
    "What came in or was corrected after the reading makes another class than the one that was read; read it again.",
  "index-read-under-another-method":
    "There is a reading of this month's classes under another method, or another version of it; it is not laid beside these.",
  "areas-without-class":
    "Areas without a class stand first: nobody was asked, too few spoke, or too little was answered. That is no low risk.",
  "index-indicative":
    "Where fewer voices spoke than the method asks for, the class is a hint, without a number or a spread.",
  "spread-of-answers":
    "Where nine in ten scores lie when the voices are drawn anew, any of them again. Informants are chosen, not drawn by lot, so it says nothing of probability.",
  "index-not-alone": "What this index must not be used for alone; docs/risk-index.md says why.",
  "assessments-in-conflict": "Two edits of the same submission compete; until a person settles it, it is in no score.",
  "assessments-of-another-method":
    "Assessments asked under another method, or another version of it, are not joined with these.",
  "area-stands-twice": "The area stands in the file twice for the same month; the second row was not taken.",
  "index-methods-of-months":
    "Months that were scored under different methods, or versions of one, are not compared and no trend runs across them.",
  "index-trend-words":
    "A trend word says what scores did over at least six months that may be compared. It does not say why, nor what comes next.",
  "months-needed":
    "The method names no column of months (`data.month`), so the file holds one moment and no trend can be read.",
  "area-not-in-the-data": "No row of the data that could be taken speaks of this area.",
  "month-not-in-the-data": "No row of the data that could be taken speaks of this month, or of this area in it.",
  "nothing-to-choose":
    "Nothing of this method has an alternative that a plan made of it could take; write a plan of your own (--plan).",
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
  draft: (): Note =>
    note(
      "index-draft",
      "Draft: nobody has read these classes together yet.",
      "Projet : personne n'a encore lu ces classes ensemble.",
    ),
  partlyDraft: (count: number): Note =>
    note(
      "index-draft",
      `Draft in ${plural(count, "area", "areas")}: nobody has read the class there together yet.`,
      `Projet dans ${plural(count, "zone", "zones")} : personne n'y a encore lu la classe ensemble.`,
    ),
  readTogether: (meetings: ReadingsBeside["meetings"], seats: ReadingsBeside["seats"]): Note => {
    const said = (on: string, known: string): string =>
      meetings.map(({ metOn, knownOn }) => `${on}${metOn} (${known} ${knownOn})`).join(", ");
    const seated = (language: "en" | "fr"): string =>
      seats.map((seat) => readingSeatLabels[seat][language] ?? seat).join(", ");
    return note(
      "index-read-together",
      `Read together ${said("on ", "data as known on")} by: ${seated("en")}. No computed class is changed by it.`,
      `Lu ensemble ${said("le ", "données connues le")} par : ${seated("fr")}. Aucune classe calculée n'en est changée.`,
    );
  },
  changedSinceReading: (count: number): Note =>
    note(
      "index-changed-since-reading",
      `In ${plural(count, "area", "areas")} the computed class has changed since it was read.`,
      `Dans ${plural(count, "zone", "zones")}, la classe calculée a changé depuis qu'elle a été lue.`,
    ),
  readUnderAnotherMethod: (others: ReadingsBeside["ofAnotherMethod"]): Note => {
    const which = others.map(({ method, metOn }) => `${method} (${metOn})`).join(", ");
    return note(
      "index-read-under-another-method",
      `Readings under another method or version are not laid beside these: ${which}.`,
      `Lectures sous une autre méthode ou version, non mises à côté : ${which}.`,
    );
  },
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
      "Spread of answers: nine in ten draws of the same voices. Informants are chosen, not drawn by lot.",
      "Étendue des réponses : neuf tirages sur dix parmi les mêmes voix. Les informateurs sont choisis, non tirés au sort.",
    ),
  methodsOfMonths: (
    spans: readonly { readonly from: string; readonly to: string; readonly method: string }[],
  ): Note => {
    const said = (to: string): string =>
      spans.map((one) => `${one.from}${one.from === one.to ? "" : ` ${to} ${one.to}`}: ${one.method}`).join("; ");
    return note(
      "index-methods-of-months",
      `Not compared across methods: ${said("to")}.`,
      `Pas de comparaison entre méthodes : ${said("à")}.`,
    );
  },
  trendWords: (): Note =>
    note(
      "index-trend-words",
      "A trend word needs six months that may be compared; it says what answers did, not why, nor what comes next.",
      "Une tendance demande six mois comparables ; elle dit ce que les réponses ont fait, ni pourquoi ni la suite.",
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
