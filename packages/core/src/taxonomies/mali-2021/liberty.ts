import type { TypeFile } from "../taxonomy.ts";

/** D. Liberty and security of the person: 6 types. Labels as published; all else Answerable default. */
export const liberty: TypeFile[] = [
  {
    code: "abduction-hostage-disappearance",
    mark: "20",
    label: {
      fr: "enlèvement / prise d'otage / disparition forcée",
      en: "abduction, hostage-taking, enforced disappearance",
    },
    countedBy: "people",
    definition: {
      fr: "Une personne est emmenée ou retenue de force par des gens qui n'en ont pas le droit, ou par des agents publics qui nient la détenir.",
      en: "A person is taken or held by force by people with no right to do so, or by public agents who deny holding her.",
    },
    counts: {
      fr: "L'enlèvement contre rançon ; l'otage ; la personne arrêtée dont les autorités cachent le sort. La personne est comptée même libérée ensuite.",
      en: "Abduction for ransom; a hostage; a person arrested whose fate the authorities hide. The person counts even if freed later.",
    },
    doesNotCount: {
      fr: "L'arrestation reconnue ; la personne perdue de vue dans la fuite (séparation) ; le bétail emmené (vol).",
      en: "An arrest that is acknowledged; somebody lost from sight in flight (separation); cattle driven off (theft).",
    },
    neighbour: {
      type: "arbitrary-arrest-detention",
      tellApart: {
        fr: "Une autorité reconnaît-elle détenir la personne ? Si oui, arrestation.",
        en: "Does an authority acknowledge holding the person? If so, arrest.",
      },
    },
    vignettes: [
      {
        fr: "Un transporteur est emmené par des inconnus armés ; la famille reçoit une demande de rançon.",
        en: "A driver is taken by unknown armed men; the family is asked for ransom.",
      },
      {
        fr: "Un homme est emmené en véhicule officiel ; aucun service n'admet le détenir.",
        en: "A man is taken in an official vehicle; no service admits to holding him.",
      },
    ],
  },
  {
    code: "arbitrary-arrest-detention",
    mark: "21",
    label: {
      fr: "arrestation et/ou détention arbitraire et illégale",
      en: "arbitrary and unlawful arrest and/or detention",
    },
    countedBy: "people",
    definition: {
      fr: "Une autorité arrête ou détient une personne sans base légale, sans motif sérieux ou au-delà des délais.",
      en: "An authority arrests or holds a person without a basis in law, without good reason, or past the time allowed.",
    },
    counts: {
      fr: "L'arrestation en masse ; la garde à vue qui dépasse les délais ; la détention à cause de l'origine. Arbitraire ou illégale suffit.",
      en: "Mass arrest; custody past its limits; detention because of origin. Arbitrary or unlawful: one is enough.",
    },
    doesNotCount: {
      fr: "L'arrestation régulière avec juge et délais ; la détention niée (disparition) ; celle d'un groupe armé sans autorité (enlèvement).",
      en: "A regular arrest with judge and time limits; detention that is denied (disappearance); holding by an armed group with no authority (abduction).",
    },
    neighbour: {
      type: "abduction-hostage-disappearance",
      tellApart: {
        fr: "Qui détient : une autorité qui le reconnaît, ou non ?",
        en: "Who holds the person: an authority that says so, or not?",
      },
    },
    vignettes: [
      {
        fr: "Tous les hommes d'un marché sont arrêtés et gardés cinq jours sans motif.",
        en: "All the men at a market are arrested and kept for five days without a reason.",
      },
      {
        fr: "Un détenu reste en prison un an après la fin de sa peine.",
        en: "A prisoner is still in prison a year after the sentence ended.",
      },
    ],
  },
  {
    code: "armed-recruitment",
    mark: "22",
    label: {
      fr: "enrôlement et recrutement par forces/groupes armés",
      en: "enlistment and recruitment by armed forces or groups",
    },
    countedBy: "people",
    definition: {
      fr: "Une personne est prise ou poussée à servir des forces ou un groupe armés ; pour un enfant, qu'il y ait contrainte ou non.",
      en: "A person is taken or pushed into serving armed forces or a group; for a child, whether forced or not.",
    },
    counts: {
      fr: "Tout rôle : combattre, porter, cuisiner, guetter, espionner ; l'enfant dit volontaire.",
      en: "Any role: fighting, carrying, cooking, keeping watch, spying; a child said to have volunteered.",
    },
    doesNotCount: {
      fr: "L'engagement régulier et libre d'un adulte ; le travail imposé une fois sans lien au groupe (travail forcé).",
      en: "An adult who enlists lawfully and freely; labour imposed once with no tie to the group (forced labour).",
    },
    neighbour: {
      type: "economic-exploitation-forced-labour",
      tellApart: {
        fr: "La personne sert-elle le groupe, même loin du combat ? Alors recrutement.",
        en: "Does the person serve the group, even far from fighting? Then recruitment.",
      },
    },
    vignettes: [
      {
        fr: "Un groupe exige un jeune par famille ; sept partent avec lui.",
        en: "A group demands one young person from each family; seven go with it.",
      },
      {
        fr: "Un garçon de treize ans garde un barrage avec des hommes armés et dit l'avoir choisi.",
        en: "A boy of thirteen keeps a roadblock with armed men and says that he chose to.",
      },
    ],
  },
  {
    code: "family-separation",
    mark: "23",
    label: { fr: "séparation familiale", en: "family separation" },
    countedBy: "people",
    definition: {
      fr: "Des proches sont séparés contre leur gré, et au moins l'un d'eux dépendait des autres.",
      en: "Relatives are separated against their will, and at least one of them depended on the others.",
    },
    counts: {
      fr: "L'enfant perdu dans une fuite ; la personne âgée laissée sur place ; l'enfant retiré de force aux parents.",
      en: "A child lost in flight; an older person left behind; a child taken from parents by force.",
    },
    doesNotCount: {
      fr: "L'enfant confié selon l'usage ; la migration choisie d'un parent ; l'enlèvement lui-même.",
      en: "A child entrusted to others as is the custom; a parent's chosen migration; the abduction itself.",
    },
    neighbour: {
      type: "abduction-hostage-disappearance",
      tellApart: {
        fr: "Quelqu'un a-t-il pris la personne, ou s'est-on perdu ?",
        en: "Did somebody take the person, or did they lose each other?",
      },
    },
    vignettes: [
      {
        fr: "Deux frères de six et neuf ans arrivent seuls sur un site après la fuite de leur village.",
        en: "Two brothers of six and nine arrive alone at a site after their village fled.",
      },
      {
        fr: "Au passage du fleuve, une grand-mère reste sur l'autre rive ; sa famille ne la retrouve pas.",
        en: "At the river crossing a grandmother stays on the other bank; her family does not find her.",
      },
    ],
  },
  {
    code: "trafficking-slavery",
    mark: "24",
    label: { fr: "trafic d'être humain / traite / esclavage", en: "human trafficking, slavery" },
    countedBy: "people",
    definition: {
      fr: "Une personne est recrutée, transportée, vendue ou tenue pour être exploitée, ou traitée comme un bien.",
      en: "A person is recruited, moved, sold or kept to be exploited, or is treated as property.",
    },
    counts: {
      fr: "La vente ou le don d'une personne ; l'esclavage par ascendance ; l'enfant emmené pour être exploité, même sans contrainte.",
      en: "Selling or giving a person; descent-based slavery; a child taken away to be exploited, even without coercion.",
    },
    doesNotCount: {
      fr: "Le passage payé d'une frontière sans exploitation ensuite ; le travail mal payé que l'on peut quitter.",
      en: "A paid border crossing with no exploitation after it; badly paid work that one may leave.",
    },
    neighbour: {
      type: "economic-exploitation-forced-labour",
      tellApart: {
        fr: "La personne est-elle acquise, déplacée ou possédée pour cela ? Sinon, travail forcé.",
        en: "Was the person acquired, moved or owned for it? If not, forced labour.",
      },
    },
    vignettes: [
      {
        fr: "On dit à une famille qu'elle appartient aux maîtres de ses ancêtres et qu'elle doit les servir.",
        en: "A family is told that it belongs to the masters of its forebears and must serve them.",
      },
      {
        fr: "Des adolescents emmenés avec une promesse d'école sont remis contre argent à un exploitant de mine.",
        en: "Adolescents taken away with a promise of school are handed to a mine owner for money.",
      },
    ],
  },
  {
    code: "economic-exploitation-forced-labour",
    mark: "25",
    label: { fr: "exploitation économique et travail forcé", en: "economic exploitation and forced labour" },
    countedBy: "people",
    definition: {
      fr: "Un travail est exigé sous la menace ou en abusant d'une situation, sans juste paiement ou sans pouvoir partir.",
      en: "Work is exacted under threat or by abusing a situation, without fair pay or without being free to leave.",
    },
    counts: {
      fr: "Les habitants forcés de creuser ; le travail pour une dette sans fin ; le travail dangereux d'enfants.",
      en: "Inhabitants made to dig; work for a debt without end; hazardous work by children.",
    },
    doesNotCount: {
      fr: "L'aide ordinaire d'un enfant à la maison ; le travail communautaire décidé par tous ; le service d'un groupe armé (recrutement).",
      en: "A child's ordinary help at home; community work that all decided; serving an armed group (recruitment).",
    },
    neighbour: {
      type: "trafficking-slavery",
      tellApart: {
        fr: "Y a-t-il eu vente, transport ou propriété de la personne ? Alors traite.",
        en: "Was the person sold, moved or owned? Then trafficking.",
      },
    },
    vignettes: [
      {
        fr: "Des villageois doivent moissonner deux jours le champ d'un chef armé, sans paiement, sous la menace.",
        en: "Villagers must harvest an armed leader's field for two days, unpaid and under threat.",
      },
      {
        fr: "Un orpailleur ne peut quitter le site tant qu'il n'a pas remboursé une dette qui grandit.",
        en: "A gold digger may not leave the site until he has paid back a debt that keeps growing.",
      },
    ],
  },
];
