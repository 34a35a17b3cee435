import { describe, expect, it } from "vitest";
import { riskIndexExplanations } from "../explanations.ts";
import { artefactLabels, trendWordLabels } from "./trend-labels.ts";

/** What a trend must not say: that it is sure, good or bad, or what anybody should do. Source: practice I2, I4. */
const NOT_SAID =
  /improv|worse|amélior|dégrad|aggrav|priorit|[ée]ligib|\bsafe|\bsûre?s?\b|confiden|confiance|significan|proven|prouv|verif|vérif|\brank/i;

const explanations: Readonly<Record<string, string>> = riskIndexExplanations;
const codes = [
  ...Object.keys(trendWordLabels),
  ...Object.keys(artefactLabels),
  "too-few-months",
  "within-the-spread",
  "not-comparable",
  "month-stands-twice",
];

describe("the words of trends", () => {
  it.each(codes)("%s has a sentence, which promises nothing", (code) => {
    expect(explanations[code]).toMatch(/\.$/);
    expect(explanations[code]).not.toMatch(NOT_SAID);
  });

  it("promise nothing on a product, in both languages", () => {
    expect(JSON.stringify([trendWordLabels, artefactLabels])).not.toMatch(NOT_SAID);
  });
});
