import { describe, expect, it } from "vitest";
import { defaultServiceCategories } from "./default-service-categories.ts";
import { DeskWords, defaultDeskWords } from "./desk-words.ts";
import { PLACES_NEVER_PRINTED, ServiceCategory } from "./service-category.ts";
import { serviceKinds } from "./service-kinds.ts";

describe("the words at the desk", () => {
  it("say everything in English and in French, with their source", () => {
    const { steps, never, source } = DeskWords.parse(defaultDeskWords);
    for (const text of [...steps.flatMap(({ act, say }) => [act, say]), ...never])
      expect(Object.keys(text ?? {}).toSorted()).toEqual(["en", "fr"]);
    expect(source).toContain("Answerable default");
  });

  it("warn of what must be passed on before the person says more, and ask before anybody is called", () => {
    const order = defaultDeskWords.steps.map(({ code }) => code);
    expect(order.indexOf("what-must-be-passed-on")).toBeLessThan(order.indexOf("listen"));
    expect(order).toContain("nothing-is-written");
    expect(order.indexOf("show-the-card")).toBeLessThan(order.indexOf("ask-before-calling"));
  });

  it("promise nothing and never call anything safe", () => {
    const said = defaultDeskWords.steps.map(({ say }) => `${say?.["en"]} ${say?.["fr"]}`).join(" ");
    expect(said).not.toMatch(/promise|promett|promets|\bsafe\b|en sécurité|will help|va vous aider/i);
  });
});

describe("the categories to begin with", () => {
  it("print no place that must not be printed, and use the codes that referrals use", () => {
    for (const category of defaultServiceCategories) {
      expect(ServiceCategory.safeParse(category).success).toBe(true);
      expect(category.place).toBe(PLACES_NEVER_PRINTED.has(category.code) ? "told-by-phone" : "printed");
    }
    const codes = defaultServiceCategories.map(({ code }) => code);
    for (const { code } of serviceKinds.filter((kind) => kind.code !== "other")) expect(codes).toContain(code);
    for (const { code } of serviceKinds) expect(PLACES_NEVER_PRINTED.has(code)).toBe(false);
  });
});
