import { randomUUID } from "node:crypto";

/** A submission of the sample's assessment form, with the traces Kobo adds; what a test is about is put in its place. */
export const assessmentSubmission = (
  answers: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => {
  const instance = randomUUID();
  return {
    ...{ _id: 812, _xform_id_string: "evaluation_exemple", _uuid: instance, _submitted_by: "compte-12" },
    ...{ "meta/instanceID": `uuid:${instance}`, "meta/rootUuid": `uuid:${instance}` },
    ...{ _submission_time: "2020-06-25T10:12:00Z", exemple: "EXEMPLE" },
    ...{ "grp_entretien/mois": "2020-06-24", "grp_entretien/cercle": "koro", "grp_entretien/categorie": "leader" },
    ...{ "grp_entretien/sexe": "homme", "grp_entretien/age": "60_plus", "grp_entretien/code_releveur": "monitor-01" },
    ...{
      "grp_menaces/attaques": "chaque_semaine",
      "grp_menaces/biens": "tous_les_jours",
      "grp_menaces/liberte": "nsp",
    },
    ...{ "grp_risques/prejudice_a_venir": "beaucoup", "grp_risques/mouvement": "beaucoup" },
    ...{ "grp_risques/depart": "la_moitie", "grp_vulnerabilites/papiers": "la_moitie" },
    ...{ "grp_vulnerabilites/abri": "quelques_uns", "grp_vulnerabilites/seuls": "refus" },
    ...{
      "grp_capacites/alerte": "quelques_uns",
      "grp_capacites/conflits": "un_peu",
      "grp_capacites/services": "personne",
    },
    ...answers,
  };
};
