import { describe, expect, it } from "vitest";
import { defaultRiskMethod } from "../method/default-method.ts";
import { informantLabels, scoreStateLabels } from "./score-labels.ts";

/** What an index must not say of an area. Source: practice I4. */
const NOT_SAID = /priorit|[ée]ligib|\bsafe|\bsûre?s?\b|confidence interval|intervalle de confiance|\brank|\brang/i;

describe("the words of the index", () => {
  it.each([
    ["the states of a score", scoreStateLabels],
    ["the groups of informants", informantLabels],
    ["the classes", defaultRiskMethod.classes.classes.map(({ label, code }) => ({ ...label, code }))],
    ["the parts of the tree", defaultRiskMethod.nodes.map(({ label, id }) => ({ ...label, id }))],
  ])("%s promise nothing and put nobody first", (_what, labels) => {
    expect(JSON.stringify(labels)).not.toMatch(NOT_SAID);
  });
});
