import type { Mechanism } from "../document/mechanism.ts";
import { at, type Evidence, type MechanismRule, sources, when } from "../rules/mechanism-rule.ts";

/** A service card as it stands on a day, by its code; what is on it is not read here. */
export interface KnownCard {
  readonly code: string;
  readonly state: "fresh" | "stale" | "never-checked";
}

/** What is asked of a mechanism beside the service cards; evidence lies in the mechanism. */
export interface CardRule extends Omit<MechanismRule, "find"> {
  readonly find: (mechanism: Mechanism, cards: readonly KnownCard[]) => readonly (readonly Evidence[])[];
}

const stateOf = (cards: readonly KnownCard[], code: string): KnownCard["state"] | undefined =>
  cards.find((card) => card.code === code)?.state;

const source = `${sources.table9}; practice C20`;

/** Whether the services that a mechanism names have a card, and one that somebody checked. */
export const cardRules: readonly CardRule[] = [
  {
    code: "pathway-without-card",
    step: "acting",
    says: {
      en: "The mechanism names a service that no card stands for.",
      fr: "Le mécanisme nomme un service pour lequel il n'y a aucune fiche.",
    },
    why: {
      en: "Staff promise help from a paper that nobody has.",
      fr: "L'équipe promet une aide à partir d'un papier que personne n'a.",
    },
    ask: {
      en: "Was the service closed, or its card called otherwise? Write the card's own code into the pathway.",
      fr: "Le service a-t-il fermé, ou sa fiche change de nom ? Écrire le code de la fiche dans la voie de référence.",
    },
    source,
    yardsticks: ["CHS 5.7"],
    find: ({ referralPathways }, cards) =>
      referralPathways.flatMap(({ code }, index) =>
        when(stateOf(cards, code) === undefined, at(["referralPathways", index, "code"], [code])),
      ),
  },
  {
    code: "pathway-card-not-fresh",
    step: "acting",
    says: {
      en: "The card of a service that the mechanism names was never checked, or not for too long.",
      fr: "La fiche d'un service que le mécanisme nomme n'a jamais été vérifiée, ou pas depuis trop longtemps.",
    },
    why: {
      en: "The mechanism's own date may be newer than the card that is handed out.",
      fr: "La date du mécanisme peut être plus récente que la fiche qui est remise.",
    },
    ask: {
      en: "Check the card, and keep the date in one place: on the card.",
      fr: "Vérifier la fiche, et tenir la date en un seul endroit : sur la fiche.",
    },
    source,
    yardsticks: ["CHS 5.7"],
    find: ({ referralPathways }, cards) =>
      referralPathways.flatMap(({ code }, index) => {
        const state = stateOf(cards, code);
        return when(state === "stale" || state === "never-checked", at(["referralPathways", index, "code"], [code]));
      }),
  },
];
