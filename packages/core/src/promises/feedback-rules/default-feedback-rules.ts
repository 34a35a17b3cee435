import { addressedRules } from "./default-rules/addressed-rules.ts";
import { advocacyRules } from "./default-rules/advocacy-rules.ts";
import { developmentRules } from "./default-rules/development-rules.ts";
import { studyAndProjectRules } from "./default-rules/study-and-project-rules.ts";
import { FeedbackRules } from "./feedback-rules.ts";

/**
 * The rules an operation begins with. What is owed, to whom and what it has to hold come from Tool 36 and from practice;
 * no humanitarian publication names days, so all days are Answerable defaults (domain §4.2).
 */
export const defaultFeedbackRules: FeedbackRules = FeedbackRules.parse({
  document: "feedback-rules",
  id: "feedback-owed",
  version: "1",
  title: { fr: "Ce qui est dû en retour", en: "What word is owed" },
  effective: { from: null, to: null },
  source: "Tool 36 (MRM field toolkit); practice C4, C9, C21; all days: Answerable default",
  validations: [],
  rules: [...developmentRules, ...studyAndProjectRules, ...advocacyRules, ...addressedRules],
});
