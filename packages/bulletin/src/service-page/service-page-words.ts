import { type LocalizedText, type ServiceCardRow, saidIn, sampleMark } from "@answerable/core";
import type { ServicePage } from "./service-page.ts";

const words = {
  title: { en: "Services", fr: "Services" },
  on: { en: "As known on", fr: "Tel que connu le" },
  document: { en: "Cards", fr: "Cartes" },
  place: { en: "Where", fr: "Où" },
  hours: { en: "When", fr: "Quand" },
  cost: { en: "Cost", fr: "Coût" },
  admits: { en: "For", fr: "Pour" },
  languages: { en: "Languages", fr: "Langues" },
  safeFor: { en: "Safe for whom, as told", fr: "Sûr pour qui, selon les gens" },
  say: { en: "Say on arriving", fr: "Dire en arrivant" },
  phone: { en: "Tel.", fr: "Tél." },
  none: { en: "No service is known here.", fr: "Aucun service n'est connu ici." },
  draft: { en: "DRAFT – validated by nobody", fr: "PROJET – validé par personne" },
  never: { en: "NEVER CHECKED – ask before you go.", fr: "JAMAIS VÉRIFIÉ – demandez avant d'y aller." },
  free: {
    en: "Nobody owes anything for being told of a service. Nobody has to say why.",
    fr: "Personne ne doit quoi que ce soit pour être informé d'un service. Personne n'a à dire pourquoi.",
  },
} as const satisfies Record<string, LocalizedText>;

/** A word of the page in its language. */
export const pageWord = (word: keyof typeof words, language: string): string => saidIn(words[word], language);

/** That nobody validated what is printed. Source: practice F10. */
export const draftMark = (language: string): string => saidIn(words.draft, language);

/** What is said of the checks of a card: in words, so that it is read without colours. Source: practice C20. */
export const checkSentence = ({ state, checkedOn, checkedBy }: ServiceCardRow, language: string): string => {
  if (state === "never-checked" || checkedOn === null) return pageWord("never", language);
  if (state === "stale")
    return saidIn(
      {
        en: `NOT CHECKED SINCE ${checkedOn} – ask before you go.`,
        fr: `NON VÉRIFIÉ DEPUIS LE ${checkedOn} – demandez avant d'y aller.`,
      },
      language,
    );
  const by = checkedBy === null ? "" : ` · ${checkedBy}`;
  return saidIn({ en: `Checked on ${checkedOn}${by}`, fr: `Vérifié le ${checkedOn}${by}` }, language);
};

/** What a card says, line by line, as heading and text; the phone stands apart. */
export const cardLines = (card: ServiceCardRow, language: string): readonly (readonly [string, string])[] =>
  (["place", "hours", "cost", "admits", "languages", "safeFor", "say"] as const).flatMap((field) => {
    const text = card[field];
    return text === null ? [] : [[pageWord(field, language), text] as const];
  });

/** The head of a page: its marks, its title, and the line that says of what day it is. */
export const servicePageHead = (
  page: ServicePage,
): { readonly marks: readonly string[]; readonly title: string; readonly line: string } => {
  const { language, areaName, area, day, document, staleAfterDays } = page;
  const holds = saidIn(
    { en: `a check holds ${staleAfterDays} days`, fr: `une vérification vaut ${staleAfterDays} jours` },
    language,
  );
  return {
    marks: [
      ...(page.sample ? [saidIn(sampleMark, language)] : []),
      ...(page.draft ? [pageWord("draft", language)] : []),
    ],
    title: `${pageWord("title", language)} – ${saidIn(areaName, language)}`,
    line: `${area} · ${pageWord("on", language)} ${day} · ${pageWord("document", language)} ${document} · ${holds}`,
  };
};
