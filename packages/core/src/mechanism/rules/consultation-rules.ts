import { at, type MechanismRule, sources, when } from "./mechanism-rule.ts";

const indexesOf = (consultations: readonly { readonly stage: string }[], stage: string): readonly number[] =>
  consultations.flatMap((one, index) => (one.stage === stage ? [index] : []));

/** Whether people were asked how they wish to complain. */
export const consultationRules: readonly MechanismRule[] = [
  {
    code: "community-not-consulted",
    step: "purpose",
    says: {
      en: "The community was not asked before it was set up.",
      fr: "La communauté n'a pas été consultée avant la mise en place.",
    },
    why: {
      en: "People know how they complain already, and to whom they would not.",
      fr: "Les gens savent déjà comment ils se plaignent, et à qui ils ne le feraient pas.",
    },
    ask: {
      en: "Ask several groups apart how they wish to complain, and change something for it.",
      fr: "Demander à plusieurs groupes, séparément, comment ils souhaitent se plaindre, et changer quelque chose.",
    },
    source: `${sources.iom541}; ${sources.wfp}; ${sources.chs}`,
    yardsticks: ["CHS 5.1", "WFP 2"],
    find: ({ consultations }) => when(indexesOf(consultations, "design").length === 0, at(["consultations"])),
  },
  {
    code: "group-not-consulted",
    step: "purpose",
    says: { en: "A group was never asked.", fr: "Un groupe n'a jamais été consulté." },
    why: {
      en: "Groups differ in how they wish to complain; the loudest do not speak for the others.",
      fr: "Les groupes souhaitent se plaindre chacun à leur façon ; les plus forts ne parlent pas pour les autres.",
    },
    ask: { en: "Ask its people, among themselves.", fr: "Demander à ses membres, entre eux." },
    source: sources.iom541,
    yardsticks: ["CHS 5.1", "WFP 2"],
    find: ({ consultations, groups }) =>
      consultations.length === 0
        ? []
        : groups.flatMap(({ code }, index) =>
            when(!consultations.some((one) => one.groups.includes(code)), at(["groups", index], [code])),
          ),
  },
  {
    code: "not-asked-while-it-runs",
    step: "reporting",
    says: {
      en: "Nobody was asked how it works since it runs.",
      fr: "Personne n'a été consulté sur son fonctionnement depuis qu'il existe.",
    },
    why: {
      en: "What was right at the beginning may not be now.",
      fr: "Ce qui convenait au début ne convient peut-être plus.",
    },
    ask: { en: "Ask again, and adapt it.", fr: "Demander à nouveau, et l'adapter." },
    source: `${sources.chs} (5.1); ${sources.wfp}`,
    yardsticks: ["CHS 5.1", "WFP 3"],
    find: ({ consultations }) =>
      when(
        indexesOf(consultations, "design").length > 0 && indexesOf(consultations, "monitoring").length === 0,
        at(["consultations"]),
      ),
  },
  {
    code: "consulted-and-nothing-changed",
    step: "purpose",
    says: {
      en: "People were asked, and nothing was changed because of it.",
      fr: "Les gens ont été consultés, et rien n'a changé pour autant.",
    },
    why: {
      en: "To ask and change nothing is to take people's time.",
      fr: "Demander sans rien changer, c'est prendre le temps des gens.",
    },
    ask: {
      en: "What did they ask for, and who told them why it was not done?",
      fr: "Qu'ont-ils demandé, et qui leur a dit pourquoi cela n'a pas été fait ?",
    },
    source: `${sources.iom541}; ${sources.wfp}`,
    yardsticks: ["CHS 5.1", "WFP 2"],
    find: ({ consultations }) =>
      when(
        consultations.length > 0 && !consultations.some(({ changed }) => changed),
        ...consultations.map((_one, index) => at(["consultations", index, "changed"])),
      ),
  },
];
