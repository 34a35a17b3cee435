import { describe, expect, it } from "vitest";
import { historyOf } from "../../testing/decider-specification.ts";
import { consequencesOf } from "../consent/withdrawal-consequences.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import { allAgreed, ask, lodge, lodgeSensitive, take, triage } from "./case-fixture.ts";
import { consentUseOf } from "./consent-use.ts";

const useAfter = (...commands: readonly CaseCommand[]) => {
  const { state } = historyOf(caseDecider, commands);
  if (state.status === "absent") throw new Error("nothing was lodged");
  return consentUseOf(state);
};
const inHand = [lodge({ consent: allAgreed, hasReceipt: false }), triage(), take()];

describe("what was done with what the person agreed to", () => {
  it("is nothing in a case that was only taken down: who wants no contact and holds no receipt hears nothing more", () => {
    const use = useAfter(...inHand);
    expect(use).toEqual({ referred: false, shared: false, forwarded: false, usedInMrm: false, hasReceipt: false });
    expect(consequencesOf("contact-back", use)).toContain("close-as-asked-for-none");
  });

  it("is a referral, which the service is asked to stop, also when it has its outcome", () => {
    const refer = ask("refer", "2021-06-17", { to: "health-centre" as never, basis: null });
    const outcome = ask("record-outcome", "2021-06-18", { outcome: "provided" });
    expect(useAfter(...inHand, refer, outcome)).toMatchObject({ referred: true, shared: false });
  });

  it("is another organisation that knows the person once it accepted, and not before", () => {
    const offer = ask("offer-hand-over", "2021-06-17", { to: "partner" as never, runsOutAt: null, basis: null });
    const accept = ask("accept-hand-over", "2021-06-18", { organisation: "partner" as never });
    expect(useAfter(...inHand, offer).shared).toBe(false);
    expect(useAfter(...inHand, offer, accept).shared).toBe(true);
  });

  it("is the body that has the allegation, and the identity where it went along", () => {
    const forward = ask("forward", "2021-06-21", { to: "body" });
    expect(useAfter(lodgeSensitive(), forward)).toMatchObject({ forwarded: true, shared: true });
    expect(useAfter(lodgeSensitive({ identity: null }), forward)).toMatchObject({ forwarded: true, shared: false });
  });
});
