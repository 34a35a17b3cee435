import type { TypeFile } from "../taxonomy.ts";

/** E. Right to property: 6 types. Labels as published; all else Answerable default. */
export const property: TypeFile[] = [
  {
    code: "theft-extortion-looting",
    mark: "26",
    label: { fr: "vol / extorsion / pillage", en: "theft, extortion, looting" },
    countedBy: "people-or-objects",
    definition: {
      fr: "Des biens sont pris sans droit, par ruse, force ou menace.",
      en: "Goods are taken without right, by stealth, force or threat.",
    },
    counts: {
      fr: "Le bétail emmené ; l'attaque de passagers ; les boutiques vidées ; l'argent exigé une fois sous la menace.",
      en: "Cattle driven off; passengers robbed; shops emptied; money demanded once under threat.",
    },
    doesNotCount: {
      fr: "Le prélèvement régulier ou présenté comme un impôt (taxe illégale) ; l'aide prise avant la remise (détournement) ; le bien détruit sur place.",
      en: "A levy that comes regularly or is called a tax (illegal tax); aid taken before it is handed over (diversion); goods destroyed on the spot.",
    },
    neighbour: {
      type: "illegal-taxation",
      tellApart: {
        fr: "Est-ce réclamé comme un dû, avec un tarif ou un rythme ? Alors taxe illégale.",
        en: "Is it claimed as due, with a rate or a rhythm? Then illegal tax.",
      },
    },
    vignettes: [
      {
        fr: "Des hommes à moto emmènent soixante têtes de bétail pendant la nuit.",
        en: "Men on motorcycles drive off sixty head of cattle in the night.",
      },
      {
        fr: "Les passagers d'un car sont fouillés et leurs téléphones pris.",
        en: "The passengers of a coach are searched and their telephones taken.",
      },
    ],
  },
  {
    code: "destruction-personal-property",
    mark: "27",
    label: { fr: "destruction de biens personnels", en: "destruction of personal property" },
    countedBy: "people-or-objects",
    definition: {
      fr: "Des biens meubles d'une personne ou d'un ménage sont détruits ou rendus inutilisables, à dessein.",
      en: "Movable goods of a person or household are destroyed or made useless, on purpose.",
    },
    counts: {
      fr: "Les récoltes saccagées, le bétail abattu, la charrette ou les ustensiles brisés.",
      en: "Harvest ruined, animals slaughtered, a cart or utensils broken.",
    },
    doesNotCount: {
      fr: "Le feu mis exprès (incendie volontaire) ; la maison, le puits, le champ lui-même (destruction de bien immobilier) ; le bien emporté (vol).",
      en: "Fire set on purpose (arson); a house, well or the field itself (destruction of building or land); goods carried off (theft).",
    },
    neighbour: {
      type: "destruction-building-land",
      tellApart: {
        fr: "Le bien peut-il être emporté ? Si oui, rester ici.",
        en: "Can the thing be carried away? If so, stay here.",
      },
    },
    vignettes: [
      {
        fr: "Les sacs de mil d'un ménage sont éventrés et jetés au fleuve.",
        en: "The millet sacks of a household are slashed and thrown into the river.",
      },
      {
        fr: "Des assaillants abattent les ânes et brisent les charrettes.",
        en: "Attackers kill the donkeys and break the carts.",
      },
    ],
  },
  {
    code: "arson",
    mark: "28",
    label: { fr: "incendie volontaire", en: "arson" },
    countedBy: "people-or-objects",
    definition: {
      fr: "Le feu est mis exprès à un bien, meuble ou immeuble.",
      en: "Property, movable or not, is set on fire on purpose.",
    },
    counts: {
      fr: "Les maisons, greniers, champs ou véhicules incendiés, quel que soit le bien.",
      en: "Houses, granaries, fields or vehicles set on fire, whatever the thing is.",
    },
    doesNotCount: {
      fr: "Le feu accidentel ou de brousse ; le bien détruit autrement ; l'école ou l'hôpital brûlés par des hommes armés (type 34).",
      en: "An accidental or bush fire; destruction by other means; a school or hospital burnt by armed men (type 34).",
    },
    neighbour: {
      type: "destruction-building-land",
      tellApart: {
        fr: "Le feu est-il le moyen ? Alors incendie, et pas les deux.",
        en: "Was fire the means? Then arson, and not both.",
      },
    },
    vignettes: [
      {
        fr: "Neuf greniers sont brûlés lors d'une attaque.",
        en: "Nine granaries are burnt in an attack.",
      },
      {
        fr: "Un champ prêt à la moisson est mis en feu par des inconnus.",
        en: "A field ready for harvest is set on fire by unknown people.",
      },
    ],
  },
  {
    code: "illegal-taxation",
    mark: "29",
    label: { fr: "taxe illégale", en: "illegal taxation" },
    countedBy: "people",
    definition: {
      fr: "Un paiement en argent ou en nature est exigé comme un dû par des gens qui n'en ont pas le droit.",
      en: "Payment in money or kind is claimed as due by people who have no right to it.",
    },
    counts: {
      fr: "La part de récolte ou de bétail ; le péage d'un barrage ; la somme demandée par un agent hors barème.",
      en: "A share of harvest or herd; a toll at a roadblock; an amount an official asks for beyond the tariff.",
    },
    doesNotCount: {
      fr: "L'impôt et les droits prévus par la loi ; la prise unique sous la menace (extorsion) ; la cotisation consentie.",
      en: "Taxes and fees set by law; a single taking under threat (extortion); a contribution agreed to.",
    },
    neighbour: {
      type: "theft-extortion-looting",
      tellApart: {
        fr: "Y a-t-il un tarif, un rythme ou un prétexte d'impôt ?",
        en: "Is there a rate, a rhythm, or a claim that it is a tax?",
      },
    },
    vignettes: [
      {
        fr: "Chaque éleveur doit donner un animal sur trente à un groupe armé avant la saison.",
        en: "Every herder must give an armed group one animal in thirty before the season.",
      },
      {
        fr: "À chaque passage du barrage, les marchandes paient la même somme sans reçu.",
        en: "Each time they pass the roadblock the women traders pay the same sum without a receipt.",
      },
    ],
  },
  {
    code: "illegal-occupation-property",
    mark: "30",
    label: {
      fr: "occupation illégale de bien immobilier/infrastructure/terre (privé ou public)",
      en: "illegal occupation of building, infrastructure or land (private or public)",
    },
    countedBy: "people-or-objects",
    definition: {
      fr: "Un bâtiment, un équipement ou une terre est occupé sans droit, et ceux à qui il sert en sont privés.",
      en: "A building, facility or land is occupied without right, and those it serves are kept from it.",
    },
    counts: {
      fr: "La maison de déplacés prise ; le champ cultivé par d'autres sous la menace ; la mairie tenue par des hommes armés.",
      en: "The house of displaced people taken; a field farmed by others under threat; a town hall held by armed men.",
    },
    doesNotCount: {
      fr: "L'école ou l'hôpital occupés par des forces ou groupes armés (type 34) ; le litige foncier devant un juge ou un chef ; le prêt accepté.",
      en: "A school or hospital occupied by armed forces or groups (type 34); a land dispute before a judge or chief; a loan agreed to.",
    },
    neighbour: {
      type: "attack-occupation-schools-hospitals",
      tellApart: {
        fr: "Est-ce une école ou un hôpital, et l'occupant est-il armé ? Alors type 34.",
        en: "Is it a school or hospital, and is the occupier armed? Then type 34.",
      },
    },
    vignettes: [
      {
        fr: "De retour, une famille trouve sa maison habitée par des gens qui la menacent.",
        en: "A family comes back and finds its house lived in by people who threaten it.",
      },
      {
        fr: "Des hommes armés s'installent dans l'enceinte du forage et en chassent les femmes.",
        en: "Armed men settle in the compound of the borehole and chase the women from it.",
      },
    ],
  },
  {
    code: "destruction-building-land",
    mark: "31",
    label: {
      fr: "destruction de bien immobilier/infrastructure/terre",
      en: "destruction of building, infrastructure or land",
    },
    countedBy: "people-or-objects",
    definition: {
      fr: "Un bâtiment, un équipement ou une terre est détruit ou rendu inutilisable, à dessein, autrement que par le feu.",
      en: "A building, facility or land is destroyed or made useless on purpose, other than by fire.",
    },
    counts: {
      fr: "La maison démolie, le pont dynamité, le puits bouché, l'antenne abattue.",
      en: "A house torn down, a bridge blown up, a well filled in, a telephone mast brought down.",
    },
    doesNotCount: {
      fr: "Le feu (incendie volontaire) ; l'attaque d'une école ou d'un hôpital par des hommes armés (type 34) ; les dégâts de la pluie.",
      en: "Fire (arson); an attack on a school or hospital by armed men (type 34); rain damage.",
    },
    neighbour: {
      type: "arson",
      tellApart: { fr: "Par le feu, ou autrement ?", en: "By fire, or by other means?" },
    },
    vignettes: [
      {
        fr: "Le pont qui relie deux communes est détruit à l'explosif pendant la nuit.",
        en: "The bridge between two communes is blown up in the night.",
      },
      {
        fr: "Le puits du village est comblé avec des pierres après l'attaque.",
        en: "The village well is filled with stones after the attack.",
      },
    ],
  },
];
