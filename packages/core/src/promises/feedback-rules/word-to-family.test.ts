import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { owedKey } from "../owed/owed-content.ts";
import { owedDecider } from "../owed/owed-decider.ts";
import { noonOf, question, referralStep, resolution, slotOf } from "../owed/owed-fixture.ts";
import { defaultFeedbackRules } from "./default-feedback-rules.ts";
import { wordToFamily } from "./word-to-family.ts";

const accepted = referralStep({ rule: "referral-accepted-to-the-person" });
const wish = { on: "2021-06-20" as Day, at: noonOf("2021-06-21"), reference: slotOf("relation", 7) };

describe("word to a family", () => {
  it("is owed once the person wants it, about the same fact, in days that count from the wish", () => {
    expect(wordToFamily(accepted, defaultFeedbackRules, wish)._unsafeUnwrap()).toMatchObject({
      ...{ from: accepted.from, adm2: "ML0505", recorder: "case-01", level: "family", wish: "wants-it" },
      ...{ rule: "referral-accepted-to-the-family", arisenOn: "2021-06-20", byDay: "2021-06-27" },
      ...{ asks: ["what-happened", "next-step", "depends-on-others"], reference: slotOf("relation", 7) },
    });
  });

  it("is a piece of word of its own, which the rules let be owed, in sensitive matters too", () => {
    const family = wordToFamily({ ...accepted, isSensitive: true }, defaultFeedbackRules, wish)._unsafeUnwrap();
    expect(owedKey(family)).not.toBe(owedKey(accepted));
    const raised = owedDecider.decide(
      { type: "raise", at: noonOf("2021-06-20"), content: family },
      owedDecider.initial,
    );
    expect(raised._unsafeUnwrap()).toMatchObject([
      { type: "word-owed", content: { level: "family", isSensitive: true } },
    ]);
  });

  it("is none of a question, of a matter of communities, or of what no rule has for families", () => {
    const asked = question({ level: "person" });
    for (const word of [asked, resolution({ rule: "referral-accepted-to-the-person" }), referralStep()])
      expect(wordToFamily(word, defaultFeedbackRules, wish)._unsafeUnwrapErr().code).toBe("no-word-for-a-family");
  });

  it("cannot be wished before the fact, nor tomorrow", () => {
    const code = (on: string) =>
      wordToFamily(accepted, defaultFeedbackRules, { ...wish, on: on as Day })._unsafeUnwrapErr().code;
    expect([code("2021-06-13"), code("2021-06-23")]).toEqual(["before-it-arose", "date-in-the-future"]);
  });
});
