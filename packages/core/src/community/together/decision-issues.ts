import { type Issue, issue } from "../../kernel/issue.ts";
import type { Community } from "../setting/community.ts";
import { groupIssues } from "../setting/group-issues.ts";
import { leftUnsaid, type WorkingDecision } from "./working-decision.ts";

/**
 * All that is wrong with a decision on working together, beside who lives there.
 * Codes: `not-all-was-said` (with what), `community-group-unknown`, `group-repeated`. Source: practice M1.
 */
export const decisionIssues = (decision: WorkingDecision, community: Community): readonly Issue[] => {
  const unsaid = leftUnsaid(decision);
  return [
    ...(unsaid.length === 0 ? [] : [issue("not-all-was-said", [], {}, { unsaid: [...unsaid] })]),
    ...groupIssues(decision.tookPart, community, ["tookPart"]),
  ];
};
