import type { TypeFile } from "../taxonomy.ts";

/** Protection risks 1 to 8. English names after the source, French glosses and definitions ours. */
export const risks1To8: TypeFile[] = [
  {
    code: "abduction-arrest-detention",
    mark: "1",
    label: {
      en: "Abduction, kidnapping, enforced disappearance, arbitrary or unlawful arrest/detention",
      fr: "Enlèvement, rapt, disparition forcée, arrestation/détention arbitraire ou illégale",
    },
    countedBy: "not-counted",
    definition: {
      en: "People are taken or held by force, made to disappear, or arrested and held without law or good reason.",
      fr: "Des personnes sont prises ou retenues de force, portées disparues, ou arrêtées et détenues sans droit ni motif sérieux.",
    },
    counts: {
      en: "Enforced disappearance needs three things together: liberty taken, the State involved or consenting, and the fate hidden or denied. Arbitrary and unlawful are two different faults.",
      fr: "La disparition forcée exige trois éléments réunis : la liberté ôtée, l'État impliqué ou consentant, le sort caché ou nié. Arbitraire et illégal sont deux défauts distincts.",
    },
  },
  {
    code: "attacks-on-civilians",
    mark: "2",
    label: {
      en: "Attacks on civilians, other unlawful killings, attacks on civilian objects",
      fr: "Attaques contre des civils, autres homicides illégaux, attaques contre des biens de caractère civil",
    },
    countedBy: "not-counted",
    definition: {
      en: "Civilians, or what serves civilians, are attacked on purpose, blindly or out of proportion; or people are killed against the law.",
      fr: "Des civils, ou ce qui leur sert, sont attaqués à dessein, sans distinction ou de manière démesurée ; ou des personnes sont tuées contre le droit.",
    },
  },
  {
    code: "family-separation",
    mark: "3",
    label: { en: "Child and forced family separation", fr: "Séparation d'enfants et séparation familiale forcée" },
    countedBy: "not-counted",
    definition: {
      en: "Children are parted from those who care for them, or families from one another, against their will.",
      fr: "Des enfants sont séparés de ceux qui s'en occupent, ou des familles entre elles, contre leur gré.",
    },
    counts: {
      en: "A separated child may be with other relatives; an unaccompanied one is with no adult who is responsible for it.",
      fr: "Un enfant séparé peut être avec d'autres parents ; un enfant non accompagné n'a aucun adulte responsable auprès de lui.",
    },
  },
  {
    code: "child-early-forced-marriage",
    mark: "4",
    label: { en: "Child, early or forced marriage", fr: "Mariage d'enfants, précoce ou forcé" },
    countedBy: "not-counted",
    definition: {
      en: "A union in which one person is a child, or has not freely and fully agreed.",
      fr: "Une union dont l'une des personnes est un enfant, ou n'a pas consenti librement et pleinement.",
    },
  },
  {
    code: "discrimination-denial-of-access",
    mark: "5",
    label: {
      en: "Discrimination and stigmatisation, denial of resources, opportunities, services and/or humanitarian access",
      fr: "Discrimination et stigmatisation, déni de ressources, d'opportunités, de services et/ou d'accès humanitaire",
    },
    countedBy: "not-counted",
    definition: {
      en: "People are treated worse because of who they are, or what they need is kept from them.",
      fr: "Des personnes sont moins bien traitées à cause de ce qu'elles sont, ou ce dont elles ont besoin leur est refusé.",
    },
  },
  {
    code: "disinformation",
    mark: "6",
    label: {
      en: "Disinformation and denial of access to information",
      fr: "Désinformation et déni d'accès à l'information",
    },
    countedBy: "not-counted",
    definition: {
      en: "False information that does harm is spread on purpose, or people are kept from the information they need to stay safe.",
      fr: "De fausses informations nuisibles sont répandues à dessein, ou l'on prive les gens de ce qu'il faut savoir pour rester en sécurité.",
    },
  },
  {
    code: "child-recruitment",
    mark: "7",
    label: {
      en: "Forced recruitment and association of children in armed forces and groups",
      fr: "Recrutement forcé et association d'enfants à des forces et groupes armés",
    },
    countedBy: "not-counted",
    definition: {
      en: "People are forced into armed forces or groups, or children are used by them in any role.",
      fr: "Des personnes sont enrôlées de force, ou des enfants utilisés dans quelque rôle que ce soit par des forces ou groupes armés.",
    },
  },
  {
    code: "gender-based-violence",
    mark: "8",
    label: { en: "Gender-based violence", fr: "Violences basées sur le genre" },
    countedBy: "not-counted",
    definition: {
      en: "Harm done to a person against her or his will because of what is expected of women, men, girls and boys.",
      fr: "Un tort fait à une personne contre son gré à cause de ce qu'on attend des femmes, des hommes, des filles et des garçons.",
    },
    counts: {
      en: "It is assumed to be there whether or not it is reported. No cases are looked for.",
      fr: "On la suppose présente, signalée ou non. On ne cherche pas de cas.",
    },
    sexualOrGenderBased: true,
  },
];
