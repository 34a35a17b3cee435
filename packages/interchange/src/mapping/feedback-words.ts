import type { FeedbackMapping } from "../feedback/feedback-mapping.ts";
import { type FieldWords, fieldOf } from "./field-words.ts";

/** A list of codes of a feedback mapping. */
export type FeedbackList = keyof FeedbackMapping["codes"];

const CHOICE = ["select_one"];
const SEVERAL = ["select_multiple"];
const MOMENT = ["date", "dateTime"];
const FREE = ["text"];

const field = fieldOf<"feedback", FeedbackList>;

/**
 * Names and words by which forms in French and English ask for what a case holds. The strongest sign is a list of choices
 * that reads as one of ours. Source: Answerable default, after the fields of the IFRC coding frame and of Red Cross 510's
 * template (domain §4.1, §4.3).
 */
export const feedbackWords: readonly FieldWords<"feedback", FeedbackList>[] = [
  field(
    ...(["feedback", "area", [...CHOICE, ...FREE]] as const),
    "cercle admin2 adm2 admin_2 district departement province lga",
    "quel cercle; which district; admin 2",
    "area",
  ),
  field(
    ...(["feedback", "receivedAt", MOMENT] as const),
    "date_reception recu_le date_recue received_on date_received received_at date_plainte date_retour",
    "date de réception; l'a-t-il reçu; date received; received it; when was it received",
  ),
  field(
    ...(["feedback", "category", CHOICE] as const),
    "categorie sujet type_plainte type_retour category feedback_type complaint_type topic type_feedback",
    "type de plainte; type de retour; de quoi s'agit-il; what is it about; type of feedback; type of complaint",
    "category",
  ),
  field(
    ...(["feedback", "priority", CHOICE] as const),
    "priorite urgence priority urgency criticality",
    "priorité; degré d'urgence; priority; how urgent",
    "priority",
  ),
  field(
    ...(["feedback", "channel", CHOICE] as const),
    "canal channel canal_reception feedback_channel",
    "par quel canal; canal de réception; which channel; through which channel",
    "channel",
  ),
  field(
    ...(["feedback", "language", CHOICE] as const),
    "langue language langue_reponse",
    "langue de la réponse; dans quelle langue; language of the answer; which language",
    "language",
  ),
  field(
    ...(["feedback", "project", CHOICE] as const),
    "projet project programme program",
    "quel projet; which project",
    "project",
  ),
  field(
    ...(["feedback", "getsAid", CHOICE] as const),
    "aide_recue beneficiaire beneficiary receives_aid",
    "reçoit-elle une aide; reçoit-il une aide; est bénéficiaire; receive aid; receives aid; is a beneficiary",
    "yesNo",
  ),
  field(
    ...(["feedback", "lodgedBy", CHOICE] as const),
    "qui auteur_retour respondent_type lodged_by on_behalf",
    "qui parle; pour qui parle; who speaks; on whose behalf; on behalf of",
    "lodgedBy",
  ),
  field(
    ...(["feedback", "anonymous", CHOICE] as const),
    "anonyme anonymous",
    "rester anonyme; stay anonymous; remain anonymous",
    "yesNo",
  ),
  field(
    ...(["feedback", "spokenWith", CHOICE] as const),
    "parle_avec spoken_with",
    "a-t-on parlé avec la personne; did somebody speak with; spoke with the person",
    "yesNo",
  ),
  field(
    ...(["feedback", "narrative", FREE] as const),
    "recit plainte retour description feedback complaint commentaire comment details message",
    "ce que la personne a dit; décrivez la plainte; décrivez le retour; what the person said; describe the complaint; describe the feedback",
  ),
  field(
    ...(["feedback", "contact", CHOICE] as const),
    "moyen_sur moyen_contact preferred_contact contact_preference safe_contact",
    "moyen de contact; comment la contacter; way of contact; how to contact; preferred contact",
    "contact",
  ),
  field(
    ...(["feedback", "contactWords", FREE] as const),
    "moyen_precisions numero_contact contact_details telephone_personne contact_number",
    "numéro ou mots convenus; numéro de contact; number or words agreed; contact number; contact details",
  ),
  field("feedback", "sex", CHOICE, "sexe sex genre gender", "sexe, selon; sex, by; sexe de la personne", "sex"),
  field(
    ...(["feedback", "ageBand", CHOICE] as const),
    "age tranche_age groupe_age age_group age_band",
    "tranche d'âge; groupe d'âge; age group; age band",
    "ageBand",
  ),
  field(
    ...(["feedback", "childSpeaksOfAbuse", CHOICE] as const),
    "enfant_abus abus_enfant child_abuse child_speaks_of_abuse",
    "un enfant parle-t-il d'abus; does a child speak of abuse; child told of abuse",
    "yesNo",
  ),
  field(
    ...(["feedback", "hopes", FREE] as const),
    "attentes espoir hopes expectation expected_outcome",
    "ce qu'elle espère; qu'espère la personne; hopes for; hope will happen",
  ),
  field(
    ...(["feedback", "handler", CHOICE] as const),
    "gestionnaire_souhaite handler_wish preferred_handler",
    "un homme ou une femme; a woman or a man; handled by a woman",
    "handler",
  ),
  field(
    ...(["feedback", "reply", CHOICE] as const),
    "reponse veut_reponse wants_reply wants_answer response_wanted",
    "veut-elle une réponse; souhaite une réponse; want an answer; wants a response",
    "reply",
  ),
  field(
    ...(["feedback", "aboutStaff", CHOICE] as const),
    "personnel agents about_staff",
    "s'agit-il du personnel; is it about staff; about a staff member",
    "yesNo",
  ),
  field(
    ...(["feedback", "saidBefore", SEVERAL] as const),
    "dit dit_avant said_before said",
    "dit à la personne avant; said to the person before",
    "said",
  ),
  field(
    ...(["feedback", "recording", CHOICE] as const),
    "accord consentement consent accord_ecrit consent_recording",
    "accepte-t-elle que ce soit écrit; agree that it is written down; consent to record",
    "consent",
  ),
  field(
    ...(["feedback", "contactBack", CHOICE] as const),
    "accord_contact recontact consent_contact contact_back",
    "accepte-t-elle d'être recontactée; agree to be contacted; consent to be contacted",
    "consent",
  ),
  field(
    ...(["feedback", "sharing", CHOICE] as const),
    "accord_partage consent_sharing consent_share",
    "accepte le partage; agree to share; consent to share",
    "consent",
  ),
  field(
    ...(["feedback", "referral", CHOICE] as const),
    "accord_referencement consent_referral referral_consent",
    "accepte d'être référé; consent to the referral; agrees to the referral",
    "consent",
  ),
  field("feedback", "sample", ["text", "hidden", "calculate"], "exemple sample is_sample", ""),
];
