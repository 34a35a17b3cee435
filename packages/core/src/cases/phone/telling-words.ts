export type TellingLanguage = "en" | "fr";

/** Words that tell a matter, folded as `foldText` folds: `words` as they stand, `stems` whatever follows. */
interface TellingWords {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/**
 * What a message to a phone never says: what somebody came about, to whom, what follows, or that it is anything to hide or to hurry
 * for. Whoever holds the phone asks about it. Source: practice W3; the list is an Answerable default.
 */
export const tellingWords: Readonly<Record<TellingLanguage, TellingWords>> = {
  en: {
    words: [
      ...[
        "case",
        "cases",
        "file",
        "code",
        "aid",
        "food",
        "cash",
        "hiv",
        "rape",
        "raped",
        "abuse",
        "abused",
        "un",
        "ngo",
      ],
      ...["list", "desk", "hotline", "clinic", "money", "law", "war", "camp", "test", "united nations", "red cross"],
    ],
    stems: [
      ...["complain", "grievanc", "report", "referenc", "referral", "feedback", "request", "assist", "distribut"],
      ...["voucher", "support", "protect", "violen", "exploit", "harass", "assault", "child", "minor", "pregnan"],
      ...["health", "investig", "witness", "victim", "survivor", "organi", "agenc", "humanitar", "project", "program"],
      ...["committee", "refugee", "displac", "monitor", "police", "court", "lawyer", "urgent", "importan", "confiden"],
      ...[
        "secre",
        "anonym",
        "private",
        "safe",
        "danger",
        "decision",
        "result",
        "answer",
        "money",
        "payment",
        "interview",
      ],
    ],
  },
  fr: {
    words: [
      ...[
        "cas",
        "code",
        "aide",
        "aides",
        "vih",
        "sida",
        "viol",
        "viols",
        "ong",
        "onu",
        "liste",
        "argent",
        "camp",
        "loi",
      ],
      ...["guerre", "test", "recu", "nations unies", "croix rouge", "numero vert"],
    ],
    stems: [
      ...["plaint", "reclam", "signal", "dossier", "referenc", "numero", "demand", "assistanc", "distribut", "vivre"],
      ...[
        "coupon",
        "soutien",
        "protect",
        "violen",
        "violee",
        "abus",
        "exploit",
        "harcel",
        "agress",
        "enfant",
        "mineur",
      ],
      ...["grosses", "enceinte", "sante", "enquet", "temoi", "victim", "survivant", "organis", "agence", "humanit"],
      ...["projet", "programm", "comite", "refugi", "deplac", "monitor", "police", "tribunal", "avocat", "urgen"],
      ...["importan", "confident", "secret", "anonym", "prive", "securit", "danger", "decision", "resultat", "reponse"],
      ...["paiement", "entretien", "clinique", "hopita"],
    ],
  },
};
