import { workbookOf } from "../xlsx/workbook-fixture.ts";

type Rows = readonly (readonly (string | undefined)[])[];

/** The lists of an incident form of ours, in French, as an agency might write it. */
export const incidentChoices: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  cercle: [
    ...([
      ["koro", "Koro"],
      ["djenne", "DJENNE"],
      ["ML0506", "Mopti (cercle)"],
    ] as const),
    ...([
      ["bandiagra", "Bandiagra"],
      ["autre_cercle", "Autre"],
    ] as const),
  ],
  type: [
    ...([
      ["meurtre", "Meurtre"],
      ["viol", "Viol"],
      ["incendie", "Incendie volontaire"],
    ] as const),
    ...([
      ["mariage", "Mariage forcé"],
      ["vol", "Vol"],
      ["forced_return", "Retour"],
      ["nsp", "Ne sait pas"],
    ] as const),
  ],
  auteur: [
    ["groupe", "Groupe armé non étatique"],
    ["bandits", "Bandits"],
    ["nsp", "Ne sait pas"],
  ],
  precision: [
    ["jour", "Jour exact"],
    ["mois", "Mois seulement"],
  ],
  ouinon: [
    ["oui", "Oui"],
    ["non", "Non"],
  ],
  sexe: [
    ["1", "Femme"],
    ["2", "Homme"],
    ["98", "Ne sait pas"],
  ],
  age: [
    ["a", "0-17 ans"],
    ["b", "18 à 59 ans"],
    ["c", "60 ans et plus"],
  ],
};

/** The questions of that form. */
export const incidentSurvey: Rows = [
  ["start", "start"],
  ["username", "username"],
  ["begin_group", "grp_incident", "L'incident"],
  ["text", "nom_enqueteur", "Nom de l'enquêteur"],
  ["select_one cercle", "ou", "Dans quel cercle ?"],
  ["date", "date_incident", "Date de l'incident"],
  ["select_one precision", "prec", "Précision de la date"],
  ["geopoint", "gps", "Enregistrez votre position actuelle"],
  ["select_one auteur", "auteur", "Auteur présumé"],
  ["text", "recit", "Décrivez ce qui s'est passé"],
  ["select_one ouinon", "soins", "A-t-il été soigné ?"],
  ["end_group"],
  ["begin_repeat", "rep_violations", "Violations"],
  ["select_one type", "genre_de_fait", "Qu'est-ce qui a été commis ?"],
  ["integer", "nombre", "Nombre de victimes"],
  ["begin_repeat", "rep_personnes", "Personnes"],
  ["select_one sexe", "sexe", "Sexe"],
  ["select_one age", "age", "Tranche d'âge"],
  ["integer", "nombre", "Nombre de personnes"],
  ["end_repeat"],
  ["end_repeat"],
];

/** The form as a workbook. */
export const incidentForm = async (
  survey: Rows = incidentSurvey,
  choices: typeof incidentChoices = incidentChoices,
): Promise<Blob> =>
  await workbookOf([
    { name: "survey", rows: [["type", "name", "label::Français (fr)"], ...survey] },
    {
      name: "choices",
      rows: [
        ["list_name", "name", "label::Français (fr)"],
        ...Object.entries(choices).flatMap(([list, all]) => all.map(([name, label]) => [list, name, label])),
      ],
    },
    {
      name: "settings",
      rows: [
        ["form_id", "form_title"],
        ["incident_agence", "Incident"],
      ],
    },
  ]);
