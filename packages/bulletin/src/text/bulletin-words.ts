import type { LocalizedText } from "@answerable/core";
import type { SectionKind } from "../bulletin.ts";

type Words = LocalizedText & { readonly en: string; readonly fr: string };

/** The headings, in the words of those who work with people. */
export const sectionWords: Readonly<Record<SectionKind, Words>> = {
  silence: { en: "Where we could and could not see", fr: "Où nous avons pu voir, et où non" },
  totals: { en: "What was recorded, by category", fr: "Ce qui a été recensé, par catégorie" },
  published: { en: "Beside what was published", fr: "En regard de ce qui a été publié" },
  trend: { en: "Month by month", fr: "Mois par mois" },
  heat: { en: "Area by month", fr: "Zone par mois" },
  people: { en: "People harmed, by sex and age", fr: "Personnes touchées, par sexe et âge" },
  alerts: { en: "Flash alerts", fr: "Alertes flash" },
  index: { en: "How people see the risk", fr: "Comment les gens voient le risque" },
};

/** What a bulletin says in words of its own. */
export const bulletinWords = {
  title: { en: "Protection monitoring bulletin", fr: "Bulletin de monitoring de protection" },
  audience: { en: "For", fr: "Pour" },
  internal: {
    en: "internal use only – small figures may point to a person; do not pass on",
    fr: "usage interne seulement – de petits chiffres peuvent désigner une personne ; ne pas transmettre",
  },
  draftMark: {
    en: "DRAFT – made by a schedule, looked at by nobody · INTERNAL – do not pass on",
    fr: "PROJET – fait selon un calendrier, relu par personne · INTERNE – ne pas transmettre",
  },
  internalMark: { en: "INTERNAL – do not pass on", fr: "INTERNE – ne pas transmettre" },
  operation: { en: "Operation", fr: "Opération" },
  asKnownOn: { en: "As known on", fr: "Tel que connu le" },
  unit: { en: "Unit", fr: "Unité" },
  asTable: { en: "The same as a table", fr: "La même chose en tableau" },
  nothing: { en: "Nothing to show: no data.", fr: "Rien à montrer : sans données." },
  contents: { en: "In this bulletin", fr: "Dans ce bulletin" },
  legendStates: {
    en: "● seen · ◐ seen in part · – not seen, or not known (hatched).",
    fr: "● vu · ◐ vu en partie · – non vu, ou inconnu (hachuré).",
  },
  legendFigures: {
    en: "Darker: more was recorded. Hatched: no data, which is not zero. ≥: not all was seen, there may be more.",
    fr: "Plus foncé : davantage recensé. Hachuré : sans données, ce qui n'est pas zéro. ≥ : tout n'a pas été vu, il peut y en avoir plus.",
  },
  notesHold: {
    en: "What is said under a figure holds for all figures after it, too.",
    fr: "Ce qui est dit sous un chiffre vaut aussi pour tous les chiffres qui suivent.",
  },
  mayNot: { en: "What these figures do not say", fr: "Ce que ces chiffres ne disent pas" },
} as const satisfies Record<string, Words>;

/** What nobody may conclude; the same in every bulletin. Source: practice S5, I4, F6; domain §8 (1, 2). */
export const mayNotBeConcluded: readonly Words[] = [
  {
    en: "They are what reached a monitor, not how much happened. Where nobody could see, nothing is known.",
    fr: "Ils disent ce qui est parvenu à un moniteur, non l'ampleur de ce qui s'est passé. Où personne n'a pu voir, on ne sait rien.",
  },
  {
    en: "They name no cause and no author, and they do not compare areas that were not seen alike.",
    fr: "Ils ne nomment ni cause ni auteur, et ne comparent pas des zones qui n'ont pas été vues de la même façon.",
  },
  {
    en: "They are no ground on their own for choosing people or villages for assistance, or for ending a programme.",
    fr: "Ils ne suffisent pas, seuls, à choisir des personnes ou des villages pour une assistance, ni à clore un programme.",
  },
  {
    en: "A figure changes as later reports come in; it is read with the day it was known on.",
    fr: "Un chiffre change à mesure que des rapports arrivent ; il se lit avec le jour où il était connu.",
  },
];

/** Which months may not be compared with the one before, and why; empty where all may. */
export const notComparable = (
  apart: readonly { readonly earlier: string; readonly later: string; readonly areasSeenDifferently: number }[],
): readonly Words[] => {
  if (apart.length === 0) return [];
  const pairs = apart.map(
    ({ earlier, later, areasSeenDifferently }) => `${earlier} / ${later} (${areasSeenDifferently})`,
  );
  return [
    {
      en: `Not comparable with the month before, because not the same areas were seen (how many): ${pairs.join(", ")}.`,
      fr: `Non comparables avec le mois précédent, car ce ne sont pas les mêmes zones qui ont été vues (combien) : ${pairs.join(", ")}.`,
    },
  ];
};

/** Which areas were seen in no month, and why. */
export const neverSeenWords = (why: string, areas: readonly string[]): Words => ({
  en: `Seen in no month – ${why} (${areas.length}): ${areas.join(", ")}.`,
  fr: `Vues aucun mois – ${why} (${areas.length}) : ${areas.join(", ")}.`,
});
