import type { Mechanism } from "../document/mechanism.ts";
import { at, type Evidence, type MechanismRule, sources, when } from "./mechanism-rule.ts";

type Team = Mechanism["staff"]["teams"][number];

const each = (
  { staff }: Mechanism,
  find: (team: Team, index: number) => readonly (readonly Evidence[])[],
): readonly (readonly Evidence[])[] => staff.teams.flatMap(find);

/** Who handles complaints. */
export const staffRules: readonly MechanismRule[] = [
  {
    code: "nobody-but-men",
    step: "collecting",
    says: {
      en: "Nobody but men handle complaints in a team.",
      fr: "Seuls des hommes traitent les plaintes dans une équipe.",
    },
    why: {
      en: "In many places women do not tell a man what happened to them.",
      fr: "En bien des lieux, les femmes ne disent pas à un homme ce qui leur est arrivé.",
    },
    ask: {
      en: "Bring women into the team; consider a desk run by women.",
      fr: "Faire entrer des femmes dans l'équipe ; penser à un bureau tenu par des femmes.",
    },
    source: sources.iom54,
    yardsticks: ["CHS 5.2", "CHS 5.3"],
    find: (mechanism) =>
      each(mechanism, ({ code, women, men }, index) =>
        when(women === 0 && men > 0, at(["staff", "teams", index], [code], { women, men })),
      ),
  },
  {
    code: "channel-without-team",
    step: "collecting",
    says: { en: "No team stands behind a channel.", fr: "Aucune équipe n'est derrière un canal." },
    why: { en: "Nobody answers where nobody is.", fr: "Personne ne répond là où il n'y a personne." },
    ask: { en: "Which team takes what comes in there?", fr: "Quelle équipe prend ce qui y arrive ?" },
    source: sources.table9,
    yardsticks: ["CHS 5.3"],
    find: ({ channels, staff }) =>
      channels.flatMap(({ code }, index) =>
        when(!staff.teams.some((team) => team.channels.includes(code)), at(["channels", index], [code])),
      ),
  },
  {
    code: "staff-not-trained",
    step: "collecting",
    says: {
      en: "Not everybody in a team was trained to handle complaints.",
      fr: "Dans une équipe, tous n'ont pas été formés à traiter les plaintes.",
    },
    why: {
      en: "The first answer decides whether the person goes on.",
      fr: "La première réponse décide si la personne continue.",
    },
    ask: {
      en: "Train them before they receive anybody: listening, what to pass on, what never to ask.",
      fr: "Les former avant qu'ils ne reçoivent : écouter, quoi transmettre, quoi ne jamais demander.",
    },
    source: `${sources.table9}; ${sources.ifrc}`,
    yardsticks: ["CHS 5.3", "CHS 5.5"],
    find: (mechanism) =>
      each(mechanism, ({ code, trainedToHandle }, index) =>
        when(trainedToHandle < 1, at(["staff", "teams", index, "trainedToHandle"], [code], { share: trainedToHandle })),
      ),
  },
  {
    code: "duty-to-report-not-known",
    step: "acting",
    says: {
      en: "Not everybody in a team knows the duty to report misconduct.",
      fr: "Dans une équipe, tous ne connaissent pas le devoir de signaler les fautes.",
    },
    why: {
      en: "Staff who see abuse and do not know that they must report it, or where, let it go on.",
      fr: "Qui voit un abus sans savoir qu'il doit le signaler, ni où, le laisse continuer.",
    },
    ask: {
      en: "Tell everybody, volunteers and drivers too, and have it in their contract.",
      fr: "Le dire à tous, bénévoles et chauffeurs compris, et l'inscrire au contrat.",
    },
    source: `${sources.table9}; ${sources.iasc}`,
    yardsticks: ["CHS 5.5"],
    find: (mechanism) =>
      each(mechanism, ({ code, knowsDutyToReport }, index) =>
        when(
          knowsDutyToReport < 1,
          at(["staff", "teams", index, "knowsDutyToReport"], [code], { share: knowsDutyToReport }),
        ),
      ),
  },
  {
    code: "complaints-feared",
    step: "acting",
    says: {
      en: "Staff were not told that complaints are welcome.",
      fr: "On n'a pas dit à l'équipe que les plaintes sont bienvenues.",
    },
    why: {
      en: "Staff who fear complaints keep them from coming in.",
      fr: "Qui craint les plaintes les empêche d'arriver.",
    },
    ask: {
      en: "Management says so, and thanks the office that brings a hard one.",
      fr: "La direction le dit, et remercie le bureau qui en apporte une difficile.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.5", "WFP 1"],
    find: ({ staff }) => when(!staff.complaintsWelcome, at(["staff", "complaintsWelcome"])),
  },
  {
    code: "fewer-is-a-target",
    step: "reporting",
    says: {
      en: "Fewer complaints count as success somewhere.",
      fr: "Moins de plaintes compte quelque part comme un succès.",
    },
    why: {
      en: "The easiest way to fewer complaints is to make complaining harder.",
      fr: "Le plus facile pour avoir moins de plaintes est de rendre la plainte plus difficile.",
    },
    ask: {
      en: "Measure what was put right, and what came back in the same place.",
      fr: "Mesurer ce qui a été corrigé, et ce qui est revenu au même endroit.",
    },
    source: `${sources.table9}; practice C9`,
    yardsticks: ["CHS 5.5"],
    find: ({ staff }) => when(staff.fewerIsATarget, at(["staff", "fewerIsATarget"])),
  },
];
