import { describe, expect, it } from "vitest";
import { Consent, isConsented, nothingAsked, withdrawConsent } from "./consent.ts";

describe("consent", () => {
  it("is five answers, and one never stands for another", () => {
    const consent = Consent.parse({ ...nothingAsked, recording: "given" });
    expect(isConsented(consent, "recording")).toBe(true);
    for (const purpose of ["referral", "sharing", "contact-back", "mrm"] as const)
      expect(isConsented(consent, purpose)).toBe(false);
  });

  it("is no longer there once it was taken back", () => {
    const given = { ...nothingAsked, sharing: "given" as const };
    const back = withdrawConsent(given, "sharing");
    expect(back.sharing).toBe("withdrawn");
    expect(isConsented(back, "sharing")).toBe(false);
    expect(withdrawConsent(nothingAsked, "mrm")).toEqual(nothingAsked);
  });
});
