// Invented submissions of the example's form for the import benchmark: the same number gives the same row. One row in
// twenty edits the one before it, one in a hundred comes twice, one in a hundred is refused, one text in fifty is withheld.

const AREAS = ["koro", "bankass", "bandiagara", "mopti", "djenne", "douentza", "san", "bla", "niono", "gao", "bourem"];
const TYPES = ["menace", "meurtre", "coups_blessures", "enlevement", "vol_pillage", "incendie", "discrimination"];
const MONTHS = ["2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01"];
const STORY =
  "Des hommes armés sont entrés dans la localité au lever du jour ; ils ont emporté des animaux et menacé les habitants. ";

const picked = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;
const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const violation = (number: number, at: number): object => ({
  "rep_violations/type": picked(TYPES, number * 7 + at * 3),
  "rep_violations/compte": "personnes",
  "rep_violations/mode": number % 3 === 0 ? "environ" : "exact",
  "rep_violations/nombre": String(1 + (number % 9)),
  "rep_violations/rep_personnes": [
    {
      "rep_violations/rep_personnes/sexe": "homme",
      "rep_violations/rep_personnes/age": "adulte",
      "rep_violations/rep_personnes/nombre": "1",
    },
  ],
});

const storyOf = (number: number): object => {
  if (number % 3 !== 0) return {};
  return { "grp_recit/recit": number % 150 === 0 ? `${STORY}Appeler le +223 76 12 34 56.` : STORY };
};

/** Row number `at` of the file, from 0, as one line of JSON. */
export const koboRow = (at: number): string => {
  const number = at % 100 === 99 ? at - 1 : at;
  const isEdit = number % 20 === 19;
  const month = picked(MONTHS, Math.floor(number / 11));
  return JSON.stringify({
    _id: 100_000 + number,
    _xform_id_string: "incident_exemple",
    __version__: "vExemple2020",
    "formhub/uuid": "00000000000040008000000000000001",
    "meta/instanceID": `uuid:${idOf(number)}`,
    "meta/rootUuid": `uuid:${idOf(isEdit ? number - 1 : number)}`,
    ...(isEdit ? { "meta/deprecatedID": `uuid:${idOf(number - 1)}` } : {}),
    _uuid: idOf(number),
    _submission_time: `${month}-20T14:28:00Z`,
    _submitted_by: "exemple-compte-07",
    _status: "submitted_via_web",
    _geolocation: [null, null],
    _validation_status: {},
    _attachments: [],
    deviceid: "exemple:appareil",
    "grp_incident/mois_incident": month,
    "grp_incident/date_incident": `${month}-${String(1 + (number % 19)).padStart(2, "0")}`,
    "grp_incident/precision_date": "jour",
    "grp_incident/cercle": number % 100 === 50 ? "atlantide" : picked(AREAS, number),
    ...(number % 5 < 3 ? { "grp_incident/localite": `Village ${String(number % 997).padStart(3, "0")}` } : {}),
    "grp_incident/auteur": "bandits",
    "grp_source/categorie": "temoin",
    "grp_source/nb_sources": "1",
    "grp_source/comment": "vu",
    "grp_incident/code_releveur": `R-26-1-${String(number % 57).padStart(2, "0")}`,
    ...storyOf(number),
    rep_violations: [violation(number, 0), violation(number, 1)],
  });
};
