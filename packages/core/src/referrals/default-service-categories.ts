import type { LocalizedText } from "../kernel/localized-text.ts";
import type { ServiceCategory } from "./service-category.ts";
import { serviceKinds } from "./service-kinds.ts";

const SOURCE = "Answerable default";

/** Kinds of service that are needed in every area. Source: Answerable default. */
const EXPECTED: ReadonlySet<string> = new Set([
  ...[
    "health",
    "psychosocial-support",
    "child-protection",
    "legal-aid",
    "civil-documents",
    "shelter-and-items",
    "food",
  ],
]);

const onACardAlone = (
  code: string,
  label: LocalizedText,
  place: ServiceCategory["place"],
  expected: boolean,
): ServiceCategory => ({ code, label, source: SOURCE, expected, place, cards: [] });

/**
 * The categories a document of service cards may begin with, without cards: care for survivors first, then the kinds of
 * service that referrals name, by the same codes. Survivors' services stand on cards only, never in a referral beside
 * an incident (practice F6). Source: practice C20; domain §4.5, §4.6; Answerable default.
 */
export const defaultServiceCategories: readonly ServiceCategory[] = [
  onACardAlone(
    "clinical-care",
    { en: "Medical care after an assault", fr: "Soins médicaux après une agression" },
    "printed",
    true,
  ),
  onACardAlone(
    "gbv",
    { en: "Support after violence", fr: "Accompagnement après des violences" },
    "told-by-phone",
    true,
  ),
  onACardAlone("safe-shelter", { en: "Protected shelter", fr: "Hébergement protégé" }, "told-by-phone", false),
  onACardAlone(
    "interim-care",
    { en: "Care for children without their family", fr: "Accueil d'enfants sans leur famille" },
    "told-by-phone",
    false,
  ),
  ...serviceKinds
    .filter(({ code }) => code !== "other")
    .map(({ code, label }) => onACardAlone(code, label, "printed", EXPECTED.has(code))),
];
