import type { LocalizedText } from "../../kernel/localized-text.ts";
import type { Question } from "./question.ts";

type Scale = readonly LocalizedText[];

const OFTEN: Scale = [
  { en: "not at all", fr: "pas du tout" },
  { en: "once or twice", fr: "une ou deux fois" },
  { en: "about every week", fr: "environ chaque semaine" },
  { en: "several times a week", fr: "plusieurs fois par semaine" },
  { en: "every day", fr: "tous les jours" },
];
const MUCH: Scale = [
  { en: "not at all", fr: "pas du tout" },
  { en: "a little", fr: "un peu" },
  { en: "somewhat", fr: "moyennement" },
  { en: "much", fr: "beaucoup" },
  { en: "very much", fr: "énormément" },
];
const MANY: Scale = [
  { en: "nobody", fr: "personne" },
  { en: "a few", fr: "quelques-uns" },
  { en: "about half", fr: "environ la moitié" },
  { en: "most", fr: "la plupart" },
  { en: "almost everybody", fr: "presque tout le monde" },
];

const ask = (code: string, en: string, fr: string, scale: Scale): Question => ({
  code,
  text: { en, fr },
  scale: scale.map((label, point) => ({ point, label })),
});

/**
 * The questions of the shipped method, three for each ingredient, on scales from 0 to 4. None asks for a case, a name, a
 * person or who did it, and none asks after sexual violence, which monitors do not look for.
 * Source: Answerable default. The ingredients are the ones of seed 004; the wording is ours.
 */
export const defaultQuestions = {
  threats: [
    ask(
      "threat-attacks",
      "In the past month, how often were people here attacked or threatened with an attack?",
      "Au cours du mois passé, combien de fois les gens d'ici ont-ils été attaqués ou menacés d'une attaque ?",
      OFTEN,
    ),
    ask(
      "threat-property",
      "In the past month, how often was property here stolen, extorted or destroyed?",
      "Au cours du mois passé, combien de fois des biens ont-ils été volés, extorqués ou détruits ici ?",
      OFTEN,
    ),
    ask(
      "threat-liberty",
      "In the past month, how often were people from here held or taken away against their will?",
      "Au cours du mois passé, combien de fois des gens d'ici ont-ils été retenus ou emmenés contre leur gré ?",
      OFTEN,
    ),
  ],
  risks: [
    ask(
      "risk-harm-ahead",
      "How much do people here expect to come to harm in the coming month?",
      "À quel point les gens d'ici s'attendent-ils à subir un préjudice au cours du mois à venir ?",
      MUCH,
    ),
    ask(
      "risk-movement",
      "How much did fear keep people from fields, markets, schools or health posts?",
      "À quel point la peur a-t-elle empêché les gens d'aller aux champs, au marché, à l'école ou au poste de santé ?",
      MUCH,
    ),
    ask(
      "risk-flight",
      "How many households are thinking of leaving because of insecurity?",
      "Combien de ménages pensent à partir à cause de l'insécurité ?",
      MANY,
    ),
  ],
  vulnerabilities: [
    ask(
      "vulnerability-documents",
      "How many people here have no papers that say who they are?",
      "Combien de personnes ici n'ont pas de papiers d'identité ?",
      MANY,
    ),
    ask(
      "vulnerability-shelter",
      "How many people here live with hosts or in a makeshift shelter?",
      "Combien de personnes ici vivent chez des hôtes ou dans un abri de fortune ?",
      MANY,
    ),
    ask(
      "vulnerability-alone",
      "How many children, older people or people with a disability here have nobody who looks after them?",
      "Combien d'enfants, de personnes âgées ou handicapées ici n'ont personne qui s'occupe d'eux ?",
      MANY,
    ),
  ],
  capacities: [
    ask(
      "capacity-warning",
      "When danger comes near, how many people are warned in time?",
      "Quand un danger approche, combien de personnes sont averties à temps ?",
      MANY,
    ),
    ask(
      "capacity-settling",
      "How much do people here manage to settle disputes without violence?",
      "À quel point les gens d'ici parviennent-ils à régler les conflits sans violence ?",
      MUCH,
    ),
    ask(
      "capacity-services",
      "If they need it, how many people can reach health care, legal help or social services?",
      "En cas de besoin, combien de personnes peuvent atteindre des soins, une aide juridique ou des services sociaux ?",
      MANY,
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Question[]>>;
