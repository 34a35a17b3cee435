import type { TypeFile } from "../taxonomy.ts";

/** The six violations; two of them have two codes each, so that eight codes fold into six. Definitions ours. */
export const sixGraveViolations: TypeFile[] = [
  {
    code: "killing-and-maiming",
    mark: "1",
    label: { en: "killing and maiming of children", fr: "meurtre et mutilation d'enfants" },
    countedBy: "people",
    grave: true,
    definition: {
      en: "A child is killed, or injured for good, through the conflict: aimed at, in crossfire, or by an explosive device.",
      fr: "Un enfant est tué, ou blessé de façon durable, du fait du conflit : visé, pris entre des tirs ou touché par un engin explosif.",
    },
    counts: {
      en: "Direct and indirect acts by a party to conflict; torture may be reported here.",
      fr: "Les actes directs ou indirects d'une partie au conflit ; la torture peut être signalée ici.",
    },
    doesNotCount: {
      en: "Crime without a link to the conflict; adults.",
      fr: "Le crime sans lien avec le conflit ; les adultes.",
    },
  },
  {
    code: "killing",
    parent: "killing-and-maiming",
    label: { en: "killing of children", fr: "meurtre d'enfants" },
    countedBy: "people",
    grave: true,
    definition: {
      en: "A child dies from an act of a party to conflict.",
      fr: "Un enfant meurt d'un acte d'une partie au conflit.",
    },
  },
  {
    code: "maiming",
    parent: "killing-and-maiming",
    label: { en: "maiming of children", fr: "mutilation d'enfants" },
    countedBy: "people",
    grave: true,
    definition: {
      en: "A child has a serious injury that lasts, disables, scars or mutilates, from an act of a party to conflict.",
      fr: "Un enfant garde une blessure grave, qui dure, handicape, marque ou mutile, due à un acte d'une partie au conflit.",
    },
    doesNotCount: { en: "A wound that heals.", fr: "Une blessure qui guérit." },
  },
  {
    code: "recruitment-or-use",
    mark: "2",
    label: { en: "recruitment or use of children", fr: "recrutement ou utilisation d'enfants" },
    countedBy: "people",
    grave: true,
    definition: {
      en: "Armed forces or a group take in or use a child in any role, forced or not.",
      fr: "Des forces ou un groupe armés prennent ou utilisent un enfant dans n'importe quel rôle, sous la contrainte ou non.",
    },
    counts: {
      en: "Fighting, carrying, cooking, watching, spying.",
      fr: "Combattre, porter, cuisiner, guetter, espionner.",
    },
  },
  {
    code: "attacks-on-schools-or-hospitals",
    mark: "3",
    label: { en: "attacks on schools or hospitals", fr: "attaques contre des écoles ou des hôpitaux" },
    countedBy: "violations",
    grave: true,
    definition: {
      en: "A school or hospital, or its protected staff, is attacked or threatened by a party to conflict; no child victim is needed.",
      fr: "Une école ou un hôpital, ou son personnel protégé, est attaqué ou menacé par une partie au conflit ; une victime enfant n'est pas nécessaire.",
    },
    doesNotCount: {
      en: "Use by armed forces without an attack: military use, beside the six.",
      fr: "L'usage par des forces armées sans attaque : utilisation militaire, à côté des six.",
    },
  },
  {
    code: "attack-on-school",
    parent: "attacks-on-schools-or-hospitals",
    label: { en: "attack on a school", fr: "attaque contre une école" },
    countedBy: "violations",
    grave: true,
    definition: {
      en: "A school, its pupils on the way or its staff are the object of the attack.",
      fr: "Une école, ses élèves en route ou son personnel sont l'objet de l'attaque.",
    },
  },
  {
    code: "attack-on-hospital",
    parent: "attacks-on-schools-or-hospitals",
    label: { en: "attack on a hospital", fr: "attaque contre un hôpital" },
    countedBy: "violations",
    grave: true,
    definition: {
      en: "A hospital, health post, ambulance or its staff are the object of the attack.",
      fr: "Un hôpital, un poste de santé, une ambulance ou son personnel sont l'objet de l'attaque.",
    },
  },
  {
    code: "sexual-violence",
    mark: "4",
    label: {
      en: "rape or other grave sexual violence against children",
      fr: "viol ou autre violence sexuelle grave contre des enfants",
    },
    countedBy: "people",
    grave: true,
    sexualOrGenderBased: true,
    definition: {
      en: "Rape or another grave act of sexual violence against a child by a party to conflict.",
      fr: "Viol ou autre acte grave de violence sexuelle contre un enfant par une partie au conflit.",
    },
  },
  {
    code: "abduction",
    mark: "5",
    label: { en: "abduction of children", fr: "enlèvement d'enfants" },
    countedBy: "people",
    grave: true,
    definition: {
      en: "A party to conflict takes or keeps a child by force, for a time or for good.",
      fr: "Une partie au conflit prend ou garde un enfant par la force, pour un temps ou pour toujours.",
    },
    doesNotCount: {
      en: "Arrest by an authority: deprivation of liberty, beside the six.",
      fr: "L'arrestation par une autorité : privation de liberté, à côté des six.",
    },
  },
  {
    code: "denial-of-humanitarian-access",
    mark: "6",
    label: { en: "denial of humanitarian access to children", fr: "refus de l'accès humanitaire aux enfants" },
    countedBy: "violations",
    grave: true,
    definition: {
      en: "A party to conflict keeps aid that children need from reaching them; no child victim has to be named.",
      fr: "Une partie au conflit empêche l'aide nécessaire d'arriver aux enfants ; aucune victime enfant n'a à être désignée.",
    },
  },
];
