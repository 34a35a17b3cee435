/** Where a question stands that may become a field: outside repeats, beside the type of a violation, in a repeat inside. */
export type FieldPlace = "incident" | "violations" | "people";

/** A list of codes of a mapping. */
export type CodeList =
  | "area"
  | "type"
  | "datePrecision"
  | "actor"
  | "source"
  | "known"
  | "counted"
  | "amount"
  | "object"
  | "sex"
  | "ageGroup"
  | "service"
  | "consent";

/** By what a question is recognised as a field of ours, in one place of a mapping. */
export interface FieldWords<Place extends string = string, List extends string = string> {
  readonly place: Place;
  readonly field: string;
  /** The types such a question has. */
  readonly types: readonly string[];
  /** What such a question is called, marks and accents aside. */
  readonly names: readonly string[];
  /** What its label says somewhere, marks and accents aside. */
  readonly phrases: readonly string[];
  readonly codes?: List;
}

const CHOICE = ["select_one"];
const NUMBER = ["integer", "range"];
const DAY = ["date", "dateTime"];
const FREE = ["text"];

/** A field with the names and phrases it is recognised by, apart by spaces and semicolons. */
export const fieldOf = <Place extends string, List extends string>(
  place: Place,
  name: string,
  types: readonly string[],
  names: string,
  phrases: string,
  codes?: List,
): FieldWords<Place, List> => ({
  ...{ place, field: name, types },
  ...{ names: names.split(" "), phrases: phrases.split("; ").filter((phrase) => phrase !== "") },
  ...(codes === undefined ? {} : { codes }),
});

const field = fieldOf<FieldPlace, CodeList>;

/**
 * Names and words by which forms in French and English ask for what an incident holds. The strongest sign is a list of
 * choices that reads as one of our lists; these are the rest. Source: Answerable default.
 */
export const fieldWords: readonly FieldWords<FieldPlace, CodeList>[] = [
  field(
    ...(["violations", "type", CHOICE] as const),
    "type_violation type_incident violation_type incident_type type_de_violation type_d_incident",
    "type de violation; type d'incident; type of violation; type of incident; violation type",
    "type",
  ),
  field(
    ...(["incident", "area", [...CHOICE, ...FREE]] as const),
    "cercle admin2 adm2 admin_2 district departement province lga",
    "quel cercle; dans quel cercle; which district; admin 2",
    "area",
  ),
  field(
    ...(["incident", "month", ["text", "date", "select_one"]] as const),
    "mois_incident mois month incident_month mois_des_faits month_of_incident",
    "mois de l'incident; mois des faits; month of the incident; month of incident",
  ),
  field(
    ...(["incident", "day", ["date", "dateTime", "text"]] as const),
    "date_incident incident_date date_de_l_incident date_evenement event_date date_of_incident date_des_faits jour_incident",
    "date de l'incident; date des faits; date of the incident; date of incident; when did it happen; jour de l'incident",
  ),
  field(
    ...(["incident", "datePrecision", CHOICE] as const),
    "precision_date date_precision precision",
    "précision de la date; how well is the date known; precision of the date",
    "datePrecision",
  ),
  field(
    ...(["incident", "learnedDay", DAY] as const),
    "date_connaissance date_signalement date_information date_reported date_learned",
    "date de connaissance; avez appris; date you learned; learned of it; date of the report",
  ),
  field(
    ...(["incident", "locality", ["text", "select_one"]] as const),
    "localite village site locality nom_village lieu_dit",
    "nom du village; village ou site; localité; name of the village; village or site",
  ),
  field(
    ...(["incident", "position", ["geopoint"]] as const),
    "gps gps_incident position_incident coordonnees_incident incident_gps location_of_incident",
    "position de l'incident; coordonnées de l'incident; where it happened; gps of the incident; lieu de l'incident",
  ),
  field(
    ...(["incident", "actor", CHOICE] as const),
    "auteur auteur_presume auteurs perpetrator alleged_perpetrator actor alleged_actor",
    "auteur présumé; auteurs présumés; alleged perpetrator; alleged actor; qui a commis",
    "actor",
  ),
  field(
    ...(["incident", "source", CHOICE] as const),
    "source categorie_source type_source source_category source_information",
    "source d'information; source de l'information; source of information; catégorie de la source",
    "source",
  ),
  field(
    ...(["incident", "independentSources", NUMBER] as const),
    "nb_sources nombre_sources nombre_de_sources number_of_sources sources_count",
    "nombre de sources; sources indépendantes; number of sources; independent sources",
  ),
  field(
    ...(["incident", "known", CHOICE] as const),
    "comment_connu comment_su how_known how_it_is_known",
    "comment la source le sait; comment le sait; how is it known; how does the source know",
    "known",
  ),
  field(
    ...(["incident", "recorder", ["text", "select_one"]] as const),
    "code_releveur code_moniteur recorder_code monitor_code code_recorder",
    "code du releveur; code du moniteur; monitor's code; recorder's code",
  ),
  field(
    ...(["incident", "narrative", FREE] as const),
    "recit narratif narrative description description_incident resume incident_description",
    "décrivez ce qui; récit des faits; description de l'incident; describe what happened; describe the incident",
  ),
  field(
    ...(["incident", "services", ["select_multiple"]] as const),
    "besoins services services_souhaites needs services_needed",
    "services souhaités; services dont; which services; services needed; services wished",
    "service",
  ),
  field(
    ...(["incident", "referralConsent", CHOICE] as const),
    "accord accord_referencement consentement_referencement referral_consent consent_referral",
    "accord pour le référencement; accepte d'être référé; consent to the referral; agrees to the referral",
    "consent",
  ),
  field("incident", "sample", ["text", "hidden", "calculate"], "exemple sample is_sample", ""),
  field(
    ...(["violations", "counted", CHOICE] as const),
    "compte unite_comptee counted what_is_counted",
    "ce qui est compté; what is counted; que compte-t-on",
    "counted",
  ),
  field(
    ...(["violations", "amount", CHOICE] as const),
    "mode precision_nombre how_counted number_precision",
    "comment le nombre; how is the number known; nature du nombre",
    "amount",
  ),
  field(
    ...(["violations", "number", NUMBER] as const),
    "nombre nombre_victimes nb_victimes number victims number_of_victims nombre_de_victimes",
    "nombre de victimes; combien de personnes; number of victims; how many people; how many victims",
  ),
  field(
    ...(["violations", "upTo", NUMBER] as const),
    "nombre_max maximum nombre_au_plus number_max at_most",
    "nombre maximum; au plus; at most; upper number",
  ),
  field(
    ...(["violations", "households", NUMBER] as const),
    "menages nb_menages nombre_menages households number_of_households",
    "nombre de ménages; combien de ménages; number of households; how many households",
  ),
  field(
    ...(["violations", "peoplePerHousehold", ["integer", "decimal"]] as const),
    "personnes_par_menage taille_menage people_per_household household_size",
    "personnes par ménage; taille du ménage; people per household; household size",
  ),
  field("violations", "object", CHOICE, "bien objet object property", "quel bien; which object; bien touché", "object"),
  field("people", "sex", CHOICE, "sexe sex genre gender", "sexe; sex of", "sex"),
  field(
    ...(["people", "ageGroup", CHOICE] as const),
    "age tranche_age groupe_age age_group age_band",
    "tranche d'âge; groupe d'âge; age group; age band",
    "ageGroup",
  ),
  field(
    ...(["people", "number", NUMBER] as const),
    "nombre number nb effectif how_many",
    "nombre de personnes; number of people; how many people; combien de personnes",
  ),
];
