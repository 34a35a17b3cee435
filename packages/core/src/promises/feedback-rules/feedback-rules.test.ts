import { describe, expect, it } from "vitest";
import { issuesFrom } from "../../kernel/issue.ts";
import { defaultFeedbackRules } from "./default-feedback-rules.ts";
import { FeedbackFactCode } from "./feedback-fact.ts";
import { FeedbackRules } from "./feedback-rules.ts";

const codesOf = (document: object): (string | number)[][] => {
  const parsed = FeedbackRules.safeParse(document);
  return parsed.success ? [] : issuesFrom(parsed.error, document).map(({ path, code }) => [...path, code]);
};
const withRules = (change: (rules: (typeof defaultFeedbackRules)["rules"]) => object[]): object => ({
  ...defaultFeedbackRules,
  rules: change(defaultFeedbackRules.rules),
});

describe("the rules an operation begins with", () => {
  it("have a word to say about every fact, in English and French, each with its source", () => {
    expect(new Set(defaultFeedbackRules.rules.map(({ fact }) => fact))).toEqual(new Set(FeedbackFactCode.options));
    for (const { says, source } of defaultFeedbackRules.rules) {
      expect(Object.keys(says).sort()).toEqual(["en", "fr"]);
      expect(source).toMatch(/Tool 36|practice/);
    }
  });

  it("say why monitoring matters with every public development", () => {
    const public1 = defaultFeedbackRules.rules.filter(({ kind, to }) => kind === "development" && to === "community");
    expect(public1.every(({ asks }) => asks.includes("why-monitoring"))).toBe(true);
  });

  it("know no fact for a contact about gender-based violence at a desk: nothing of it is written", () => {
    expect(FeedbackFactCode.options.filter((code) => /gbv|violence|survivor|disclos/.test(code))).toEqual([]);
  });
});

describe("rules that an agency writes", () => {
  it("may have other days and more rules", () => {
    expect(codesOf(withRules((rules) => rules.map((rule) => ({ ...rule, withinDays: 10 }))))).toEqual([]);
    expect(codesOf(withRules((rules) => [...rules, { ...rules[0], code: "once-more-by-radio" }]))).toEqual([]);
  });

  it("cannot leave a fact without a rule: nobody would owe anything", () => {
    expect(codesOf(withRules((rules) => rules.filter(({ fact }) => fact !== "project-outcome")))).toEqual([
      ["rules", "facts-without-a-rule"],
    ]);
  });

  it("cannot let an intermediary hear more than one sentence, nor give that sentence to others instead of word", () => {
    const [first] = defaultFeedbackRules.rules;
    const more = (change: object) =>
      codesOf(withRules((rules) => [...rules, { ...first, code: "one-more", ...change }]));
    const at = ["rules", defaultFeedbackRules.rules.length, "asks", "intermediary-hears-one-sentence"];
    expect(more({ to: "intermediary" })).toEqual([at]);
    expect(more({ asks: ["contact-and-thanks"] })).toEqual([at]);
    expect(more({ asks: ["target", "target"] })).toEqual([
      ["rules", defaultFeedbackRules.rules.length, "asks", "asked-twice"],
    ]);
  });

  it("have each code once", () => {
    expect(codesOf(withRules((rules) => [...rules, ...rules.slice(0, 1)])).map((one) => one.at(-1))).toEqual([
      "code-stands-twice",
    ]);
  });
});
