import type { TypeFile } from "../taxonomy.ts";

/**
 * C. Physical or psychological integrity, types 13 to 17: sexual and gender-based. Counted without any detail, switched
 * off for collection until the GBV sub-cluster's agreement is recorded (F6). Their vignettes are short on purpose: a
 * monitor never asks, and codes only what was brought. Labels as published; all else Answerable default.
 */
export const sexualAndGenderBased: TypeFile[] = [
  {
    code: "rape",
    mark: "13",
    label: { fr: "viol", en: "rape" },
    countedBy: "people",
    sexualOrGenderBased: true,
    definition: {
      fr: "Pénétration, même légère, d'une partie du corps, par un organe ou un objet, sans consentement libre.",
      en: "Penetration, however slight, of any part of the body, by an organ or an object, without free consent.",
    },
    counts: {
      fr: "Quel que soit le sexe de la personne ou l'auteur, le conjoint compris ; sous la menace ou quand elle ne peut consentir.",
      en: "Whatever the person's sex and whoever the actor, a spouse included; under threat or when consent cannot be given.",
    },
    doesNotCount: {
      fr: "La tentative et les attouchements (agression sexuelle). Ne jamais chercher un détail pour choisir entre les deux.",
      en: "An attempt, and touching (sexual assault). Never seek a detail in order to choose between the two.",
    },
    neighbour: {
      type: "sexual-assault",
      tellApart: {
        fr: "Selon les mots spontanés de la personne seulement ; dans le doute, agression sexuelle.",
        en: "By the person's own unprompted words only; if in doubt, sexual assault.",
      },
    },
    vignettes: [
      {
        fr: "Une survivante emploie elle-même le mot viol. Rien d'autre n'est demandé.",
        en: "A survivor uses the word rape herself. Nothing else is asked.",
      },
      {
        fr: "Un homme relâché dit avoir été violé. Rien d'autre n'est demandé.",
        en: "A man who was released says that he was raped. Nothing else is asked.",
      },
    ],
  },
  {
    code: "sexual-assault",
    mark: "14",
    label: { fr: "agression sexuelle", en: "sexual assault" },
    countedBy: "people",
    sexualOrGenderBased: true,
    definition: {
      fr: "Tout acte sexuel imposé, sans pénétration ou sans que l'on sache s'il y en a eu.",
      en: "Any sexual act imposed without penetration, or where it is not known whether there was any.",
    },
    counts: {
      fr: "La tentative de viol ; les attouchements ; la nudité forcée ; les mutilations génitales féminines.",
      en: "Attempted rape; touching; forced nudity; female genital mutilation.",
    },
    doesNotCount: {
      fr: "Le viol dit comme tel ; l'acte obtenu contre de l'argent, de l'aide ou un abri (exploitation).",
      en: "Rape named as such; an act obtained for money, aid or shelter (exploitation).",
    },
    neighbour: {
      type: "rape",
      tellApart: {
        fr: "La personne a-t-elle dit elle-même qu'il y a eu viol ? Sinon, rester ici.",
        en: "Did the person herself say that it was rape? If not, stay here.",
      },
    },
    vignettes: [
      {
        fr: "Une femme dit qu'on a tenté de la violer et qu'elle a pu fuir.",
        en: "A woman says that somebody tried to rape her and that she could get away.",
      },
      {
        fr: "Des voyageurs rapportent une fouille où on les a forcés à se dévêtir.",
        en: "Travellers tell of a search in which they were made to undress.",
      },
    ],
  },
  {
    code: "forced-pregnancy",
    mark: "15",
    label: { fr: "grossesse forcée", en: "forced pregnancy" },
    countedBy: "people",
    sexualOrGenderBased: true,
    definition: {
      fr: "Une femme ou une fille mise enceinte de force est retenue ou contrainte pour que la grossesse continue.",
      en: "A woman or girl made pregnant by force is held or coerced so that the pregnancy goes on.",
    },
    counts: {
      fr: "Les deux ensemble : une grossesse imposée et la privation de liberté ou la contrainte.",
      en: "Both together: an imposed pregnancy, and confinement or coercion.",
    },
    doesNotCount: {
      fr: "Une grossesse qui suit un viol, sans contrainte ensuite : le type est viol.",
      en: "A pregnancy that follows rape without coercion afterwards: the type is rape.",
    },
    neighbour: {
      type: "rape",
      tellApart: {
        fr: "La personne dit-elle qu'on l'a retenue ou contrainte pour qu'elle reste enceinte ?",
        en: "Does the person say that she was held or coerced so that she stayed pregnant?",
      },
    },
    vignettes: [
      {
        fr: "Une survivante dit avoir été gardée de force tant qu'elle était enceinte, après une grossesse imposée.",
        en: "A survivor says that she was kept by force while pregnant, after a pregnancy was imposed on her.",
      },
      {
        fr: "Une femme libérée dit qu'on l'a contrainte à porter un enfant conçu de force.",
        en: "A woman who was freed says that she was coerced to carry a child conceived by force.",
      },
    ],
  },
  {
    code: "sexual-exploitation-forced-prostitution",
    mark: "16",
    label: { fr: "exploitation sexuelle et prostitution forcée", en: "sexual exploitation and forced prostitution" },
    countedBy: "people",
    sexualOrGenderBased: true,
    definition: {
      fr: "Un acte sexuel est obtenu en abusant d'un besoin, d'une confiance ou d'un pouvoir, souvent pour un gain.",
      en: "A sexual act is obtained by abusing need, trust or power, often for gain.",
    },
    counts: {
      fr: "L'acte obtenu contre vivres, passage, abri ou argent ; la prostitution imposée par un tiers.",
      en: "An act obtained for food, passage, shelter or money; prostitution imposed by somebody else.",
    },
    doesNotCount: {
      fr: "Une allégation contre du personnel humanitaire : elle ne se note pas ici et suit la voie réservée à ces cas.",
      en: "An allegation against aid staff: it is not recorded here and goes the way kept for such cases.",
    },
    neighbour: {
      type: "trafficking-slavery",
      tellApart: {
        fr: "La personne est-elle déplacée, vendue ou possédée ? Alors traite.",
        en: "Is the person moved, sold or owned? Then trafficking.",
      },
    },
    vignettes: [
      {
        fr: "Une femme dit qu'on lui a demandé un acte sexuel pour la laisser passer à un barrage.",
        en: "A woman says that a sexual act was asked of her to be let through a roadblock.",
      },
      {
        fr: "Une adulte dit qu'une personne l'oblige à se prostituer et garde l'argent.",
        en: "An adult says that somebody makes her prostitute herself and keeps the money.",
      },
    ],
  },
  {
    code: "forced-marriage",
    mark: "17",
    label: { fr: "mariage forcé", en: "forced marriage" },
    countedBy: "people",
    sexualOrGenderBased: true,
    definition: {
      fr: "Une personne est mariée, par la loi, la coutume ou la religion, sans son consentement libre et entier.",
      en: "A person is married, by law, custom or religion, without her or his free and full consent.",
    },
    counts: {
      fr: "Le mariage imposé par des hommes armés ou par la famille ; le mariage d'un enfant, qui ne peut consentir.",
      en: "Marriage imposed by armed men or by the family; the marriage of a child, who cannot consent.",
    },
    doesNotCount: {
      fr: "Le mariage arrangé et librement accepté par deux adultes.",
      en: "A marriage arranged and freely accepted by two adults.",
    },
    neighbour: {
      type: "abduction-hostage-disappearance",
      tellApart: {
        fr: "L'union est-elle imposée ? Alors ce type ; l'enlèvement n'est ajouté que s'il a eu lieu.",
        en: "Is a union imposed? Then this type; abduction is added only where it happened.",
      },
    },
    vignettes: [
      {
        fr: "Une adulte dit avoir été mariée à un homme armé sans avoir pu refuser.",
        en: "An adult says that she was married to an armed man and could not refuse.",
      },
      {
        fr: "Une fille de quinze ans dit que son mariage a été célébré contre son gré.",
        en: "A girl of fifteen says that her marriage was held against her will.",
      },
    ],
  },
];
