import type { Uuid } from "../../kernel/uuid.ts";
import { type DevelopmentContent, studyOf } from "../development/development.ts";
import { type FeedbackFact, ofCommunities } from "./feedback-fact.ts";

/**
 * The fact of a development. The steps of one study are facts of its first record, so that comments and product are owed
 * once, whichever of the steps was recorded.
 */
export const factOfDevelopment = (id: Uuid, content: DevelopmentContent): FeedbackFact => {
  const study = studyOf(id, content);
  return {
    ...ofCommunities,
    code: content.kind,
    from: {
      module: "accountability",
      subject: "development",
      id: study ?? id,
      fact: study === undefined ? content.kind : "research",
    },
    on: content.on,
    by: content.by,
    areas: content.areas,
    project: content.project,
    isSuitableForPublic: content.suitableForPublic === "yes",
  };
};
