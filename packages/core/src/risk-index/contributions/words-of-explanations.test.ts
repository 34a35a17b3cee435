import { expect, it } from "vitest";
import { contributionRuleLabels, missingReasonLabels } from "./explanation-labels.ts";

/** What an index must not say of an area, and what would sound like advice. Source: practice I4. */
const NOT_SAID = /priorit|[ée]ligib|\bsafe|\bsûre?s?\b|\brank|\brang|should|devrai|improve|amélior/i;

it("the words of explanations promise nothing, advise nothing and put nobody first", () => {
  expect(JSON.stringify([missingReasonLabels, contributionRuleLabels])).not.toMatch(NOT_SAID);
});
