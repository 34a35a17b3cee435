import { describe, expect, it } from "vitest";
import { missingReasonLabels } from "./contributions/explanation-labels.ts";
import { riskIndexExplanations } from "./explanations.ts";
import { scoreStateLabels } from "./scoring/score-labels.ts";

describe("what codes of the index mean", () => {
  it("is said of every state of a score and of every reason why a part has no value", () => {
    const codes = [...Object.keys(scoreStateLabels), ...Object.keys(missingReasonLabels)];
    expect(codes.filter((code) => !Object.hasOwn(riskIndexExplanations, code))).toEqual([]);
  });
});
