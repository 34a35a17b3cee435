import { ANSWERABLE_DEFAULT } from "../taxonomies/taxonomy.ts";
import { AlertProtocol, type AlertTrigger } from "./alert-protocol.ts";

/** Source of the limit: domain §1.1 ("in less than 48 hours"); that it runs on knowledge is an Answerable default. */
const LIMIT = { limitHours: 48, runsOn: "knowledge", remindAtHours: [24, 40] } as const;
/** Source: practice F11 (threats may have a shorter limit); the hours are an Answerable default. */
const THREAT_LIMIT = { limitHours: 24, runsOn: "knowledge", remindAtHours: [12, 20] } as const;

const trigger = (
  code: string,
  fr: string,
  en: string,
  threat = false,
): Omit<AlertTrigger, "remindAtHours"> & { remindAtHours: number[] } => {
  const limit = threat ? THREAT_LIMIT : LIMIT;
  return { code, label: { fr, en }, threat, ...limit, remindAtHours: [...limit.remindAtHours] };
};

const listed = (code: string, fr: string, en: string) => ({ code, label: { fr, en } });

/**
 * The protocol an operation begins with. Triggers and the 48 hours are the published ones; the start of the limit, the
 * shorter limit of threats, reminders, responses and functions are Answerable defaults.
 * Source: domain §1.1, practice F11.
 */
export const defaultAlertProtocol: AlertProtocol = AlertProtocol.parse({
  document: "alert-protocol",
  id: "flash-alerts",
  version: "1",
  title: { fr: "Protocole des alertes flash", en: "Flash alert protocol" },
  effective: { from: null, to: null },
  source: `Triggers and 48 hours: Protection Cluster Mali; all else: ${ANSWERABLE_DEFAULT}`,
  validations: [],
  triggers: [
    trigger("attack-on-settlement", "Attaque contre une localité", "Attack on a settlement"),
    trigger("threat-to-settlement", "Menace d'attaque contre une localité", "Threatened attack on a settlement", true),
    trigger("population-movement", "Mouvement de population", "Population movement"),
    trigger("attack-on-civilians", "Attaque contre des civils", "Attack on civilians"),
    trigger("attack-on-civilian-objects", "Attaque contre des biens civils", "Attack on civilian objects"),
    trigger("other", "Autre déclencheur de l'agence", "Another trigger of the agency's own"),
  ],
  responses: [
    listed("rapid-protection-assessment", "Évaluation rapide de protection", "Rapid protection assessment"),
    listed("direct-response", "Réponse directe", "Direct response"),
    listed("health-care", "Soins de santé", "Health care"),
    listed("shelter-and-items", "Abris et biens non alimentaires", "Shelter and household items"),
    listed("food", "Vivres", "Food"),
    listed("water", "Eau", "Water"),
    listed("humanitarian-access", "Accès humanitaire", "Humanitarian access"),
    listed("protection-of-settlement", "Protection de la localité", "Protection of the settlement"),
    listed("advocacy", "Plaidoyer", "Advocacy"),
    listed("other", "Autre", "Other"),
  ],
  functions: [
    listed("protection-cluster", "Cluster protection", "Protection cluster"),
    listed("child-protection", "Protection de l'enfance", "Child protection"),
    listed("health-cluster", "Cluster santé", "Health cluster"),
    listed("shelter-cluster", "Cluster abris", "Shelter cluster"),
    listed("food-security-cluster", "Cluster sécurité alimentaire", "Food security cluster"),
    listed("water-cluster", "Cluster eau, hygiène et assainissement", "Water, sanitation and hygiene cluster"),
    listed("rapid-response-mechanism", "Mécanisme de réponse rapide", "Rapid response mechanism"),
    listed("coordination-office", "Coordination humanitaire", "Humanitarian coordination"),
    listed("authorities", "Autorités", "Authorities"),
    listed("other", "Autre", "Other"),
  ],
  fourEyes: true,
});
