import * as z from "zod";
import type { LocalizedText } from "../kernel/localized-text.ts";

export const ActorCategory = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/)
  .describe("The alleged actor as a category from a list that is data; never a person, unit or named group.");
export type ActorCategory = z.infer<typeof ActorCategory>;

/** The two answers every list of categories has. Source: practice F5. */
export const actorUnknown = "unknown";
export const actorNotAsked = "not-asked";

/**
 * The categories an operation begins with; an agency may adopt its own list. No person, unit or named group can be told
 * from any of them. Source: Answerable default, after practice F5.
 */
export const actorCategories: readonly { readonly code: ActorCategory; readonly label: LocalizedText }[] = [
  { code: "state-forces", label: { fr: "Forces de l'État", en: "State forces" } },
  { code: "foreign-forces", label: { fr: "Forces étrangères", en: "Foreign forces" } },
  { code: "peace-forces", label: { fr: "Forces de paix", en: "Peace forces" } },
  { code: "armed-group", label: { fr: "Groupe armé non étatique", en: "Non-state armed group" } },
  { code: "self-defence-group", label: { fr: "Groupe d'autodéfense", en: "Self-defence group" } },
  { code: "unidentified-armed-people", label: { fr: "Hommes armés non identifiés", en: "Unidentified armed people" } },
  { code: "bandits", label: { fr: "Bandits", en: "Bandits" } },
  { code: "authority", label: { fr: "Autorité civile", en: "Civil authority" } },
  { code: "community-member", label: { fr: "Membre de la communauté", en: "Member of the community" } },
  { code: "relative", label: { fr: "Membre de la famille", en: "Member of the family" } },
  { code: "no-actor", label: { fr: "Sans auteur (catastrophe)", en: "No actor (disaster)" } },
  { code: "other", label: { fr: "Autre", en: "Other" } },
  { code: actorUnknown, label: { fr: "Inconnu", en: "Unknown" } },
  { code: actorNotAsked, label: { fr: "Non demandé", en: "Not asked" } },
];
