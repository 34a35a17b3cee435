import {
  actorCategories,
  actorUnknown,
  type LocalizedText,
  serviceKinds,
  type Taxonomy,
  typesOf,
} from "@answerable/core";

/** A code of ours with the words that mean it, in any language. */
export interface CodeWords {
  readonly code: string;
  readonly words: readonly string[];
}

/** Codes with their words, apart by semicolons. */
export const wordsByCode = (table: Readonly<Record<string, string>>): CodeWords[] =>
  Object.entries(table).map(([code, list]) => ({ code, words: list.split(";").map((word) => word.trim()) }));

/** Codes whose labels are their words. */
export const labelledWords = (list: readonly { readonly code: string; readonly label: LocalizedText }[]): CodeWords[] =>
  list.map(({ code, label }) => ({ code, words: Object.values(label).filter((text) => text !== undefined) }));

/** Codes with the words that forms in French and English use for them. Source: Answerable default. */
const OWN = {
  datePrecision: wordsByCode({
    day: "jour; jour exact; date exacte; exact day; day; exact date",
    week: "semaine; à une semaine près; week; within a week",
    month: "mois; mois seulement; month; month only",
    "unknown-day": "jour inconnu; jour non connu; unknown day; day not known",
  }),
  source: wordsByCode({
    "affected-person": "victime; la victime; survivant; personne affectée; victim; affected person; survivor",
    relative: "parent; famille; membre de la famille; proche; relative; family; family member",
    witness: "témoin; témoin direct; témoin oculaire; witness; eyewitness",
    "focal-point": "point focal; point focal communautaire; focal point; community focal point",
    "committee-member": "comité; membre du comité; comité de protection; committee; committee member",
    "community-leader":
      "leader; leader communautaire; chef de village; autorité traditionnelle; community leader; leader",
    "service-provider": "service; prestataire; prestataire de services; agent de santé; service provider",
    organisation: "organisation; ONG; ONG partenaire; NGO; organization; partner",
    "monitor-present": "moniteur présent; releveur présent; observation directe; monitor present; direct observation",
    other: "autre; autres; other",
    unknown: "inconnu; ne sait pas; unknown; don't know",
  }),
  known: wordsByCode({
    seen: "vu; a vu; a vu lui-même; seen; saw it; eyewitness",
    "told-by-witness":
      "témoin; raconté par un témoin; rapporté par un témoin; told by a witness; told by someone who saw it",
    hearsay: "ouï-dire; rumeur; hearsay; rumour; rumor",
    unknown: "inconnu; ne sait pas; unknown; don't know",
  }),
  counted: wordsByCode({
    victims: "personnes; victimes; people; victims; persons",
    displaced: "déplacés; personnes déplacées; displaced; displaced people; IDPs",
    objects: "biens; objets; objects; property",
  }),
  amount: wordsByCode({
    exact: "exact; nombre exact; compté; exact number; counted",
    about: "environ; estimation; estimé; about; estimate; approximately",
    range: "fourchette; entre deux nombres; range; between",
    households: "ménages; en ménages; households; in households",
  }),
  object: wordsByCode({
    house: "maison; habitation; case; house; home; dwelling",
    granary: "grenier; granary",
    field: "champ; récolte; field; crops",
    herd: "troupeau; bétail; herd; livestock; cattle",
    animal: "animal; animaux; animals",
    "shop-or-market": "commerce; boutique; marché; shop; market",
    vehicle: "véhicule; moto; voiture; vehicle; motorcycle; car",
    "water-point": "point d'eau; puits; forage; water point; well; borehole",
    school: "école; school",
    "health-post": "centre de santé; poste de santé; CSCOM; health post; health centre; health center; clinic",
    "place-of-worship": "lieu de culte; mosquée; église; place of worship; mosque; church",
    "bridge-or-road": "pont; route; pont ou route; bridge; road",
    "aid-goods": "aide; vivres; biens d'aide; aid; aid goods; relief items",
    "other-object": "autre; autre bien; other; other object",
  }),
  sex: wordsByCode({
    female: "femme; féminin; fille; f; female; woman; girl",
    male: "homme; masculin; garçon; m; h; male; man; boy",
    other: "autre; other; intersex",
    unknown: "inconnu; ne sait pas; non précisé; unknown; don't know; not stated",
  }),
  ageGroup: wordsByCode({
    child: "enfant; mineur; moins de 18 ans; child; minor; under 18; 0-17",
    adult: "adulte; adult",
    elder: "aîné; personne âgée; personne agée; elder; older person; elderly",
    unknown: "inconnu; ne sait pas; non précisé; unknown; don't know; not stated",
  }),
  consent: wordsByCode({
    given: "oui; accord; d'accord; consent; yes; agrees; given",
    refused: "non; refus; refuse; no; refused; does not agree",
  }),
} as const satisfies Record<string, CodeWords[]>;

const UNKNOWN = ["inconnu", "ne sait pas", "nsp", "unknown", "don't know"];

/** The lists of a mapping whose codes have words; areas are found by the names of places. */
export type WordedCodes = "type" | "actor" | "service" | keyof typeof OWN;

/** The codes of a list with the words that mean them. */
export const codeWords = (list: WordedCodes, taxonomy: Taxonomy): readonly CodeWords[] => {
  if (list === "type") return labelledWords(typesOf(taxonomy).map(({ type }) => type));
  if (list === "actor")
    return [
      ...labelledWords(actorCategories).filter(({ code }) => code !== actorUnknown),
      { code: actorUnknown, words: UNKNOWN },
    ];
  return list === "service" ? labelledWords(serviceKinds) : OWN[list];
};

/** Words of a choice that means: nobody knows, or nobody wants to say. */
export const NOT_KNOWN: readonly string[] = [
  ...["nsp", "ne sait pas", "ne sais pas", "je ne sais pas", "don't know", "do not know", "dk", "inconnu", "unknown"],
  ...["préfère ne pas dire", "prefere ne pas repondre", "préfère ne pas répondre", "refuse de répondre"],
  ...["prefer not to say", "prefer not to answer", "refused to answer", "pnts", "sans réponse", "no answer"],
];
