import { describe, expect, it } from "vitest";
import { LanguageTag } from "./language-tag.ts";
import { LocalizedText, textIn } from "./localized-text.ts";

const label = { fr: "déplacement", en: "displacement", ff: "eggol" };

describe("a text in several languages", () => {
  it("comes in the language asked for, or a wider form of it", () => {
    expect(textIn(label, "ff-ML")).toEqual({ text: "eggol", language: "ff", fellBack: false });
  });

  it("falls back to French and says so", () => {
    expect(textIn(label, "bm")).toEqual({ text: "déplacement", language: "fr", fellBack: true });
  });

  it("falls back to what there is when there is no French", () => {
    expect(textIn({ en: "displacement" }, "bm")).toEqual({ text: "displacement", language: "en", fellBack: true });
  });

  it("takes any well-formed language and refuses none at all", () => {
    expect(LanguageTag.safeParse("tmh-Tfng").success).toBe(true);
    expect(LanguageTag.safeParse("French").success).toBe(false);
    expect(LocalizedText.safeParse({}).success).toBe(false);
  });
});
