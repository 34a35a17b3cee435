import type { TypeFile } from "../taxonomy.ts";

/** F. Access to basic services: 3 types. Labels as published; all else Answerable default. */
export const services: TypeFile[] = [
  {
    code: "denial-of-services",
    mark: "32",
    label: {
      fr: "déni de ressources, d'opportunités et/ou d'accès aux services (santé, éducation, eau/hygiène, justice, état civil, ressources économiques)",
      en: "denial of resources, opportunities and/or access to services (health, education, water and hygiene, justice, civil registry, economic resources)",
    },
    countedBy: "people",
    definition: {
      fr: "Quelqu'un qui en a le pouvoir refuse à une personne une ressource ou un service auquel elle a droit.",
      en: "Somebody with the power to do so refuses a person a resource or service she has a right to.",
    },
    counts: {
      fr: "L'acte de naissance refusé ; les filles renvoyées de l'école ; la veuve privée de sa part ; le puits interdit à un groupe.",
      en: "A birth certificate refused; girls sent away from school; a widow kept from her share; a well forbidden to a group.",
    },
    doesNotCount: {
      fr: "Le service qui n'existe pas ou manque de moyens, pour tous ; l'aide humanitaire (type 33) ; la mise à l'écart sans service refusé (discrimination).",
      en: "A service that does not exist or lacks means, for everybody; humanitarian aid (type 33); exclusion with no service refused (discrimination).",
    },
    neighbour: {
      type: "discrimination",
      tellApart: {
        fr: "Qu'est-ce qui est refusé ? Si c'est un service ou une ressource, rester ici.",
        en: "What is refused? If it is a service or resource, stay here.",
      },
    },
    vignettes: [
      {
        fr: "Un centre d'état civil refuse d'inscrire les enfants de déplacés.",
        en: "A civil registry refuses to enter the children of displaced people.",
      },
      {
        fr: "Des hommes armés interdisent aux femmes de se rendre au centre de santé.",
        en: "Armed men forbid women to go to the health centre.",
      },
    ],
  },
  {
    code: "aid-obstruction-diversion",
    mark: "33",
    label: {
      fr: "blocage / détournement / refus de l'aide humanitaire",
      en: "obstruction, diversion or refusal of humanitarian aid",
    },
    countedBy: "people-or-objects",
    definition: {
      fr: "L'aide est empêchée d'arriver, prise à ceux à qui elle est due, ou interdite.",
      en: "Aid is kept from arriving, taken from those it is due to, or forbidden.",
    },
    counts: {
      fr: "Le convoi arrêté ; les vivres saisis ou vendus ; la zone interdite aux équipes ; la part exigée sur la distribution.",
      en: "A convoy stopped; food seized or sold; an area closed to teams; a share demanded from a distribution.",
    },
    doesNotCount: {
      fr: "Le vol chez un ménage après la remise (vol) ; la route coupée par la crue ; une plainte contre notre propre personnel, qui suit la voie réservée.",
      en: "Theft from a household after hand-over (theft); a road cut by flood; a complaint about our own staff, which goes the way kept for it.",
    },
    neighbour: {
      type: "theft-extortion-looting",
      tellApart: {
        fr: "L'aide était-elle déjà remise au ménage ? Si oui, c'est un vol.",
        en: "Had the aid already been handed to the household? If so, it is theft.",
      },
    },
    vignettes: [
      {
        fr: "Un camion de vivres est bloqué quatre jours à un barrage et repart.",
        en: "A lorry with food is held at a roadblock for four days and turns back.",
      },
      {
        fr: "Un responsable local retient un sac sur cinq avant la distribution.",
        en: "A local official keeps one sack in five before the distribution.",
      },
    ],
  },
  {
    code: "attack-occupation-schools-hospitals",
    mark: "34",
    label: {
      fr: "attaque / occupation d'écoles et hôpitaux par forces/groupes armés",
      en: "attack on or occupation of schools and hospitals by armed forces or groups",
    },
    countedBy: "objects",
    definition: {
      fr: "Des forces ou un groupe armés attaquent, détruisent, menacent de fermer ou occupent une école ou un lieu de soins.",
      en: "Armed forces or a group attack, destroy, threaten to close, or occupy a school or a place of care.",
    },
    counts: {
      fr: "L'école brûlée ou fermée sous la menace ; le centre de santé pillé par des hommes armés ; la classe servant de dortoir à des combattants.",
      en: "A school burnt or closed under threat; a health centre looted by armed men; a classroom where fighters sleep.",
    },
    doesNotCount: {
      fr: "Le vol commun sans acteur armé ; l'école fermée faute d'enseignants ; l'enseignant tué, compté en plus sous son propre type.",
      en: "Common theft with no armed actor; a school closed for want of teachers; a teacher killed, who counts besides under the type of the act.",
    },
    neighbour: {
      type: "illegal-occupation-property",
      tellApart: {
        fr: "L'acteur est-il armé et le lieu une école ou un lieu de soins ? Les deux sont nécessaires.",
        en: "Is the actor armed, and is the place a school or a place of care? Both are needed.",
      },
    },
    vignettes: [
      {
        fr: "Des hommes armés brûlent les cahiers et ferment l'école sous la menace.",
        en: "Armed men burn the exercise books and close the school under threat.",
      },
      {
        fr: "Une unité dort une semaine dans le centre de santé ; les soins s'arrêtent.",
        en: "A unit sleeps in the health centre for a week; care stops.",
      },
    ],
  },
];
