import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mali2026 } from "../../clocks/calendar/mali-2026.ts";
import { defaultResponsePolicy } from "../../clocks/policy/default-response-policy.ts";
import { addDays, type Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import { Mechanism } from "../../mechanism/document/mechanism.ts";
import type { SensitivePath } from "../../mechanism/document/sensitive-path.ts";
import { mechanismRules } from "../../mechanism/rules/mechanism-rules.ts";
import { checkMessage } from "../../messages/check-message.ts";
import { SaidFirst } from "../case/said-before.ts";
import { askedOn, ownKey, provedOn, rehearsed } from "../rehearsal/rehearsal-fixture.ts";
import type { RehearsalRecipient } from "../rehearsal/rehearsal-recipient.ts";
import type { RehearsalState } from "../rehearsal/rehearsal-state.ts";
import { childWords } from "./child-words.ts";
import { closedIntakePage } from "./closed-intake-page.ts";
import { firstWords, hearsWithinDays } from "./first-words.ts";
import { closedIntakeWords } from "./intake-words.ts";
import { type SensitiveIntake, sensitiveIntake } from "./sensitive-intake.ts";

const file = new URL("../../../../../examples/mechanism/without-known-faults.json", import.meta.url);
const sound = Mechanism.parse(JSON.parse(readFileSync(file, "utf8")));
const path = sound.sensitivePath as SensitivePath;
const withPath = (more: Partial<SensitivePath>) => ({ sensitivePath: { ...path, ...more } });

const recipients: readonly RehearsalRecipient[] = [
  { role: "body", code: path.investigatingBody ?? "" },
  { role: "deputy", code: path.deputy ?? "" },
  { role: "local-alternative", code: path.localAlternative?.post ?? "" },
];
const proved = (recipient: RehearsalRecipient, day = "2021-06-04") =>
  rehearsed(askedOn(day, { recipient, byDay: day }), provedOn(day));
const all = recipients.map((one) => proved(one));
const today = "2021-06-20" as Day;

const missing = (intake: SensitiveIntake) =>
  intake.state === "closed" ? intake.missing.map((one) => `${one.code} ${one.path.join(".")}`) : [];

describe("whether a desk takes sensitive complaints today", () => {
  it("is yes where body, deputy and local alternative are named and have each opened a packet this quarter", () => {
    expect(sensitiveIntake(sound, all, today)).toEqual({
      state: "open",
      body: { code: path.investigatingBody, way: ownKey() },
      deputy: { code: path.deputy, way: ownKey() },
      localAlternative: { code: path.localAlternative?.post, way: ownKey() },
    });
  });

  it("is no without all three, and says everything that is missing at once", () => {
    expect(missing(sensitiveIntake({ sensitivePath: null }, all, today))).toEqual([
      "no-way-for-misconduct sensitivePath",
    ]);
    const none = withPath({ investigatingBody: null, deputy: null, localAlternative: null });
    expect(missing(sensitiveIntake(none, all, today))).toEqual([
      "no-way-for-misconduct sensitivePath.investigatingBody",
      "no-deputy sensitivePath.deputy",
      "no-local-alternative sensitivePath.localAlternative",
    ]);
  });

  it("is no where the alternative was agreed with nobody, the office looks into it, or people are told too late", () => {
    const localAlternative = path.localAlternative && { ...path.localAlternative, agreedWithGbvActors: false };
    const faulty = withPath({ localAlternative, onlyTheBodyInvestigates: false, toldBefore: false });
    expect(missing(sensitiveIntake(faulty, all, today))).toEqual([
      "not-agreed-with-gbv-actors sensitivePath.localAlternative.agreedWithGbvActors",
      "others-investigate sensitivePath.onlyTheBodyInvestigates",
      "told-too-late sensitivePath.toldBefore",
    ]);
  });

  it("is no the day after the quarter is over, until a packet is opened again", () => {
    expect(sensitiveIntake(sound, all, "2021-09-04" as Day).state).toBe("open");
    expect(missing(sensitiveIntake(sound, all, "2021-09-05" as Day))).toEqual([
      ...["rehearsal-overdue rehearsals.body", "rehearsal-overdue rehearsals.deputy"],
      "rehearsal-overdue rehearsals.local-alternative",
    ]);
  });

  it("is no where another body was named since: what the last one could open says nothing of this one", () => {
    expect(missing(sensitiveIntake(withPath({ investigatingBody: "new-body" }), all, today))).toEqual([
      "rehearsal-never-proved rehearsals.body",
    ]);
  });

  it("names what is missing as the review of the mechanism does", () => {
    const rules = mechanismRules.map(({ code }) => code);
    const none = withPath({ investigatingBody: null, deputy: null, localAlternative: null });
    for (const one of missing(sensitiveIntake(none, [], today))) expect(rules).toContain(one.split(" ")[0]);
  });
});

describe("what the page shows where intake is closed", () => {
  it("is the body's own contact, and that nothing hangs on it", () => {
    const intake = sensitiveIntake(sound, [], today);
    if (intake.state !== "closed") throw new Error("open");
    const page = closedIntakePage(intake.instead, "fr");
    expect(page).toHaveLength(3);
    expect(page[1]).toContain("80 00 00 01, dans la capitale");
    expect(page.join(" ")).not.toContain("{}");
  });

  it("says so where nobody knows a way to the body", () => {
    const intake = sensitiveIntake({ sensitivePath: null }, [], today);
    if (intake.state !== "closed") throw new Error("open");
    expect(closedIntakePage(intake.instead, "en")[1]).toBe(closedIntakeWords["no-contact"].en);
  });
});

describe("the words before the facts", () => {
  it("say everything that is said first, by when and all, in two languages, and promise nothing", () => {
    for (const language of ["en", "fr"] as const) {
      const said = firstWords(language, 14);
      expect(said.map(({ code }) => code)).toEqual(SaidFirst.options);
      const page = [
        ...said.map(({ words }) => words),
        ...Object.values(closedIntakeWords).map((words) => words[language]),
      ];
      for (const words of page)
        expect(checkMessage(words.replace("{}", "80 00 00 01"), language)).toMatchObject({
          checked: true,
          findings: [],
        });
      expect(said.map(({ words }) => words).join(" ")).not.toContain("{}");
    }
    expect(firstWords("en", 14)[1]?.words).toContain("within 14 days,");
    expect(firstWords("fr", 1)[1]?.words).toContain("d'ici 1 jour,");
  });

  it("leave out by when where nobody can say it", () => {
    expect(firstWords("en", null).map(({ code }) => code)).toEqual(
      SaidFirst.options.filter((code) => code !== "by-when"),
    );
  });

  it("count the days on the office's wall to the answer, or to word on the way, whichever is owed first", () => {
    const monday = "2026-06-15T09:00:00.000Z" as Instant;
    const days = (more: Partial<typeof defaultResponsePolicy.default>) =>
      hearsWithinDays(
        { entries: defaultResponsePolicy.entries, default: { ...defaultResponsePolicy.default, ...more } },
        mali2026,
        monday,
      );
    expect(days({})).toBe(14);
    expect(days({ interim: null })).toBe(21);
    expect(days({ interim: null, response: null })).toBeNull();
    expect(
      days({ interim: { within: 2, unit: "hours", pause: null, reopened: "stays-met", appealed: "stays-met" } }),
    ).toBe(1);
  });
});

describe("what a child says about abuse", () => {
  it("goes to child-protection services and into no field", () => {
    const words = "invented words of a child";
    const refused = childWords(words, { isChild: true, isAboutAbuse: true })._unsafeUnwrapErr();
    expect(refused).toEqual([{ path: ["narrative"], code: "goes-to-child-protection" }]);
    expect(childWords(words, { isChild: true, isAboutAbuse: false })._unsafeUnwrap()).toBe(words);
    expect(childWords(null, { isChild: true, isAboutAbuse: true }).isErr()).toBe(true);
  });
});

describe("law of sensitive intake", () => {
  it("is open exactly where three are named, told of and proved within the quarter; closed, it says why (law)", () => {
    const offset = fc.integer({ min: 0, max: 120 });
    const start = "2021-03-01" as Day;
    const paths = fc.record({
      investigatingBody: fc.constantFrom(path.investigatingBody, path.investigatingBody, null, "other"),
      deputy: fc.constantFrom(path.deputy, path.deputy, null),
      localAlternative: fc.constantFrom(path.localAlternative, path.localAlternative, null),
      onlyTheBodyInvestigates: fc.constantFrom(true, true, false),
      toldBefore: fc.constantFrom(true, true, false),
    });
    let open = 0;
    fc.assert(
      fc.property(paths, fc.tuple(offset, offset, offset), fc.integer({ min: 60, max: 200 }), (more, days, later) => {
        const rehearsals = days.map((day, at): RehearsalState => {
          const recipient = recipients[at];
          return recipient === undefined ? { status: "absent" } : proved(recipient, addDays(start, day));
        });
        const intake = sensitiveIntake(withPath(more), rehearsals, addDays(start, later));
        const isNamed = more.investigatingBody === path.investigatingBody && more.deputy !== null;
        const isSound = isNamed && more.localAlternative !== null && more.onlyTheBodyInvestigates && more.toldBefore;
        expect(intake.state === "open").toBe(isSound && days.every((day) => later - day <= 92));
        if (intake.state === "closed") expect(intake.missing.length).toBeGreaterThan(0);
        else open += 1;
      }),
      { numRuns: 500 },
    );
    expect(open).toBeGreaterThan(0);
  });
});
