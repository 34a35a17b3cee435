import type { Mechanism } from "../document/mechanism.ts";
import type { PopulationGroup } from "../document/population-group.ts";
import { MessageSubject } from "../document/sensitisation.ts";
import { keptOut } from "../reach/kept-out.ts";
import { understands } from "../reach/usable-channels.ts";
import { at, lackingAt, type MechanismRule, sources, when } from "./mechanism-rule.ts";

type Session = Mechanism["sensitisation"]["sessions"][number];

const sessionsFor = ({ sensitisation }: Mechanism, group: PopulationGroup): readonly Session[] =>
  sensitisation.sessions.filter((one) => one.groups.includes(group.code) && understands(group, one.languages));

/** Whether sessions reach the people they are for. */
export const sessionRules: readonly MechanismRule[] = [
  {
    code: "no-session-for-them",
    step: "collecting",
    says: {
      en: "No session is planned for a group in a language it understands.",
      fr: "Aucune séance n'est prévue pour un groupe dans une langue qu'il comprend.",
    },
    why: {
      en: "A message that is only written down reaches those who read.",
      fr: "Un message seulement écrit n'atteint que ceux qui lisent.",
    },
    ask: {
      en: "Plan one, at an hour and place that its people name.",
      fr: "En prévoir une, à l'heure et au lieu que ses membres indiquent.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.2"],
    find: (mechanism) =>
      mechanism.groups.flatMap((group, index) =>
        when(sessionsFor(mechanism, group).length === 0, at(["groups", index], [group.code], { share: group.share })),
      ),
  },
  {
    code: "no-session-they-can-follow",
    step: "collecting",
    says: {
      en: "People of a group can take part in none of the sessions meant for it.",
      fr: "Des gens d'un groupe ne peuvent suivre aucune des séances prévues pour lui.",
    },
    why: {
      en: "Age, disability and literacy decide what a session must be like.",
      fr: "L'âge, le handicap et la lecture décident de la forme d'une séance.",
    },
    ask: {
      en: "Plan one that needs nothing they lack: spoken, near, with whoever helps them.",
      fr: "En prévoir une qui n'exige rien qui leur manque : orale, proche, avec qui les aide.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.2"],
    find: (mechanism) =>
      mechanism.groups.flatMap((group, index) => {
        const sessions = sessionsFor(mechanism, group);
        if (sessions.length === 0) return [];
        return keptOut(
          group,
          sessions.map(({ needs }) => needs),
        ).map((one) => [lackingAt(["groups", index, "lacks"], [group.code], one)]);
      }),
  },
  {
    code: "no-session-among-themselves",
    step: "collecting",
    says: {
      en: "A group that speaks freely only among itself has no session of its own.",
      fr: "Un groupe qui ne parle librement qu'entre soi n'a pas de séance à part.",
    },
    why: {
      en: "In a mixed session some sit and are silent.",
      fr: "Dans une séance mixte, certains sont là et se taisent.",
    },
    ask: {
      en: "Hold one apart, for example for women with a woman.",
      fr: "En tenir une à part, par exemple pour les femmes avec une femme.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.2"],
    find: (mechanism) =>
      mechanism.groups.flatMap((group, index) => {
        const sessions = sessionsFor(mechanism, group);
        return when(
          group.meetsApart && sessions.length > 0 && !sessions.some(({ apart }) => apart),
          at(["groups", index, "meetsApart"], [group.code, ...sessions.map(({ code }) => code)]),
        );
      }),
  },
  {
    code: "no-session-on-delivery",
    step: "collecting",
    says: {
      en: "No session shows a group how aid is delivered and redeemed.",
      fr: "Aucune séance ne montre à un groupe comment l'aide est remise et utilisée.",
    },
    why: {
      en: "A card or a voucher that nobody has shown is used by somebody else.",
      fr: "Une carte ou un coupon que personne n'a montré sert à quelqu'un d'autre.",
    },
    ask: {
      en: "Hold a session of its own on it, with the card, the phone or the voucher in the hand.",
      fr: "Y consacrer une séance, la carte, le téléphone ou le coupon en main.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.2"],
    find: (mechanism) =>
      !mechanism.projects.some(({ modality }) => modality !== "services")
        ? []
        : mechanism.groups.flatMap((group, index) => {
            const sessions = group.assisted ? sessionsFor(mechanism, group) : [];
            return when(
              sessions.length > 0 && !sessions.some(({ about }) => about.includes("delivery-and-redemption")),
              at(["groups", index], [group.code], { share: group.share }),
            );
          }),
  },
  {
    code: "never-said-aloud",
    step: "collecting",
    says: {
      en: "Some in a group do not read, and no session says to it what the messages say.",
      fr: "Certains d'un groupe ne lisent pas, et aucune séance ne lui dit ce que disent les messages.",
    },
    why: {
      en: "A poster is no word to whoever cannot read it.",
      fr: "Une affiche ne dit rien à qui ne peut pas la lire.",
    },
    ask: {
      en: "Take these messages into its sessions.",
      fr: "Porter ces messages dans ses séances.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.2", "CHS 5.6"],
    find: (mechanism) =>
      mechanism.groups.flatMap((group, index) => {
        const sessions = sessionsFor(mechanism, group);
        const said = new Set(sessions.flatMap(({ about }) => about));
        const unsaid = MessageSubject.options.filter(
          (about) => about !== "delivery-and-redemption" && !said.has(about),
        );
        const share = group.lacks.literacy ?? 0;
        return when(
          share > 0 && sessions.length > 0 && unsaid.length > 0,
          at(["groups", index, "lacks", "literacy"], [group.code, ...unsaid], { share }),
        );
      }),
  },
];
