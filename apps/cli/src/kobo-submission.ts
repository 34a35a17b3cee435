import { randomUUID } from "node:crypto";
import { addMonths, type Day, type Month, monthOf } from "@answerable/core";

/** The month before this one: recent, so that places and days are still kept, sealed. */
export const lastMonth: Month = addMonths(monthOf(new Date().toISOString().slice(0, 10) as Day), -1);

/** One violation of the example's form. */
export const violationOf = (type: string, more: object = {}): object => ({
  "rep_violations/type": type,
  "rep_violations/compte": "personnes",
  "rep_violations/mode": "exact",
  "rep_violations/nombre": "2",
  ...more,
});

/** A submission of the example's form, with the traces Kobo adds; what a test is about is put in its place. */
export const koboSubmission = (answers: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => {
  const instance = randomUUID();
  return {
    _id: 4711,
    _xform_id_string: "incident_exemple",
    "meta/instanceID": `uuid:${instance}`,
    "meta/rootUuid": `uuid:${instance}`,
    _uuid: instance,
    _submission_time: `${lastMonth}-20T14:28:00Z`,
    "grp_incident/mois_incident": lastMonth,
    "grp_incident/date_incident": `${lastMonth}-17`,
    "grp_incident/precision_date": "jour",
    "grp_incident/cercle": "koro",
    "grp_incident/auteur": "bandits",
    "grp_source/categorie": "temoin",
    "grp_source/nb_sources": "1",
    "grp_source/comment": "vu",
    "grp_incident/code_releveur": "monitor-01",
    rep_violations: [violationOf("menace")],
    ...answers,
  };
};

/** The id of a submission at its source. */
export const instanceOf = (submission: Readonly<Record<string, unknown>>): string => String(submission["_uuid"]);
