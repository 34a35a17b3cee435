import type { Uuid } from "../../kernel/uuid.ts";
import type { DevelopmentContent } from "../development/development.ts";
import { isResearch } from "../development/development-kind.ts";
import { type FeedbackFact, ofCommunities } from "./feedback-fact.ts";

/**
 * The fact of a development. The steps of one study are facts of its first record, so that comments and product are owed
 * once, whichever of the steps was recorded.
 */
export const factOfDevelopment = (id: Uuid, content: DevelopmentContent): FeedbackFact => ({
  ...ofCommunities,
  code: content.kind,
  from: {
    module: "accountability",
    subject: "development",
    id: content.follows ?? id,
    fact: isResearch(content.kind) ? "research" : content.kind,
  },
  on: content.on,
  by: content.by,
  areas: content.areas,
  project: content.project,
  isSuitableForPublic: content.suitableForPublic === "yes",
});
