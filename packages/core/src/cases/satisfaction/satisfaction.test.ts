import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMessage } from "../../messages/check-message.ts";
import {
  type Satisfaction,
  SatisfactionAnswer,
  type SatisfactionFacts,
  satisfactionLabels,
  satisfactionQuestion,
  satisfactionRefusal,
} from "./satisfaction.ts";
import { satisfactionMeasure } from "./satisfaction-measure.ts";

const facts = (more: Partial<SatisfactionFacts> = {}): SatisfactionFacts => ({
  ...{ status: "loop-closed", isClosed: true, before: null, asking: { where: "behind-the-receipt" } },
  ...more,
});

describe("one question after closing", () => {
  it("is asked once the loop is closed, and of who holds a receipt even without a yes to contact", () => {
    expect(satisfactionRefusal(facts())).toBeUndefined();
    expect(satisfactionRefusal(facts({ isClosed: false, status: "responded" }))).toEqual({
      ...{ code: "loop-still-open", facts: { status: "responded" } },
    });
    const asking = { where: "we-contact", isAgreed: false } as const;
    expect(satisfactionRefusal(facts({ asking }))?.code).toBe("no-contact-agreed");
  });

  it("is answered once; who said nothing may still answer", () => {
    const before: Satisfaction = { came: "answer", answer: "discontent" };
    expect(satisfactionRefusal(facts({ before }))?.code).toBe("satisfaction-answered");
    expect(satisfactionRefusal(facts({ before: { came: "none" } }))).toBeUndefined();
  });

  it("has five answers, each in two languages, and asks without promising", () => {
    expect(SatisfactionAnswer.options).toHaveLength(5);
    for (const text of [satisfactionQuestion, ...SatisfactionAnswer.options.map((one) => satisfactionLabels[one])])
      expect(Object.keys(text).toSorted()).toEqual(["en", "fr"]);
    for (const language of ["en", "fr"])
      expect(checkMessage(satisfactionQuestion[language] ?? "", language)).toMatchObject({ findings: [] });
  });
});

describe("law of the measure", () => {
  it("counts every closed case once, and nobody's silence as an answer (law)", () => {
    const came = fc.oneof(
      fc.constant(null),
      fc.constant({ came: "none" as const }),
      fc.record({ came: fc.constant("answer" as const), answer: fc.constantFrom(...SatisfactionAnswer.options) }),
    );
    fc.assert(
      fc.property(fc.array(came), (all) => {
        const measure = satisfactionMeasure(all);
        expect(Object.values(measure.answers).reduce((a, b) => a + b, 0)).toBe(measure.answered);
        expect(measure.closed - measure.asked).toBe(all.filter((one) => one === null).length);
        expect(measure.asked - measure.answered).toBe(all.filter((one) => one?.came === "none").length);
      }),
    );
  });
});
