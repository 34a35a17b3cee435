import type { LocalizedText } from "../kernel/localized-text.ts";

/**
 * The kinds of service a referral names, as a list an agency may replace. Source: Answerable default. The list has no
 * service for survivors of gender-based violence: such a referral is never written beside an incident (practice F6).
 */
export const serviceKinds: readonly { readonly code: string; readonly label: LocalizedText }[] = [
  { code: "health", label: { fr: "Santé", en: "Health care" } },
  { code: "psychosocial-support", label: { fr: "Soutien psychosocial", en: "Psychosocial support" } },
  { code: "legal-aid", label: { fr: "Aide juridique", en: "Legal aid" } },
  { code: "civil-documents", label: { fr: "État civil", en: "Civil documents" } },
  { code: "child-protection", label: { fr: "Protection de l'enfant", en: "Child protection" } },
  { code: "family-tracing", label: { fr: "Recherche familiale", en: "Family tracing" } },
  { code: "shelter-and-items", label: { fr: "Abri et articles ménagers", en: "Shelter and household items" } },
  { code: "food", label: { fr: "Nourriture", en: "Food" } },
  { code: "cash", label: { fr: "Transferts monétaires", en: "Cash" } },
  { code: "water-and-sanitation", label: { fr: "Eau et assainissement", en: "Water and sanitation" } },
  { code: "education", label: { fr: "Éducation", en: "Education" } },
  { code: "mine-action", label: { fr: "Action contre les mines", en: "Mine action" } },
  { code: "safe-passage", label: { fr: "Mise en sécurité", en: "Safe passage" } },
  { code: "other", label: { fr: "Autre", en: "Other" } },
];
