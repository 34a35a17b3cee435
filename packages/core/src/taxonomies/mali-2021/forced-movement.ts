import type { TypeFile } from "../taxonomy.ts";

/** A. Forced population movement: 5 types. Labels as published; all else Answerable default. */
export const forcedMovement: TypeFile[] = [
  {
    code: "forced-displacement-conflict",
    mark: "1",
    label: {
      fr: "déplacement interne forcé – violence/conflit/insécurité",
      en: "forced internal displacement – violence, conflict, insecurity",
    },
    countedBy: "displaced-people",
    definition: {
      fr: "Des personnes quittent leur lieu de vie, sans sortir du pays, à cause de violences, d'un conflit ou de l'insécurité, subis ou craints.",
      en: "People leave where they live, inside the country, because of violence, conflict or insecurity that happened or that they fear.",
    },
    counts: {
      fr: "La fuite après une attaque ou un ultimatum ; la fuite préventive devant une menace précise ; un nouveau départ de personnes déjà déplacées.",
      en: "Flight after an attack or an ultimatum; flight ahead of a stated threat; people already displaced who must move again.",
    },
    doesNotCount: {
      fr: "La transhumance et les départs habituels ; le passage d'une frontière ; l'attaque elle-même, qui garde son propre type.",
      en: "Herding and usual seasonal departures; crossing a border; the attack itself, which keeps its own type.",
    },
    neighbour: {
      type: "forced-displacement-disaster",
      tellApart: {
        fr: "Sans les violences, seraient-ils restés ? Si oui, c'est ce type.",
        en: "Without the violence, would they have stayed? If so, it is this type.",
      },
    },
    vignettes: [
      {
        fr: "Après des tirs la nuit, une quarantaine de ménages d'un hameau rejoignent le chef-lieu de commune.",
        en: "After shooting in the night, about forty households of a hamlet move to the main town of the commune.",
      },
      {
        fr: "Des hommes armés donnent trois jours aux habitants pour partir ; ils partent le deuxième jour.",
        en: "Armed men give the inhabitants three days to leave; they leave on the second.",
      },
    ],
  },
  {
    code: "forced-displacement-disaster",
    mark: "2",
    label: {
      fr: "déplacement interne forcé – intempéries/catastrophes naturelles",
      en: "forced internal displacement – bad weather, natural disasters",
    },
    countedBy: "displaced-people",
    definition: {
      fr: "Des personnes quittent leur lieu de vie, sans sortir du pays, à cause d'une inondation, d'une tempête, d'une sécheresse ou d'un feu non voulu.",
      en: "People leave where they live, inside the country, because of flood, storm, drought or a fire nobody set on purpose.",
    },
    counts: {
      fr: "Les maisons tombées sous la pluie ; le site de déplacés inondé et quitté.",
      en: "Houses that fell in the rain; a displacement site flooded and left.",
    },
    doesNotCount: {
      fr: "L'incendie volontaire ; les dégâts sans départ.",
      en: "Arson; damage that makes nobody leave.",
    },
    neighbour: {
      type: "forced-displacement-conflict",
      tellApart: {
        fr: "Qui ou quoi a fait partir : la nature, ou des personnes ?",
        en: "What made them leave: nature, or people?",
      },
    },
    vignettes: [
      {
        fr: "La crue emporte douze cases ; les familles s'installent dans l'école.",
        en: "The flood takes twelve huts; the families settle in the school.",
      },
      {
        fr: "Un vent violent arrache les abris d'un site ; les ménages vont vivre dans un autre quartier.",
        en: "A strong wind tears down the shelters of a site; the households go to live in another quarter.",
      },
    ],
  },
  {
    code: "movement-restriction",
    mark: "3",
    label: { fr: "restrictions à la liberté de mouvement", en: "restrictions on freedom of movement" },
    countedBy: "people",
    definition: {
      fr: "Des personnes sont empêchées d'aller, de venir ou de partir, sans base légale ou de manière démesurée.",
      en: "People are kept from going, coming or leaving, without a basis in law or out of all proportion.",
    },
    counts: {
      fr: "Le blocus d'un village ; l'interdiction d'aller aux champs ou au marché ; la route fermée par des hommes armés.",
      en: "A village under blockade; people forbidden to go to fields or market; a road closed by armed men.",
    },
    doesNotCount: {
      fr: "La personne retenue dans un lieu (arrestation ou enlèvement) ; le passage permis contre paiement (taxe illégale) ; la route coupée par la pluie.",
      en: "A person held in a place (arrest or abduction); passage allowed for money (illegal tax); a road cut by rain.",
    },
    neighbour: {
      type: "arbitrary-arrest-detention",
      tellApart: {
        fr: "La personne est-elle retenue dans un lieu, ou gênée dans ses déplacements ?",
        en: "Is the person held in a place, or hindered in moving about?",
      },
    },
    vignettes: [
      {
        fr: "Depuis dix jours, personne ne peut sortir du village pour cultiver, sous peine d'être tué.",
        en: "For ten days nobody may leave the village to farm, on pain of death.",
      },
      {
        fr: "À un poste de contrôle, les femmes sont renvoyées chez elles et ne peuvent aller à la foire.",
        en: "At a checkpoint the women are sent home and cannot go to the fair.",
      },
    ],
  },
  {
    code: "forced-return",
    mark: "4",
    label: { fr: "retour forcé", en: "forced return" },
    countedBy: "displaced-people",
    definition: {
      fr: "Des personnes déplacées sont amenées à rentrer chez elles contre leur gré, par la force, la menace ou la coupure de ce qui les fait vivre.",
      en: "Displaced people are made to go back where they came from against their will: by force, threat, or by cutting what they live on.",
    },
    counts: {
      fr: "Un site vidé par la force ; un retour « volontaire » obtenu en promettant ou en retirant l'aide.",
      en: 'A site emptied by force; a "voluntary" return obtained by promising or withdrawing aid.',
    },
    doesNotCount: {
      fr: "Le retour choisi, même dans un lieu dangereux ; le renvoi par un État d'une personne qui cherche refuge.",
      en: "A return freely chosen, even to a dangerous place; a State sending away somebody who seeks refuge.",
    },
    neighbour: {
      type: "refoulement",
      tellApart: {
        fr: "Est-ce un État qui renvoie une personne en quête de refuge vers un pays où elle est en danger ? Alors refoulement.",
        en: "Is it a State sending a person who seeks refuge to a country where she is in danger? Then refoulement.",
      },
    },
    vignettes: [
      {
        fr: "Les déplacés d'un site sont chargés dans des camions et ramenés à leur village sans avoir été consultés.",
        en: "The people of a displacement site are put on lorries and taken back to their village without being asked.",
      },
      {
        fr: "Un responsable local annonce que les vivres cessent pour qui ne rentre pas avant la fin du mois ; des ménages rentrent.",
        en: "A local official says that food stops for whoever is not home by the end of the month; households go back.",
      },
    ],
  },
  {
    code: "refoulement",
    mark: "5",
    label: { fr: "refoulement", en: "refoulement" },
    countedBy: "displaced-people",
    definition: {
      fr: "Une autorité renvoie, à la frontière ou depuis le pays, une personne vers un lieu où sa vie, sa liberté ou son intégrité est menacée.",
      en: "An authority sends a person, at the border or from inside, to a place where life, liberty or integrity is threatened.",
    },
    counts: {
      fr: "Le refus d'entrée à la frontière de personnes qui fuient ; l'expulsion d'un demandeur d'asile ou d'un réfugié.",
      en: "People in flight turned back at the border; the expulsion of an asylum seeker or refugee.",
    },
    doesNotCount: {
      fr: "L'éloignement régulier d'une personne sans crainte de persécution ; le retour forcé de déplacés internes.",
      en: "A lawful removal of a person who fears no persecution; the forced return of internally displaced people.",
    },
    neighbour: {
      type: "forced-return",
      tellApart: {
        fr: "Une frontière et une autorité sont-elles en jeu ? Sans elles, c'est un retour forcé.",
        en: "Are a border and an authority involved? Without them it is a forced return.",
      },
    },
    vignettes: [
      {
        fr: "Des familles fuyant des combats sont arrêtées à la frontière et renvoyées le soir même.",
        en: "Families in flight from fighting are stopped at the border and sent back the same evening.",
      },
      {
        fr: "Un demandeur d'asile est conduit à la frontière avant que sa demande soit examinée.",
        en: "An asylum seeker is taken to the border before the claim is looked at.",
      },
    ],
  },
];
