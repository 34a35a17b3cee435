import { type Taxonomy, typesOf } from "@answerable/core";
import { type CodeWords, labelledWords, wordsByCode } from "./code-words.ts";
import type { FeedbackList } from "./feedback-words.ts";

/** Codes with the words that feedback forms in French and English use for them. Source: Answerable default. */
const OWN: Readonly<Partial<Record<FeedbackList, CodeWords[]>>> = {
  priority: wordsByCode({
    urgent: "urgent; urgente; très urgent; immediate; high; haute",
    soon: "bientôt; action requise; soon; action needed; medium; moyenne",
    usual: "normal; normale; pas urgent; usual; not urgent; low; basse",
  }),
  language: wordsByCode({
    fr: "français; french; francais",
    en: "anglais; english",
    ar: "arabe; arabic",
    bm: "bambara; bamanankan",
    ff: "fulfulde; peul; pulaar; fula",
    ses: "songhay; songhai; sonrai",
    taq: "tamasheq; tamachek",
    ha: "haoussa; hausa",
    mos: "mooré; moore",
  }),
  lodgedBy: wordsByCode({
    self: "soi-même; la personne elle-même; elle-même; lui-même; self; the person herself or himself; themselves",
    proxy: "quelqu'un pour la personne; pour quelqu'un d'autre; somebody for the person; someone else; on behalf",
    group: "un groupe; groupe; communauté; a group; group; community",
  }),
  contact: wordsByCode({
    call: "appel; téléphone; appel téléphonique; call; phone; phone call",
    "text-message": "sms; message; texto; text message; text",
    "e-mail": "courriel; e-mail; email",
    letter: "lettre; letter",
    "home-visit": "visite; visite chez elle ou lui; visite à domicile; home visit; visit at home; visit",
    desk: "bureau; au bureau d'aide; bureau d'aide; help desk; at the help desk; helpdesk",
    "through-another-person": "par quelqu'un d'autre; point focal; through another person; focal point",
  }),
  sex: wordsByCode({
    woman: "femme; féminin; fille; f; female; woman; girl",
    man: "homme; masculin; garçon; m; h; male; man; boy",
    other: "autre; other",
    "prefers-not-to-say": "préfère ne pas dire; prefers not to say; prefer not to say",
  }),
  ageBand: wordsByCode({
    "under-18": "moins de 18 ans; enfant; mineur; under 18; child; 0-17; < 18",
    "18-59": "18 à 59 ans; 18-59; 18-59 ans; 18 to 59; adulte; adult",
    "60-and-over": "60 ans et plus; 60+; aîné; personne âgée; 60 and over; elder; older person",
  }),
  handler: wordsByCode({
    woman: "une femme; femme; a woman; woman",
    man: "un homme; homme; a man; man",
    either: "indifférent; peu importe; either; no preference",
  }),
  reply: wordsByCode({
    "wants-word": "oui; veut une réponse; yes; wants an answer; response needed",
    "wants-none": "non; ne veut pas de réponse; pas de réponse; no; wants no answer; no response needed",
  }),
  said: wordsByCode({
    "can-and-cannot": "ce que nous pouvons et ne pouvons pas; what we can and cannot do",
    "by-when": "quand une réponse vient; délai; by when an answer comes",
    "what-must-be-passed-on": "ce que nous devons transmettre; what must be passed on",
    "support-depends-on-nothing": "que l'aide n'en dépend pas; that aid does not depend on it",
    "asked-for-hopes": "ce que la personne espère; what the person hopes for",
  }),
  yesNo: wordsByCode({ yes: "oui; yes; o; y", no: "non; no; n" }),
  consent: wordsByCode({
    given: "oui; accord; d'accord; yes; agrees; given",
    refused: "non; refus; refuse; no; refused; does not agree",
  }),
};

/** What opens no case: mapped so, a row that is sorted under it is not kept. Source: practice C1. */
const DISCLOSURE: CodeWords = {
  code: "gbv-disclosure",
  words: ["violence basée sur le genre", "VBG", "gender-based violence", "GBV", "violence sexuelle", "sexual violence"],
};

/** The codes of a list with the words that mean them; lists of the agency's own (channels, projects, groups, units) have none. */
export const feedbackCodeWords = (list: FeedbackList, taxonomy: Taxonomy): readonly CodeWords[] =>
  list === "category" ? [...labelledWords(typesOf(taxonomy).map(({ type }) => type)), DISCLOSURE] : (OWN[list] ?? []);
