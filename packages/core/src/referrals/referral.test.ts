import { describe, expect, it } from "vitest";
import { isHelped, isSettled, Referral, ReferralOutcome } from "./referral.ts";

const referral = {
  service: "health",
  adm2: "ML0505",
  month: "2020-06",
  consent: { to: "service", answer: "given" },
  outcome: "accepted",
};

describe("a referral beside an incident", () => {
  it("holds service, area, month, consent and outcome, and nothing that leads to the person", () => {
    expect(Object.keys(Referral.parse(referral)).sort()).toEqual(["adm2", "consent", "month", "outcome", "service"]);
    for (const field of ["name", "phone", "day", "address", "age", "note"])
      expect(Referral.safeParse({ ...referral, [field]: "x" }).success).toBe(false);
  });

  it("has no outcome called sent", () => {
    expect(ReferralOutcome.safeParse("sent").success).toBe(false);
    expect(ReferralOutcome.safeParse("referred").success).toBe(false);
  });

  it("cannot have been answered by a service that was not allowed to know", () => {
    const silent = { ...referral, consent: { to: "nobody", answer: "refused" } };
    expect(Referral.safeParse(silent).error?.issues.map(({ path }) => path)).toEqual([["outcome"]]);
    expect(Referral.safeParse({ ...silent, outcome: "declined" }).success).toBe(true);
    expect(Referral.safeParse({ ...referral, consent: { to: "nobody", answer: "given" } }).success).toBe(false);
  });

  it("helped only where the service was given", () => {
    const helped = ReferralOutcome.options.filter((outcome) => isHelped(Referral.parse({ ...referral, outcome })));
    expect(helped).toEqual(["provided"]);
    expect(isSettled(Referral.parse({ ...referral, outcome: "no-answer" }))).toBe(false);
  });
});
