import type { Mechanism } from "../document/mechanism.ts";
import { at, type Evidence, type MechanismRule, sources, when } from "./mechanism-rule.ts";

type Project = Mechanism["projects"][number];
type Distribution = Project["distributions"][number];

const eachDistribution = (
  { projects }: Mechanism,
  find: (distribution: Distribution, path: readonly (string | number)[]) => readonly (readonly Evidence[])[],
): readonly (readonly Evidence[])[] =>
  projects.flatMap(({ distributions }, project) =>
    distributions.flatMap((one, index) => find(one, ["projects", project, "distributions", index])),
  );

/** Something is handed out or paid on a day, which services are not. */
const disburses = ({ modality }: Project): boolean => modality !== "services";

/** Distributions, notice before them, and traders who take vouchers. */
export const distributionRules: readonly MechanismRule[] = [
  {
    code: "distribution-without-desk-or-card",
    step: "collecting",
    says: {
      en: "A distribution has neither a private desk nor a card with contacts and hours.",
      fr: "Une distribution n'a ni bureau à l'écart ni carte avec contacts et heures.",
    },
    why: {
      en: "A distribution is where most complaints arise, and where most people are.",
      fr: "C'est à la distribution que naissent la plupart des plaintes, et que sont les gens.",
    },
    ask: {
      en: "Put a desk where one can speak unseen; where that cannot be, hand out the card.",
      fr: "Mettre un bureau où l'on parle sans être vu ; sinon, remettre la carte.",
    },
    source: `${sources.iom541}; practice C14`,
    yardsticks: ["CHS 5.2"],
    find: (mechanism) =>
      eachDistribution(mechanism, ({ code, desk, card }, path) =>
        when(
          desk !== "private" && !(card?.contacts && card.hours),
          at([...path, "desk"], [code, desk]),
          at([...path, "card"]),
        ),
      ),
  },
  {
    code: "card-without-misconduct",
    step: "collecting",
    says: {
      en: "Without a private desk, the card does not say how to report misconduct.",
      fr: "Sans bureau à l'écart, la carte ne dit pas comment signaler une faute.",
    },
    why: {
      en: "Those who hand things out may be the ones complained about.",
      fr: "Ceux qui distribuent sont peut-être ceux dont on se plaint.",
    },
    ask: {
      en: "Add the contacts of the investigating body or of its local alternative.",
      fr: "Ajouter les contacts de l'organe d'enquête ou de son alternative locale.",
    },
    source: sources.iom541,
    yardsticks: ["CHS 5.6", "CHS 5.2"],
    find: (mechanism) =>
      eachDistribution(mechanism, ({ code, desk, card }, path) =>
        when(desk !== "private" && card !== null && !card.misconduct, at([...path, "card", "misconduct"], [code])),
      ),
  },
  {
    code: "households-not-told",
    step: "collecting",
    says: {
      en: "Households get no word before something is handed out or paid.",
      fr: "Les ménages ne sont pas prévenus avant une remise ou un paiement.",
    },
    why: {
      en: "Who does not know that something comes cannot say that it did not.",
      fr: "Qui ne sait pas qu'une aide vient ne peut pas dire qu'elle n'est pas venue.",
    },
    ask: {
      en: "Tell each household what, how much, when, and that it is free.",
      fr: "Dire à chaque ménage quoi, combien, quand, et que c'est gratuit.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.2"],
    find: ({ projects }) =>
      projects.flatMap((project, index) =>
        when(
          disburses(project) && project.householdNotice === null,
          at(["projects", index, "householdNotice"], [project.code]),
        ),
      ),
  },
  {
    code: "notice-not-timed",
    step: "collecting",
    says: {
      en: "Word to households is not timed to the disbursement.",
      fr: "L'annonce aux ménages n'est pas calée sur le versement.",
    },
    why: {
      en: "Word that comes months before or after is of no use.",
      fr: "Une annonce venue des mois avant ou après ne sert à rien.",
    },
    ask: { en: "Send it some days before.", fr: "L'envoyer quelques jours avant." },
    source: sources.iom542,
    yardsticks: ["CHS 5.2"],
    find: ({ projects }) =>
      projects.flatMap((project, index) =>
        when(
          disburses(project) && project.householdNotice !== null && project.householdNotice.daysBefore === null,
          at(["projects", index, "householdNotice", "daysBefore"], [project.code]),
        ),
      ),
  },
  {
    code: "vendors-not-trained",
    step: "collecting",
    says: {
      en: "Traders who take vouchers were not trained.",
      fr: "Les commerçants qui prennent les coupons n'ont pas été formés.",
    },
    why: {
      en: "They set prices, hand out goods, and are told of complaints first.",
      fr: "Ils fixent les prix, remettent les biens, et entendent les plaintes d'abord.",
    },
    ask: {
      en: "Train them: how vouchers work, what nobody may ask for, where people can complain.",
      fr: "Les former : les coupons, ce que nul ne peut demander, où se plaindre.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.6"],
    find: ({ projects }) =>
      projects.flatMap(({ code, vendorsTrained }, index) =>
        when(vendorsTrained === false, at(["projects", index, "vendorsTrained"], [code])),
      ),
  },
];
