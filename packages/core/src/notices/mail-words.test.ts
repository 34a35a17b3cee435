import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MailInClear, MailKind, mailInClear } from "./mail-words.ts";
import { ReachLanguage } from "./reach/staff-reach.ts";

const plain: MailInClear = {
  ...{ kind: "at-once", count: 1, language: "en", isSealed: false, called: undefined, look: undefined },
};

/** What would tell somebody on the way what a mail is about. */
const TELLING = [
  ...["complain", "plainte", "sensitive", "sensible", "abuse", "abus", "survivor", "violence", "fraud", "fraude"],
  ...["alert ", "incident", "packet", "deputy", "promise", "promesse", "emergency", "urgence", "cercle", "protection"],
];

describe("a mail in clear", () => {
  it("says how many matters wait, and where to look", () => {
    const { subject, text } = mailInClear({ ...plain, count: 3, look: "https://due.example" });
    expect(subject).toBe("3 matters wait for you");
    expect(text).toContain("Look at what is due in your own list: https://due.example");
  });

  it("names the operation only where it is said how", () => {
    expect(mailInClear(plain).subject).toBe("1 matter waits for you");
    expect(mailInClear({ ...plain, called: "Office North" }).subject).toBe("Office North: 1 matter waits for you");
  });

  it("speaks French to whoever reads French", () => {
    const { subject, text } = mailInClear({ ...plain, language: "fr", kind: "late", count: 2 });
    expect(subject).toBe("2 dossiers vous attendent");
    expect(text).toContain("déjà en retard");
  });

  it("says whether a list goes along, and how one would", () => {
    expect(mailInClear({ ...plain, isSealed: true }).text).toContain("opens with your key alone");
    expect(mailInClear(plain).text).toContain("Give your public age key");
  });

  it("tells nobody what it is about, and is one line where it must be (law)", () => {
    const any = fc.record({
      ...{ kind: fc.constantFrom(...MailKind.options), count: fc.integer({ min: 1, max: 5000 }) },
      ...{ language: fc.constantFrom(...ReachLanguage.options), isSealed: fc.boolean() },
      ...{ called: fc.constant(undefined), look: fc.constant(undefined) },
    });
    fc.assert(
      fc.property(any, (asked) => {
        const { subject, text } = mailInClear(asked);
        expect(subject).not.toMatch(/[\r\n]/);
        const said = `${subject} ${text}`.toLowerCase();
        for (const word of TELLING) expect(said).not.toContain(word);
        const numbers = [...said.matchAll(/\d+/g)].map(([number]) => Number(number));
        expect(new Set(numbers)).toEqual(new Set([asked.count]));
      }),
    );
  });
});
