import { describe, expect, it } from "vitest";
import { EmergencyPurpose, OpeningPurpose, openingPurposeWords } from "./opening-purpose.ts";

describe("what personal values are opened for", () => {
  it("is one of a list, and an emergency is one of few", () => {
    expect(OpeningPurpose.safeParse("curiosity").success).toBe(false);
    expect(OpeningPurpose.safeParse("appeal").success).toBe(true);
    expect(EmergencyPurpose.safeParse("appeal").success).toBe(false);
    for (const one of EmergencyPurpose.options) expect(OpeningPurpose.options).toContain(one);
  });

  it("is said to the person as the rest of a sentence: for what, in her or his language", () => {
    for (const { en, fr } of Object.values(openingPurposeWords)) {
      expect(en).toMatch(/^(to|because|by) [a-z ,]+[a-z]$/);
      expect(fr).toMatch(/^(pour|parce|par) .*[^.]$/);
    }
  });
});
