import { describe, expect, it } from "vitest";
import { defaultReliabilityRule } from "../method/reliability-rule.ts";
import { type ReliabilityFacts, reliabilityOf } from "./reliability.ts";

const good: ReliabilityFacts = { informants: 10, groups: 3, apart: 0.2, inClass: 0.8 };
const of = (facts: Partial<ReliabilityFacts>) => reliabilityOf(defaultReliabilityRule, { ...good, ...facts });

describe("the reliability of a class", () => {
  it("is high where ten informants of three groups agree, and the class stays whoever of them is drawn", () => {
    expect(of({})).toBe("high");
  });

  it.each([
    { informants: 9 },
    { groups: 2 },
    { apart: 0.21 },
    { inClass: 0.79 },
    { informants: 5, groups: 2, apart: 0.4, inClass: 0.6 },
  ])("is moderate as soon as one demand is missed: %j", (facts) => {
    expect(of(facts)).toBe("moderate");
  });

  it.each([{ informants: 4 }, { groups: 1 }, { apart: 0.41 }, { inClass: 0.59 }])(
    "is low where even the lesser demand is missed, however good the rest is: %j",
    (facts) => {
      expect(of(facts)).toBe("low");
    },
  );

  it("does not ask how far voices lie apart where one voice has no score of its own", () => {
    expect(of({ apart: null })).toBe("high");
  });
});
