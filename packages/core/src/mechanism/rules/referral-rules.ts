import { dayNumber } from "../../kernel/day.ts";
import { at, type MechanismRule, sources, when } from "./mechanism-rule.ts";

/** A card that nobody has checked for so long says so. Source: practice C20, Answerable default. */
const FRESH_DAYS = 90;

/** Services without which a mechanism has nothing to offer to whoever needs them most. */
const NEEDED = ["gender-based-violence", "child-protection"] as const;

/** Services people can be referred to. */
export const referralRules: readonly MechanismRule[] = [
  {
    code: "service-not-there",
    step: "acting",
    says: {
      en: "In an area there is no card of a service for survivors of gender-based violence, or for children.",
      fr: "Dans une zone, aucune fiche de service pour les survivant·e·s de violences basées sur le genre, ou pour les enfants.",
    },
    why: {
      en: "All that staff can do for a survivor is to show where help is.",
      fr: "Tout ce que l'équipe peut faire pour une personne survivante est de montrer où est l'aide.",
    },
    ask: {
      en: "Ask the protection partners for the nearest service; where there is none, say so to the coordination.",
      fr: "Demander aux partenaires de protection le service le plus proche ; s'il n'y en a pas, le dire à la coordination.",
    },
    source: `${sources.table9}; domain §4.5; practice C20`,
    yardsticks: ["CHS 5.7"],
    find: ({ areas, referralPathways }) =>
      areas.flatMap((area, index) => {
        const missing = NEEDED.filter(
          (service) => !referralPathways.some((card) => card.service === service && card.areas.includes(area)),
        );
        return when(missing.length > 0, at(["areas", index], [area, ...missing]));
      }),
  },
  {
    code: "card-not-checked",
    step: "acting",
    says: {
      en: "A service card was never checked, or not for 90 days.",
      fr: "Une fiche de service n'a jamais été vérifiée, ou pas depuis 90 jours.",
    },
    why: {
      en: "Somebody may walk for a day to a service that has closed.",
      fr: "Quelqu'un peut marcher un jour vers un service fermé.",
    },
    ask: {
      en: "Call the service: place, hours, cost, whom it admits.",
      fr: "Appeler le service : lieu, heures, coût, qui il admet.",
    },
    source: "practice C20; 90 days are an Answerable default",
    yardsticks: ["CHS 5.7"],
    find: ({ referralPathways }, today) =>
      referralPathways.flatMap(({ code, checkedOn }, index) => {
        const days = today === undefined || checkedOn === null ? 0 : dayNumber(today) - dayNumber(checkedOn);
        return when(
          checkedOn === null || days > FRESH_DAYS,
          at(["referralPathways", index, "checkedOn"], [code], checkedOn === null ? {} : { days }),
        );
      }),
  },
  {
    code: "cards-not-at-hand",
    step: "acting",
    says: {
      en: "Staff at a channel have no service card at hand.",
      fr: "L'équipe d'un canal n'a aucune fiche de service sous la main.",
    },
    why: {
      en: "The moment somebody asks for help is the moment to know where it is.",
      fr: "C'est au moment où quelqu'un demande de l'aide qu'il faut savoir où elle est.",
    },
    ask: { en: "Give them the cards of their area.", fr: "Leur donner les fiches de leur zone." },
    source: sources.table9,
    yardsticks: ["CHS 5.7"],
    find: ({ channels, referralPathways }) =>
      channels.flatMap(({ code, receivedBy }, index) =>
        when(
          receivedBy !== "nobody" && !referralPathways.some(({ atHandOn }) => atHandOn.includes(code)),
          at(["channels", index], [code]),
        ),
      ),
  },
];
