import { randomUUID } from "node:crypto";

/** A submission as a collector sends it. */
export type Submission = Readonly<Record<string, unknown>>;

const OFTEN = ["pas_du_tout", "une_deux_fois", "chaque_semaine", "plusieurs_par_semaine", "tous_les_jours"];
const MUCH = ["pas_du_tout", "un_peu", "moyennement", "beaucoup", "enormement"];
const MANY = ["personne", "quelques_uns", "la_moitie", "la_plupart", "presque_tous"];
const ALL: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(["menaces/attaques", "menaces/biens", "menaces/liberte"].map((one) => [one, OFTEN])),
  ...Object.fromEntries(
    ["risques/prejudice_a_venir", "risques/mouvement", "capacites/conflits"].map((one) => [one, MUCH]),
  ),
  ...Object.fromEntries(
    ["risques/depart", "vulnerabilites/papiers", "vulnerabilites/abri", "vulnerabilites/seuls"].map((one) => [
      one,
      MANY,
    ]),
  ),
  ...Object.fromEntries(["capacites/alerte", "capacites/services"].map((one) => [one, MANY])),
};

/** One informant of June 2020, as the sample's form sends the answers, who gives the same point to every question. */
export const voice = (cercle: string, category: string, point: number, more: Submission = {}): Submission => {
  const id = randomUUID();
  return {
    ...{ _xform_id_string: "evaluation_exemple", _submitted_by: "compte-7", deviceid: "appareil-3" },
    ...{ "meta/instanceID": `uuid:${id}`, "meta/rootUuid": `uuid:${id}`, _uuid: id },
    ...{ _submission_time: "2020-06-28T09:00:00Z", nom_informateur: "NOM PLANTE", village: "VILLAGE PLANTE" },
    ...{ "grp_entretien/mois": "2020-06", "grp_entretien/cercle": cercle, "grp_entretien/categorie": category },
    ...{ "grp_entretien/sexe": "femme", "grp_entretien/age": "18_59", "grp_entretien/code_releveur": "m-04" },
    ...Object.fromEntries(Object.entries(ALL).map(([question, choices]) => [`grp_${question}`, choices[point]])),
    ...more,
  };
};

/** An edit of a submission. */
export const edited = (of: Submission, more: Submission): Submission => {
  const id = randomUUID();
  return { ...of, "meta/instanceID": `uuid:${id}`, _uuid: id, "meta/deprecatedID": of["meta/instanceID"], ...more };
};
