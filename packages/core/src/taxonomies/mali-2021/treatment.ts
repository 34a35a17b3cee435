import type { TypeFile } from "../taxonomy.ts";

/** C. Physical or psychological integrity, the last two of 11 types. Labels as published; all else Answerable default. */
export const treatment: TypeFile[] = [
  {
    code: "discrimination",
    mark: "18",
    label: { fr: "discrimination", en: "discrimination" },
    countedBy: "people",
    definition: {
      fr: "Une personne ou un groupe est traité plus mal que d'autres à cause de ce qu'il est ou de ce qu'on lui prête.",
      en: "A person or group is treated worse than others because of what they are or are taken to be.",
    },
    counts: {
      fr: "La mise à l'écart d'un lieu public, d'un emploi, d'une décision, à cause du sexe, de l'origine, du handicap, du statut de déplacé.",
      en: "Being kept out of a public place, work or decision because of sex, origin, disability or being displaced.",
    },
    doesNotCount: {
      fr: "Le refus d'un service (santé, école, état civil…), qui a son type ; un critère d'aide connu et justifié ; le désaccord avec une décision.",
      en: "The refusal of a service (health, school, civil registry…), which has its type; a known and reasoned aid criterion; disagreeing with a decision.",
    },
    neighbour: {
      type: "denial-of-services",
      tellApart: {
        fr: "Un service ou une ressource est-il refusé ? Alors c'est le déni, avec la discrimination comme motif.",
        en: "Is a service or resource refused? Then it is denial, with discrimination as its ground.",
      },
    },
    vignettes: [
      {
        fr: "Les déplacés d'un quartier ne sont admis à aucune réunion où l'on décide du puits.",
        en: "The displaced people of a quarter are let into no meeting where the well is decided on.",
      },
      {
        fr: "Un homme qui marche avec des béquilles est chassé de l'emploi journalier « parce qu'il serait trop lent ».",
        en: 'A man who walks with crutches is sent away from day labour "because he would be too slow".',
      },
    ],
  },
  {
    code: "torture-cruel-treatment",
    mark: "19",
    label: { fr: "torture et traitement cruel et inhumain", en: "torture and cruel or inhuman treatment" },
    countedBy: "people",
    definition: {
      fr: "Une douleur ou souffrance aiguë, du corps ou de l'esprit, est infligée à une personne au pouvoir d'autrui.",
      en: "Severe pain or suffering, of body or mind, is inflicted on a person who is in somebody's power.",
    },
    counts: {
      fr: "Les sévices pour faire avouer, punir ou intimider ; la détention sans eau ni soins ; les châtiments corporels publics.",
      en: "Ill-treatment to obtain a confession, to punish or to frighten; detention without water or care; public corporal punishment.",
    },
    doesNotCount: {
      fr: "Les coups dans une rixe ou une attaque ; la privation de liberté seule ; la violence sexuelle, qui a ses types.",
      en: "Blows in a brawl or an attack; being held, by itself; sexual violence, which has its own types.",
    },
    neighbour: {
      type: "assault-injury-mutilation",
      tellApart: {
        fr: "La personne était-elle au pouvoir de l'auteur quand elle a souffert ?",
        en: "Was the person in the actor's power while suffering?",
      },
    },
    vignettes: [
      {
        fr: "Un détenu est suspendu et brûlé pour qu'il dise où se trouve son frère.",
        en: "A detainee is hung up and burnt so that he says where his brother is.",
      },
      {
        fr: "Pour avoir vendu du tabac, un homme reçoit quarante coups de fouet sur la place.",
        en: "A man is given forty lashes in the square for selling tobacco.",
      },
    ],
  },
];
