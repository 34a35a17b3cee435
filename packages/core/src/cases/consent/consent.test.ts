import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import { ConsentPurpose, isConsented } from "../../safeguards/consent.ts";
import { ChildCase } from "../case/case-lodger.ts";
import { childRefusal, mayTellCaregivers } from "./child-refusal.ts";
import { ConsentHow, ConsentRecord, consentOf, nothingRecorded } from "./consent-record.ts";
import { partsForwarded } from "./parts-forwarded.ts";
import { type ConsentSaid, recordAnswer } from "./record-answer.ts";
import { type ConsentUse, consequencesOf } from "./withdrawal-consequences.ts";

const at = "2021-06-20T10:00:00.000Z" as Instant;
const said = (purpose: ConsentPurpose, answer: ConsentSaid["answer"], on = "2021-06-14"): ConsentSaid => ({
  ...{ purpose, answer, on: on as Day },
  how: "face-to-face",
});
const after = (...answers: ConsentSaid[]) =>
  answers.reduce((record, one) => recordAnswer(record, one, at)._unsafeUnwrap(), nothingRecorded);
const unused: ConsentUse = { referred: false, shared: false, forwarded: false, usedInMrm: false, hasReceipt: false };

describe("five agreements, each apart", () => {
  it("writes down what a woman at the desk agreed to, the day and how; what was not asked is not a yes", () => {
    const record = after(said("recording", "given"), said("contact-back", "refused"));
    expect(record.recording).toEqual({ answer: "given", on: "2021-06-14", how: "face-to-face" });
    expect(isConsented(consentOf(record), "recording")).toBe(true);
    for (const purpose of ["referral", "sharing", "contact-back", "mrm"] as const)
      expect(isConsented(consentOf(record), purpose)).toBe(false);
  });

  it("takes nothing back that was never given, and calls taking back by its name", () => {
    const record = after(said("referral", "given"));
    const code = (one: ConsentSaid) => recordAnswer(record, one, at)._unsafeUnwrapErr();
    expect(code(said("sharing", "withdrawn"))).toEqual({ code: "consent-never-given", facts: { was: "not-asked" } });
    expect(code(said("referral", "refused"))).toEqual({ code: "consent-was-given", facts: { was: "given" } });
    expect(code(said("referral", "withdrawn", "2021-06-13")).code).toBe("consent-before-the-last-answer");
    expect(code(said("mrm", "given", "2021-06-22")).code).toBe("consent-in-the-future");
  });

  it("lets a person agree after all", () => {
    const record = after(
      ...[said("referral", "given"), said("referral", "withdrawn", "2021-06-15")],
      said("referral", "given", "2021-06-16"),
    );
    expect(record.referral).toMatchObject({ answer: "given", on: "2021-06-16" });
  });
});

describe("what follows when an agreement is taken back", () => {
  it("is said before it is done: a service that was told is asked to stop, and the person hears what cannot be undone", () => {
    expect(consequencesOf("referral", { ...unused, referred: true })).toEqual([
      ...["refer-no-more", "tell-the-service-to-stop", "say-what-cannot-be-called-back"],
    ]);
    expect(consequencesOf("referral", unused)).toEqual(["refer-no-more"]);
  });

  it("leaves the answer behind the receipt where the person wants no more contact, and closes only without one", () => {
    expect(consequencesOf("contact-back", { ...unused, hasReceipt: true })).toEqual([
      ...["contact-no-more", "leave-the-answer-behind-the-receipt"],
    ]);
    expect(consequencesOf("contact-back", unused)).toEqual(["contact-no-more", "close-as-asked-for-none"]);
  });

  it("never keeps an allegation from the body, and keeps the identity from it", () => {
    expect(partsForwarded(consentOf(nothingRecorded))).toEqual(["allegation"]);
    expect(partsForwarded(consentOf(after(said("sharing", "given"))))).toEqual(["allegation", "identity"]);
    const withdrawn = after(said("sharing", "given"), said("sharing", "withdrawn"));
    expect(partsForwarded(consentOf(withdrawn))).toEqual(["allegation"]);
    expect(consequencesOf("sharing", { ...unused, forwarded: true })).toContain(
      "tell-the-body-that-identity-is-withdrawn",
    );
  });
});

describe("somebody under 18", () => {
  const child = (more: Partial<ChildCase>): ChildCase =>
    ChildCase.parse({ ...{ assent: "given", bestInterests: "serves", caregivers: "not-known" }, ...more });

  it("is asked in plain words, and a trained person judges before anything is done", () => {
    expect(childRefusal(child({}))).toBeUndefined();
    expect(childRefusal(child({ assent: "not-asked" }))).toEqual({
      code: "assent-needed",
      facts: { assent: "not-asked" },
    });
    expect(childRefusal(child({ bestInterests: "not-judged" }))?.code).toBe("best-interests-not-judged");
    expect(childRefusal(child({ bestInterests: "harms" }))?.code).toBe("harms-the-child");
  });

  it("decides with us whether caregivers hear of it: only where that is safe", () => {
    expect(mayTellCaregivers(child({}))).toBe(false);
    expect(mayTellCaregivers(child({ caregivers: "may-be-told" }))).toBe(true);
    expect(mayTellCaregivers(child({ caregivers: "may-be-told", assent: "refused" }))).toBe(false);
  });
});

const days = fc.integer({ min: 10, max: 20 }).map((day) => `2021-06-${day}` as Day);
const answers = fc.record({
  purpose: fc.constantFrom(...ConsentPurpose.options),
  answer: fc.constantFrom("given" as const, "refused" as const, "withdrawn" as const),
  on: days,
  how: fc.constantFrom(...ConsentHow.options),
});

describe("laws of consent", () => {
  it("changes one of the five and no other, and is always whole (law)", () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 30 }), (all) => {
        let record = nothingRecorded;
        for (const one of all) {
          const next = recordAnswer(record, one, at).unwrapOr(record);
          for (const purpose of ConsentPurpose.options)
            if (purpose !== one.purpose) expect(next[purpose]).toEqual(record[purpose]);
          record = next;
        }
        expect(ConsentRecord.parse(record)).toEqual(record);
      }),
    );
  });

  it("reads a yes only where the last word of the person was a yes (law)", () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 30 }), (all) => {
        let record = nothingRecorded;
        const last = new Map<ConsentPurpose, string>();
        for (const one of all) {
          const next = recordAnswer(record, one, at);
          if (next.isErr()) continue;
          record = next.value;
          last.set(one.purpose, one.answer);
        }
        for (const purpose of ConsentPurpose.options)
          expect(isConsented(consentOf(record), purpose)).toBe(last.get(purpose) === "given");
      }),
    );
  });

  it("stops what was agreed, whatever was already done with it (law)", () => {
    const uses = fc.record({
      ...{ referred: fc.boolean(), shared: fc.boolean(), forwarded: fc.boolean() },
      ...{ usedInMrm: fc.boolean(), hasReceipt: fc.boolean() },
    });
    fc.assert(
      fc.property(fc.constantFrom(...ConsentPurpose.options), uses, (purpose, use) => {
        const all = consequencesOf(purpose, use);
        expect(new Set(all).size).toBe(all.length);
        expect(all[0]).toMatch(/^erase-|-no-more/);
      }),
    );
  });
});
