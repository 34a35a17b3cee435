import type { Channel } from "../document/channel.ts";
import type { Mechanism } from "../document/mechanism.ts";
import type { PopulationGroup } from "../document/population-group.ts";
import { demandsOf } from "../reach/demands-of.ts";
import { type KeptOut, keptOut } from "../reach/kept-out.ts";
import { closedBecause, usableChannels } from "../reach/usable-channels.ts";
import { at, type Evidence, lackingAt, type MechanismRule, sources, when } from "./mechanism-rule.ts";

/** Fewer than this share asks a question. Source: Answerable default. */
const HALF = 0.5;

const eachGroup = (
  mechanism: Mechanism,
  find: (group: PopulationGroup, index: number) => readonly (readonly Evidence[])[],
): readonly (readonly Evidence[])[] => mechanism.groups.flatMap(find);

const keptOutOf = (group: PopulationGroup, channels: readonly Channel[]): readonly KeptOut[] =>
  channels.length === 0 ? [] : keptOut(group, channels.map(demandsOf));

const lackEvidence = (group: PopulationGroup, index: number, one: KeptOut): Evidence[] => [
  lackingAt(["groups", index, "lacks"], [group.code], one),
];

const measure = (
  code: string,
  field: "hasHeardOfIt" | "knowsHow" | "feelsSafeToUseIt",
  words: Pick<MechanismRule, "says" | "why" | "ask">,
): MechanismRule => ({
  code,
  step: "collecting",
  ...words,
  source: `${sources.iom541}; practice C14; the half is an Answerable default`,
  yardsticks: field === "feelsSafeToUseIt" ? ["CHS 5.3"] : ["CHS 5.2"],
  find: (mechanism) =>
    eachGroup(mechanism, ({ code: group, experience }, index) =>
      experience === null
        ? []
        : when(
            experience[field] < HALF,
            at(["groups", index, "experience", field], [group], {
              share: experience[field],
              people: experience.people,
            }),
          ),
    ),
});

/** Whether each group can reach a channel, and what its people said when asked. */
export const reachRules: readonly MechanismRule[] = [
  {
    code: "groups-not-named",
    step: "purpose",
    says: {
      en: "No group that meets barriers is named.",
      fr: "Aucun groupe qui rencontre des obstacles n'est nommé.",
    },
    why: {
      en: "Nobody can say who is left out before it is known who is there.",
      fr: "On ne peut dire qui est laissé de côté avant de savoir qui est là.",
    },
    ask: {
      en: "Describe the people by sex, age, disability, literacy and phone, and ask them what keeps them away.",
      fr: "Décrire les gens par sexe, âge, handicap, lecture et téléphone, et leur demander ce qui les éloigne.",
    },
    source: `${sources.iom541}; ${sources.table9}`,
    yardsticks: ["WFP 3", "CHS 5.1"],
    find: ({ groups }) => when(groups.length === 0, at(["groups"])),
  },
  {
    code: "kinds-of-people-not-named",
    step: "purpose",
    says: {
      en: "No group is of women, of children, of older people, or of people with a disability.",
      fr: "Aucun groupe n'est de femmes, d'enfants, de personnes âgées ou de personnes handicapées.",
    },
    why: {
      en: "What keeps them away differs, and does not show where everybody is one group.",
      fr: "Ce qui les éloigne diffère, et ne se voit pas quand tous ne font qu'un groupe.",
    },
    ask: {
      en: "Ask each of them apart, and give each a group of its own.",
      fr: "Les consulter séparément, et faire de chacun un groupe.",
    },
    source: `${sources.iom541}; ${sources.wfp}`,
    yardsticks: ["WFP 2", "WFP 3"],
    find: ({ groups }) => {
      const kinds = {
        women: groups.some(({ sex }) => sex === "women"),
        children: groups.some(({ age }) => age === "children"),
        older: groups.some(({ age }) => age === "older"),
        "with-disability": groups.some(({ disability }) => disability === "with"),
      };
      const missing = Object.entries(kinds).flatMap(([kind, named]) => (named ? [] : [kind]));
      return when(groups.length > 0 && missing.length > 0, at(["groups"], missing));
    },
  },
  {
    code: "no-way-they-can-reach",
    step: "collecting",
    says: {
      en: "People of a group reach, or may reach, no way to complain: each asks for something they lack.",
      fr: "Des gens d'un groupe n'atteignent, ou pourraient n'atteindre, aucun moyen : chacun exige ce qui leur manque.",
    },
    why: {
      en: "A way that needs a phone, letters, a journey or somebody's leave is none for whoever has not got it.",
      fr: "Un moyen qui exige téléphone, lecture, trajet ou permission n'en est pas un pour qui n'en a pas.",
    },
    ask: {
      en: "Ask these people how they would complain; often it is staff who come to them.",
      fr: "Demander à ces gens comment ils se plaindraient ; souvent, c'est l'équipe qui vient à eux.",
    },
    source: `${sources.table9}; ${sources.iom541} (a woman without a phone and a hotline)`,
    yardsticks: ["CHS 5.2", "WFP 3"],
    find: (mechanism) =>
      eachGroup(mechanism, (group, index) =>
        keptOutOf(group, usableChannels(mechanism, group)).map((one) => lackEvidence(group, index, one)),
      ),
  },
  {
    code: "no-confidential-way-they-can-reach",
    step: "collecting",
    says: {
      en: "People of a group reach some way to complain, but none that is confidential.",
      fr: "Des gens d'un groupe atteignent un moyen de se plaindre, mais aucun qui soit confidentiel.",
    },
    why: {
      en: "They can ask about a ration in public; they cannot tell of abuse there.",
      fr: "Ils peuvent parler d'une ration en public ; ils ne peuvent pas y dire un abus.",
    },
    ask: {
      en: "Which confidential way could these people use, and what would it take?",
      fr: "Quel moyen confidentiel ces gens pourraient-ils utiliser, et que faudrait-il ?",
    },
    source: `${sources.iom541}; ${sources.table9}`,
    yardsticks: ["CHS 5.3"],
    find: (mechanism) =>
      eachGroup(mechanism, (group, index) => {
        const usable = usableChannels(mechanism, group);
        const known = new Set(keptOutOf(group, usable).map(({ lacking }) => lacking.join(" ")));
        return keptOutOf(
          group,
          usable.filter(({ confidential }) => confidential),
        )
          .filter(({ lacking }) => !known.has(lacking.join(" ")))
          .map((one) => lackEvidence(group, index, one));
      }),
  },
  {
    code: "every-way-closed",
    step: "collecting",
    says: {
      en: "Every way is closed to a whole group, by its language or because it receives no aid.",
      fr: "Tous les moyens sont fermés à un groupe entier, par la langue ou parce qu'il ne reçoit pas d'aide.",
    },
    why: {
      en: "A mechanism for all that one group cannot enter tells that group that it does not count.",
      fr: "Un mécanisme pour tous où un groupe n'entre pas dit à ce groupe qu'il ne compte pas.",
    },
    ask: {
      en: "Add the group's language to a way it can reach, or open the way to everybody.",
      fr: "Ajouter la langue du groupe à un moyen à sa portée, ou ouvrir ce moyen à tous.",
    },
    source: `${sources.iom541}; ${sources.table9}`,
    yardsticks: ["CHS 5.2", "WFP 3"],
    find: (mechanism) =>
      eachGroup(mechanism, (group, index) =>
        when(
          mechanism.channels.length > 0 && usableChannels(mechanism, group).length === 0,
          at(
            ["groups", index],
            [group.code, ...new Set(mechanism.channels.flatMap((channel) => closedBecause(group, channel)))],
          ),
        ),
      ),
  },
  {
    code: "never-asked-whether-it-works",
    step: "collecting",
    says: {
      en: "Nobody has asked the group whether it knows the mechanism and would use it.",
      fr: "Personne n'a demandé au groupe s'il connaît le mécanisme et l'utiliserait.",
    },
    why: {
      en: "That people were told is not that they know, and that they know is not that they dare.",
      fr: "Que les gens aient été informés ne dit pas qu'ils savent, ni qu'ils osent.",
    },
    ask: {
      en: "Ask a few dozen people three questions: heard of it, know how, would feel safe to use it.",
      fr: "Poser trois questions à quelques dizaines de personnes : connu, sait comment, s'y sentirait en sécurité.",
    },
    source: `${sources.iom541}; practice C14`,
    yardsticks: ["CHS 5.1", "CHS 5.2"],
    find: (mechanism) =>
      eachGroup(mechanism, ({ code, experience }, index) =>
        when(experience === null, at(["groups", index, "experience"], [code])),
      ),
  },
  measure("few-have-heard-of-it", "hasHeardOfIt", {
    says: {
      en: "Fewer than half of the group have heard of the mechanism.",
      fr: "Moins de la moitié du groupe a entendu parler du mécanisme.",
    },
    why: {
      en: "No complaints from people who never heard of it say nothing about the programme.",
      fr: "L'absence de plaintes de gens qui ne le connaissent pas ne dit rien du programme.",
    },
    ask: {
      en: "Where do these people hear things, and from whom? Take the messages there.",
      fr: "Où ces gens apprennent-ils les choses, et de qui ? Porter les messages là.",
    },
  }),
  measure("few-know-how", "knowsHow", {
    says: {
      en: "Fewer than half of the group know how to use it.",
      fr: "Moins de la moitié du groupe sait comment l'utiliser.",
    },
    why: {
      en: "To know that it exists is not enough.",
      fr: "Savoir qu'il existe ne suffit pas.",
    },
    ask: {
      en: "Show it: hours, place, what happens next; let people say it back.",
      fr: "Le montrer : heures, lieu, ce qui se passe ensuite ; faire redire.",
    },
  }),
  measure("few-feel-safe", "feelsSafeToUseIt", {
    says: {
      en: "Fewer than half of the group would feel safe to use it.",
      fr: "Moins de la moitié du groupe se sentirait en sécurité pour l'utiliser.",
    },
    why: {
      en: "A mechanism that people fear is not there for them.",
      fr: "Un mécanisme que les gens craignent n'existe pas pour eux.",
    },
    ask: {
      en: "Ask what they fear and from whom, among themselves, and change the channel rather than the message.",
      fr: "Demander, entre eux, ce qu'ils craignent et de qui, et changer le moyen plutôt que le message.",
    },
  }),
];
