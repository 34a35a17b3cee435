import type { TypeFile } from "../taxonomy.ts";

/** B. Right to life: 3 types. Labels as published; all else Answerable default. */
export const life: TypeFile[] = [
  {
    code: "premeditated-killing",
    mark: "6",
    label: { fr: "assassinat", en: "premeditated killing" },
    countedBy: "people",
    definition: {
      fr: "Une personne protégée est tuée volontairement, et des faits montrent que l'acte était préparé.",
      en: "A protected person is killed on purpose, and facts show that it was planned.",
    },
    counts: {
      fr: "La personne recherchée par son nom puis tuée ; le guet-apens ; l'exécution après enlèvement ou après des menaces ciblées.",
      en: "Somebody sought by name and then killed; an ambush laid for a person; an execution after abduction or targeted threats.",
    },
    doesNotCount: {
      fr: "La mort au cours d'une attaque sans cible personnelle ; la mort par engin explosif ; le combattant tué au combat.",
      en: "A death in an attack that had no personal target; a death by explosive device; a fighter killed in combat.",
    },
    neighbour: {
      type: "killing",
      tellApart: {
        fr: "Un fait montre-t-il la préparation ? Le soupçon ne suffit pas : sans fait, c'est un meurtre.",
        en: "Does a fact show planning? Suspicion is not enough: without a fact it is a killing.",
      },
    },
    vignettes: [
      {
        fr: "Des hommes demandent un conseiller par son nom, l'emmènent hors du village et l'abattent.",
        en: "Men ask for a councillor by name, take him out of the village and shoot him.",
      },
      {
        fr: "Un commerçant menacé deux fois par message est tué à l'endroit où il passe chaque soir.",
        en: "A trader threatened twice by message is killed at the spot he passes every evening.",
      },
    ],
  },
  {
    code: "killing",
    mark: "7",
    label: { fr: "meurtre", en: "killing (homicide)" },
    countedBy: "people",
    definition: {
      fr: "Une personne protégée est tuée par autrui, sans que des faits montrent une préparation.",
      en: "A protected person is killed by somebody, and no fact shows planning.",
    },
    counts: {
      fr: "Les habitants tués dans l'attaque d'un village ; la balle perdue ; le tir d'obus ou la frappe aérienne ; la mort sous les coups.",
      en: "Inhabitants killed in an attack on a village; a stray bullet; shelling or an air strike; a death from beating.",
    },
    doesNotCount: {
      fr: "La mort préparée contre une personne précise ; la mine ou l'engin posé ; l'accident sans lien avec des violences ; le combattant tué au combat.",
      en: "A death planned against one person; a mine or placed device; an accident unrelated to violence; a fighter killed in combat.",
    },
    neighbour: {
      type: "premeditated-killing",
      tellApart: {
        fr: "Cette personne était-elle visée et l'acte préparé ? Sans fait connu, rester ici.",
        en: "Was this person the target and the act prepared? Where no fact is known, stay here.",
      },
    },
    vignettes: [
      {
        fr: "Des assaillants tirent sur un marché ; quatre vendeuses meurent.",
        en: "Attackers fire at a market; four women traders die.",
      },
      {
        fr: "Une dispute pour un puits tourne mal et un berger est tué d'un coup de couteau.",
        en: "A quarrel over a well turns bad and a herder is stabbed to death.",
      },
    ],
  },
  {
    code: "killing-explosive-device",
    mark: "8",
    label: { fr: "mort par engin explosif", en: "death by explosive device" },
    countedBy: "people",
    definition: {
      fr: "Une personne protégée meurt de l'explosion d'une mine, d'un engin improvisé, d'une grenade ou d'un reste de guerre.",
      en: "A protected person dies from a mine, an improvised device, a grenade or a remnant of war that explodes.",
    },
    counts: {
      fr: "Le véhicule sur une mine ; l'enfant qui ramasse un reste explosif ; la personne morte de ses blessures ensuite.",
      en: "A vehicle on a mine; a child who picks up a remnant; a person who dies of the wounds later.",
    },
    doesNotCount: {
      fr: "Le survivant blessé (type voisin) ; le tir d'obus et la frappe aérienne (meurtre) ; l'explosion de gaz ou de carburant.",
      en: "A survivor who is injured (the neighbour type); shelling and air strikes (killing); gas or fuel that explodes.",
    },
    neighbour: {
      type: "injury-explosive-device",
      tellApart: {
        fr: "La personne est-elle morte ? Si elle meurt plus tard, on corrige le type et on ne compte pas deux fois.",
        en: "Did the person die? If death comes later, the type is corrected and nobody is counted twice.",
      },
    },
    vignettes: [
      {
        fr: "Une charrette saute sur un engin posé sur la piste ; deux passagers meurent sur place.",
        en: "A cart hits a device on the track; two passengers die on the spot.",
      },
      {
        fr: "Un garçon qui jouait avec un objet métallique trouvé en brousse est tué par l'explosion.",
        en: "A boy playing with a metal object found in the bush is killed when it explodes.",
      },
    ],
  },
];
