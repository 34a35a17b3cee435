import { describe, expect, it } from "vitest";
import { foldText } from "../kernel/folded-text.ts";
import type { MessageLanguage } from "./message-language.ts";
import { readSentences } from "./read-sentences.ts";

const read = (text: string, language: MessageLanguage = "en") => readSentences(foldText(text), language);
const ideasOf = (text: string, language: MessageLanguage = "en") => [
  ...(read(text, language)[0]?.phrase.ideas.keys() ?? []),
];

describe("the ideas in a sentence", () => {
  it("are the same in both languages", () => {
    expect(ideasOf("The rice is for you")).toEqual(expect.arrayContaining(["food", "you"]));
    expect(ideasOf("Le riz est pour vous", "fr")).toEqual(expect.arrayContaining(["food", "you"]));
  });

  it("are none of those that a longer phrase holds: the Security Council makes nobody safe", () => {
    expect(ideasOf("The report goes to the Security Council")).not.toContain("safe");
  });

  it("are an order only where a clause begins", () => {
    expect(ideasOf("Tell us who did it")).toContain("bidtell");
    expect(ideasOf("People tell us that it rained")).not.toContain("bidtell");
  });

  it("are a number for every number, a future for every French verb that ends like one", () => {
    expect(ideasOf("It costs 500")).toContain("number");
    expect(ideasOf("Nous reviendrons", "fr")).toContain("will");
  });
});

describe("a sentence", () => {
  it.each([
    ["that is asked", "Did he ask you for money?"],
    ["that is quoted", "It is wrong to say 'only those who talk get help'."],
    ["in a text that teaches", "Never say to anybody: those who talk get help."],
  ])("%s is freed", (_, text) => {
    expect(read(text).some(({ isFreed }) => isFreed)).toBe(true);
  });

  it.each([
    ["what others said", "A woman told us that the vendor demanded 2,000 for the voucher."],
    ["what is denied", "We cannot promise that your case will be in the report."],
    ["what nobody may ask", "Nobody may ask you for money or favours."],
  ])("that says %s is framed: that speaks against a breach", (_, text) => {
    expect(read(text).map(({ isFreed, isFramed }) => [isFreed, isFramed])).toEqual([[false, true]]);
  });

  it("is framed by the sentence after it too: that is what he told me", () => {
    const [first] = read("You get the card if you pay me. That is what the guard told me.");
    expect(first?.isFramed).toBe(true);
  });

  it("is framed no further than to a but", () => {
    const [first] = read("No one may ask you for money, but you will get the card if you pay me.");
    expect(first?.isFramed).toBe(false);
  });

  it("is read once, however often its words stand in a text", () => {
    const [first, second] = read("We will call you. We will call you.");
    expect(first?.phrase).toBe(second?.phrase);
  });
});
