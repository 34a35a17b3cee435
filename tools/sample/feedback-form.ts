import type { ExportTable } from "./export-tables.ts";
import { moptiAreas } from "./sample-areas.ts";

/** The feedback form of the complaint mechanism, invented. */
export const FEEDBACK_FORM = "retour_exemple";

type Choices = readonly (readonly [name: string, french: string, english: string])[];

/** The lists of the form. */
export const feedbackChoices = {
  cercle: moptiAreas.map(({ choice }) => [choice, `${choice[0]?.toUpperCase()}${choice.slice(1)}`, choice] as const),
  canal: [
    ["ligne_verte", "Ligne verte", "Hotline"],
    ["bureau_aide", "Bureau d'aide", "Help desk"],
    ["comite", "Comité", "Committee"],
    ["visite", "Visite", "Visit"],
    ["boite", "Boîte", "Box"],
    ["sms", "SMS", "Text message"],
    ["courriel", "Courriel", "E-mail"],
  ],
  sujet: [
    ["question", "Demande d'information", "Request for information"],
    ["soutien", "Demande de soutien", "Request for support"],
    ["hors_liste", "Non-inclusion", "Being left out"],
    ["carte_pin", "Inscription ou données à corriger", "Registration or data to correct"],
    ["non_recu", "Aide non reçue", "Assistance not received"],
    ["qualite", "Qualité, quantité ou délai", "Quality, quantity or timeliness"],
    ["bousculade", "Sécurité d'un site ou d'une activité", "Safety of a site or activity"],
    ["merci", "Remerciement ou félicitation", "Thanks or praise"],
    ["rumeur", "Rumeur ou perception", "Rumour or perception"],
    ["detournement", "Détournement, fraude ou corruption", "Diversion, fraud or bribery"],
    ["comportement", "Abus de pouvoir ou harcèlement", "Abuse of power or harassment"],
  ],
  priorite: [
    ["urgent", "Urgent", "Urgent"],
    ["bientot", "Bientôt", "Soon"],
    ["normal", "Normal", "Usual"],
  ],
  qui: [
    ["soi", "La personne elle-même", "The person herself or himself"],
    ["pour_autre", "Quelqu'un pour la personne", "Somebody for the person"],
    ["groupe", "Un groupe", "A group"],
  ],
  sexe: [
    ["femme", "Femme", "Woman"],
    ["homme", "Homme", "Man"],
    ["nsp", "Pas demandé", "Not asked"],
  ],
  age: [
    ["moins_18", "Moins de 18 ans", "Under 18"],
    ["18_59", "18 à 59 ans", "18 to 59"],
    ["60_plus", "60 ans et plus", "60 and over"],
    ["nsp", "Pas demandé", "Not asked"],
  ],
  langue: [
    ["bm", "Bambara", "Bambara"],
    ["ff", "Fulfulde", "Fulfulde"],
    ["dtm", "Dogon (Tomo kan)", "Dogon (Tomo kan)"],
    ["ses", "Songhay", "Songhay"],
    ["fr", "Français", "French"],
    ["en", "Anglais", "English"],
  ],
  oui_non: [
    ["oui", "Oui", "Yes"],
    ["non", "Non", "No"],
  ],
  moyen: [
    ["appel", "Appel", "Call"],
    ["sms", "SMS", "Text message"],
    ["bureau", "Au bureau d'aide", "At the help desk"],
    ["visite", "Visite chez elle ou lui", "Visit at home"],
  ],
  reponse: [
    ["veut", "Veut une réponse", "Wants an answer"],
    ["ne_veut_pas", "Ne veut pas de réponse", "Wants no answer"],
  ],
  dit_avant: [
    ["ce_que_nous_pouvons", "Ce que nous pouvons et ne pouvons pas", "What we can and cannot do"],
    ["delai", "Quand une réponse vient", "By when an answer comes"],
    ["transmettre", "Ce que nous devons transmettre", "What must be passed on"],
    ["sans_condition", "Que l'aide n'en dépend pas", "That aid does not depend on it"],
    ["attentes", "Ce que la personne espère", "What the person hopes for"],
  ],
} as const satisfies Record<string, Choices>;

const questions = [
  ["start", "start", "", ""],
  ["deviceid", "deviceid", "", ""],
  ["username", "username", "", ""],
  ["hidden", "exemple", "", ""],
  ["begin_group", "grp_avant", "Avant les faits", "Before the facts"],
  ["select_multiple dit_avant", "dit", "Qu'a-t-on dit à la personne avant ?", "What was said to the person before?"],
  [
    "select_one oui_non",
    "accord",
    "Accepte-t-elle que ce soit écrit ?",
    "Does she or he agree that it is written down?",
  ],
  ["end_group", "", "", ""],
  ["begin_group", "grp_recu", "Réception", "Receipt"],
  ["dateTime", "recu_le", "Quand quelqu'un l'a-t-il reçu ?", "When did somebody receive it?"],
  ["select_one canal", "canal", "Par quel canal ?", "Through which channel?"],
  ["select_one cercle", "cercle", "Dans quel cercle ?", "In which district?"],
  ["select_one oui_non", "parle_avec", "A-t-on parlé avec la personne ?", "Did somebody speak with the person?"],
  ["end_group", "", "", ""],
  ["begin_group", "grp_personne", "La personne", "The person"],
  ["select_one qui", "qui", "Qui parle ?", "Who speaks?"],
  ["select_one oui_non", "anonyme", "Veut-elle rester anonyme ?", "Does she or he want to stay anonymous?"],
  ["select_one sexe", "sexe", "Sexe, selon la personne", "Sex, by the person's word"],
  ["select_one age", "age", "Tranche d'âge, selon la personne", "Age band, by the person's word"],
  ["select_one langue", "langue", "Langue de la réponse", "Language of the answer"],
  ["select_one oui_non", "aide_recue", "Reçoit-elle une aide ?", "Does she or he receive aid?"],
  ["select_one moyen", "moyen_sur", "Quel moyen de contact est sûr ?", "Which way of contact is safe?"],
  ["text", "moyen_precisions", "Numéro ou mots convenus", "Number or words agreed"],
  [
    "select_one oui_non",
    "accord_contact",
    "Accepte-t-elle d'être recontactée ?",
    "Does she or he agree to be contacted again?",
  ],
  ["end_group", "", "", ""],
  ["begin_group", "grp_retour", "Le retour", "The feedback"],
  ["select_one sujet", "sujet", "De quoi s'agit-il ?", "What is it about?"],
  ["select_one priorite", "priorite", "Priorité", "Priority"],
  ["text", "recit", "Ce que la personne a dit", "What the person said"],
  ["text", "attentes", "Ce qu'elle espère", "What she or he hopes for"],
  ["select_one reponse", "reponse", "Veut-elle une réponse ?", "Does she or he want an answer?"],
  ["select_one oui_non", "personnel", "S'agit-il du personnel ou d'un partenaire ?", "Is it about staff or a partner?"],
  ["end_group", "", "", ""],
] as const;

/** The form as an XLSForm, in French and English. */
export const feedbackForm: readonly ExportTable[] = [
  {
    name: "survey",
    rows: questions.map(([type, name, french, english]) => ({
      ...{ type, name, "label::Français (fr)": french, "label::English (en)": english },
    })),
  },
  {
    name: "choices",
    rows: Object.entries(feedbackChoices).flatMap(([list, choices]) =>
      choices.map(([name, french, english]) => ({
        ...{ list_name: list, name, "label::Français (fr)": french, "label::English (en)": english },
      })),
    ),
  },
  { name: "settings", rows: [{ form_id: FEEDBACK_FORM, form_title: "Retours et plaintes, exemple (inventé)" }] },
];
