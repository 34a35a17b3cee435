import type { DevelopmentKind } from "../../development/development-kind.ts";
import type { FeedbackRule } from "../feedback-rules.ts";

const COMMUNITY = "Tool 36, step 2, community level; practice C21";
const PUBLIC = "Tool 36, step 2, general public";

const event = (fact: DevelopmentKind, fr: string, en: string): FeedbackRule[] => [
  {
    code: `${fact}-to-communities`,
    fact,
    to: "community",
    kind: "development",
    withinDays: 30,
    daysBefore: null,
    asks: ["what-happened", "why-monitoring"],
    says: {
      en: `Tell the communities that ${en}, and that such things begin with what people tell monitors.`,
      fr: `Dire aux communautés ${fr}, et que cela commence par ce que les gens disent aux moniteurs.`,
    },
    source: COMMUNITY,
  },
  {
    code: `${fact}-to-the-public`,
    fact,
    to: "public",
    kind: "development",
    withinDays: 7,
    daysBefore: null,
    asks: ["what-happened"],
    says: {
      en: `Where it is suitable, tell the public that ${en}.`,
      fr: `Si cela convient, dire au public ${fr}.`,
    },
    source: PUBLIC,
  },
];

/** Public facts: communities hear of each, with why monitoring is where such things start; the public if it is suitable. */
export const developmentRules: readonly FeedbackRule[] = [
  ...event("action-plan-signed", "qu'un plan d'action a été signé", "an Action Plan was signed"),
  ...event("annual-report-published", "que le rapport annuel est publié", "the annual report is published"),
  ...event(
    "country-report-published",
    "que le rapport sur le pays est publié",
    "the report on the country is published",
  ),
  ...event(
    "conclusions-adopted",
    "que des conclusions sur le pays ont été adoptées",
    "conclusions on the country were adopted",
  ),
  ...event("resolution-adopted", "qu'une résolution a été adoptée", "a resolution was adopted"),
  ...event("major-development", "qu'un fait important est arrivé", "something important has come about"),
];
