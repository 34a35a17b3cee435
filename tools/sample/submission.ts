import { addDays } from "@answerable/core";
import type { Group } from "./deal-people.ts";
import type { WishedService } from "./deal-referrals.ts";
import type { DrawnIncident, DrawnViolation } from "./draw-incidents.ts";
import type { DrawnTimes } from "./draw-times.ts";
import { accountOf, recorderOf } from "./recorders.ts";
import { SAMPLE_FORM, SAMPLE_MARK } from "./sample-mark.ts";

/** A submission in the shape of Kobo's API, with the traces that Kobo adds, all invented. */
export type SampleSubmission = Readonly<Record<string, unknown>>;

/** What one version of a submission says, before it is written in the form's words. */
export interface Version {
  readonly month: string;
  readonly incident: DrawnIncident;
  readonly times: DrawnTimes;
  readonly instance: string;
  readonly root: string;
  readonly replaces?: string;
  readonly post: number;
  readonly locality: string;
  readonly narrative?: string;
  readonly wished?: readonly WishedService[];
  readonly image: boolean;
  readonly dayUnknown: boolean;
  readonly clockWrong: boolean;
  /** `short`: the whole is one less than its groups; `rough`: an estimate without groups. */
  readonly counts: "exact" | "short" | "rough";
  /** How many people more than there were a rough estimate says. */
  readonly more: number;
  readonly notApproved: boolean;
  /** Hour and minute of the day it reached the server. */
  readonly clock: string;
}

const groupChoices: Readonly<Record<Exclude<Group, "unknown">, { sexe: string; age: string }>> = {
  men: { sexe: "homme", age: "adulte" },
  women: { sexe: "femme", age: "adulte" },
  boys: { sexe: "homme", age: "enfant" },
  girls: { sexe: "femme", age: "enfant" },
};

type Counts = Pick<Version, "counts" | "more">;

const peopleAnswers = (
  { people }: Extract<DrawnViolation, { counted: "personnes" }>,
  { counts, more }: Counts,
): SampleSubmission => {
  const whole = Object.values(people).reduce((sum, number) => sum + number, 0);
  if (counts === "rough") return { "rep_violations/mode": "environ", "rep_violations/nombre": String(whole + more) };
  const groups = Object.entries(people).filter(([group]) => group !== "unknown");
  return {
    "rep_violations/mode": "exact",
    "rep_violations/nombre": String(counts === "short" ? Math.max(0, whole - 1) : whole),
    "rep_violations/rep_personnes": groups.map(([group, number]) => {
      const { sexe, age } = groupChoices[group as Exclude<Group, "unknown">];
      return {
        "rep_violations/rep_personnes/sexe": sexe,
        "rep_violations/rep_personnes/age": age,
        "rep_violations/rep_personnes/nombre": String(number),
      };
    }),
  };
};

const violationAnswers = (violation: DrawnViolation, counts: Counts): SampleSubmission => {
  const head = { "rep_violations/type": violation.type, "rep_violations/compte": violation.counted };
  switch (violation.counted) {
    case "personnes":
      return { ...head, ...peopleAnswers(violation, counts) };
    case "deplaces":
      return violation.households === undefined
        ? head
        : {
            ...head,
            "rep_violations/mode": "menages",
            "rep_violations/menages": String(violation.households.households),
            "rep_violations/personnes_par_menage": String(violation.households.size),
          };
    case "biens":
      return {
        ...head,
        "rep_violations/bien": violation.object,
        "rep_violations/mode": violation.about ? "environ" : "exact",
        "rep_violations/nombre": String(violation.number),
      };
  }
};

/** The keys that Kobo itself adds, with the traces of the collector that an importer has to drop. */
const systemKeys = (version: Version): SampleSubmission => ({
  _xform_id_string: SAMPLE_FORM,
  __version__: "vExemple2020",
  "formhub/uuid": "00000000000040008000000000000001",
  "meta/instanceID": `uuid:${version.instance}`,
  "meta/rootUuid": `uuid:${version.root}`,
  ...(version.replaces === undefined ? {} : { "meta/deprecatedID": `uuid:${version.replaces}` }),
  _uuid: version.instance,
  _submission_time: `${version.times.received}T${version.clock}:00`,
  _submitted_by: accountOf(version.post),
  _status: "submitted_via_web",
  _geolocation: [null, null],
  _validation_status: version.notApproved ? { uid: "validation_status_not_approved", label: "Not Approved" } : {},
  _attachments: version.image ? [{ mimetype: "image/jpeg", filename: "exemple.jpg" }] : [],
  start: `${version.clockWrong ? `2091${version.times.typed.slice(4)}` : version.times.typed}T09:00:00.000+00:00`,
  deviceid: "exemple:appareil",
  username: "exemple",
  exemple: SAMPLE_MARK,
});

/** A version in the words of the form. */
export const submissionOf = (version: Version): SampleSubmission => {
  const { incident, times } = version;
  const day = version.clockWrong ? `2091${times.happened.slice(4)}` : times.happened;
  return {
    ...systemKeys(version),
    "grp_incident/mois_incident": version.month,
    "grp_incident/date_incident": version.dayUnknown ? "nsp" : day,
    "grp_incident/precision_date": version.dayUnknown ? "jour_inconnu" : "jour",
    "grp_incident/date_connaissance": times.learned,
    "grp_incident/cercle": incident.area.choice,
    "grp_incident/localite": version.locality,
    "grp_incident/auteur": incident.actor,
    ...(incident.actor === "autre" ? { "grp_incident/auteur_autre": "exemple : autre, préciser" } : {}),
    "grp_source/categorie": incident.source,
    ...(incident.source === "autre" ? { "grp_source/categorie_autre": "exemple : autre, préciser" } : {}),
    "grp_source/nb_sources": String(incident.sources),
    "grp_source/comment": incident.known,
    "grp_incident/code_releveur": recorderOf(version.post, version.month),
    rep_violations: incident.violations.map((violation) => violationAnswers(violation, version)),
    ...(version.wished === undefined
      ? {}
      : { "grp_suivi/besoins": version.wished.map(({ choice }) => choice).join(" "), "grp_suivi/accord": "oui" }),
    ...(version.narrative === undefined ? {} : { "grp_recit/recit": version.narrative }),
  };
};

/** A submission that somebody sent to try the form out: no incident is in it. */
export const emptySubmission = (version: Version, locality?: string): SampleSubmission => ({
  ...systemKeys(version),
  ...(locality === undefined ? {} : { "grp_incident/localite": locality }),
  "grp_incident/code_releveur": recorderOf(version.post, version.month),
});

/** The same times some days later at the server. */
export const receivedLater = (times: DrawnTimes, days: number): DrawnTimes => ({
  ...times,
  received: addDays(times.received, days),
});
