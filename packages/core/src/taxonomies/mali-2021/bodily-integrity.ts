import type { TypeFile } from "../taxonomy.ts";

/** C. Physical or psychological integrity, the first four of 11 types. Labels as published; all else Answerable default. */
export const bodilyIntegrity: TypeFile[] = [
  {
    code: "assault-injury-mutilation",
    mark: "9",
    label: { fr: "coup / blessure / mutilation", en: "assault, injury, mutilation" },
    countedBy: "people",
    definition: {
      fr: "Une personne est frappée, blessée ou mutilée par autrui, et survit.",
      en: "A person is beaten, injured or mutilated by somebody, and lives.",
    },
    counts: {
      fr: "Les coups reçus à un poste de contrôle ; la blessure par balle ; la blessure par obus ou frappe aérienne.",
      en: "A beating at a checkpoint; a gunshot wound; a wound from shelling or an air strike.",
    },
    doesNotCount: {
      fr: "La souffrance infligée à une personne retenue, pour punir ou faire parler (torture) ; l'engin explosif ; toute violence sexuelle ; l'accident.",
      en: "Pain inflicted on a person who is held, to punish or to make her speak (torture); an explosive device; any sexual violence; an accident.",
    },
    neighbour: {
      type: "torture-cruel-treatment",
      tellApart: {
        fr: "La personne était-elle retenue, et la douleur avait-elle un but ? Alors torture.",
        en: "Was the person held, and did the pain have a purpose? Then torture.",
      },
    },
    vignettes: [
      {
        fr: "Sur la route du marché, des hommes frappent un passager et lui cassent le bras.",
        en: "On the road to market men beat a passenger and break his arm.",
      },
      {
        fr: "Lors d'une attaque, une femme est touchée à la jambe par une balle et soignée au centre de santé.",
        en: "In an attack a woman is hit in the leg by a bullet and treated at the health centre.",
      },
    ],
  },
  {
    code: "injury-explosive-device",
    mark: "10",
    label: { fr: "blessure ou mutilation par engin explosif", en: "injury or maiming by explosive device" },
    countedBy: "people",
    definition: {
      fr: "Une personne est blessée ou mutilée par une mine, un engin improvisé, une grenade ou un reste de guerre, et survit.",
      en: "A person is injured or maimed by a mine, an improvised device, a grenade or a remnant of war, and lives.",
    },
    counts: {
      fr: "Les blessés d'un véhicule qui saute ; la perte d'un membre ou de la vue.",
      en: "Those injured when a vehicle hits a device; the loss of a limb or of sight.",
    },
    doesNotCount: {
      fr: "La personne qui meurt de ses blessures ; la balle, l'obus et la frappe aérienne ; l'engin trouvé qui n'a blessé personne.",
      en: "Somebody who dies of the wounds; a bullet, shell or air strike; a device found that hurt nobody.",
    },
    neighbour: {
      type: "killing-explosive-device",
      tellApart: { fr: "La personne vit-elle ?", en: "Is the person alive?" },
    },
    vignettes: [
      {
        fr: "Un car de transport saute sur un engin ; six passagers sont évacués, blessés.",
        en: "A passenger coach hits a device; six passengers are evacuated with injuries.",
      },
      {
        fr: "En labourant, un cultivateur heurte un reste explosif et perd une main.",
        en: "A farmer ploughing hits a remnant that explodes and loses a hand.",
      },
    ],
  },
  {
    code: "threat",
    mark: "11",
    label: { fr: "menace", en: "threat" },
    countedBy: "people",
    definition: {
      fr: "On annonce à une personne ou à un groupe un mal précis, de façon à être cru.",
      en: "A person or a group is told of a harm to come, in a way meant to be believed.",
    },
    counts: {
      fr: "La menace de mort, l'ultimatum à un village, la lettre ou l'appel qui promet une attaque.",
      en: "A death threat, an ultimatum to a village, a letter or call that promises an attack.",
    },
    doesNotCount: {
      fr: "La rumeur sans auteur ni destinataire ; l'humiliation répétée sans mal annoncé ; la menace réalisée pendant le même fait, qui prend le type de l'acte.",
      en: "A rumour with no author and no addressee; repeated humiliation that announces no harm; a threat carried out in the same incident, which takes the type of the act.",
    },
    neighbour: {
      type: "psychological-violence",
      tellApart: {
        fr: "Un mal à venir est-il annoncé ? Sinon, c'est une violence psychologique.",
        en: "Is a harm to come announced? If not, it is psychological violence.",
      },
    },
    vignettes: [
      {
        fr: "Un message vocal annonce à un enseignant qu'il sera tué si l'école rouvre.",
        en: "A voice message tells a teacher that he will be killed if the school opens again.",
      },
      {
        fr: "Des hommes armés réunissent les habitants et promettent de brûler le village au prochain passage de l'armée.",
        en: "Armed men gather the inhabitants and promise to burn the village next time the army passes.",
      },
    ],
  },
  {
    code: "psychological-violence",
    mark: "12",
    label: { fr: "violence psychologique/émotionnelle", en: "psychological or emotional violence" },
    countedBy: "people",
    definition: {
      fr: "Une personne est humiliée, terrorisée ou isolée à dessein, sans atteinte au corps et sans mal précis annoncé.",
      en: "A person is humiliated, terrorised or cut off on purpose, without harm to the body and without a stated threat.",
    },
    counts: {
      fr: "L'humiliation publique ; le harcèlement répété ; être contraint d'assister à une exécution.",
      en: "Public humiliation; repeated harassment; being made to watch an execution.",
    },
    doesNotCount: {
      fr: "La détresse qui suit une attaque (besoin d'appui, non incident) ; la menace précise ; le refus d'un droit à cause de l'identité.",
      en: "Distress after an attack (a need for support, not an incident); a stated threat; a right refused because of identity.",
    },
    neighbour: {
      type: "threat",
      tellApart: {
        fr: "Que dit-on qu'il va arriver ? Si rien, rester ici.",
        en: "What is said to be coming? If nothing, stay here.",
      },
    },
    vignettes: [
      {
        fr: "Un ancien est obligé de s'agenouiller et d'être insulté devant l'assemblée du village.",
        en: "An elder is made to kneel and be insulted in front of the village assembly.",
      },
      {
        fr: "Des habitants sont forcés de regarder la mise à mort d'un voisin : ce que ces témoins subissent.",
        en: "Inhabitants are made to watch a neighbour being put to death: what these witnesses go through.",
      },
    ],
  },
];
