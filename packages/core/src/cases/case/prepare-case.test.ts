import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PCode } from "../../places/p-code.ts";
import { personalValues } from "../../safeguards/personal-values.ts";
import { cfmCategories } from "../../taxonomies/cfm-categories/cfm-categories.ts";
import { nothingRecorded } from "../consent/consent-record.ts";
import { CaseInput, OpenCaseContent } from "./case-content.ts";
import { actor, allAgreed, caseInput, instant, path, rules } from "./case-fixture.ts";
import { type CaseAreas, prepareCase } from "./prepare-case.ts";
import { prepareSensitiveCase } from "./prepare-sensitive-case.ts";
import { SensitiveInput } from "./sensitive-content.ts";

/** Mopti with its Koro, and Ségou with its San. */
const areas: CaseAreas = {
  areaOf: (code) =>
    ({
      ML05: { adm1: "ML05" as PCode, adm2: null },
      ML04: { adm1: "ML04" as PCode, adm2: null },
      ML0505: { adm1: "ML05" as PCode, adm2: "ML0505" as PCode },
      ML0405: { adm1: "ML04" as PCode, adm2: "ML0405" as PCode },
    })[code as string],
};
const now = instant("2021-06-14", "18");
const checks = { now, recorder: actor("desk-01"), rules, categories: cfmCategories, areas };
const prepared = (more: object = {}) => prepareCase(caseInput(more), checks);
const codes = (more: object) =>
  prepared(more).match(
    () => [],
    (issues) => issues.map(({ code }) => code),
  );

describe("what a desk takes down", () => {
  it("is taken with what it is about, and with the rules in force", () => {
    const { content, notes } = prepared()._unsafeUnwrap();
    expect(content).toMatchObject({
      category: { code: "quality-timeliness", way: "office" },
      rules,
      recorder: "desk-01",
    });
    expect(notes).toEqual([]);
  });

  it("is taken from anybody, whether it gets aid or not, and before anybody knows what it is about", () => {
    for (const getsAid of ["yes", "no", "not-asked"]) expect(codes({ getsAid })).toEqual([]);
    expect(prepared({ category: null })._unsafeUnwrap().content.category).toBeNull();
  });

  it("is taken although something was not said before; what it was is a note for the next contact", () => {
    const said = ["can-and-cannot", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"];
    const { notes } = prepared({ saidBefore: { how: "spoken", said } })._unsafeUnwrap();
    expect(notes).toMatchObject([{ code: "left-unsaid", facts: { left: ["by-when"] } }]);
    expect(prepared({ saidBefore: { how: "came-unasked", said: [] } })._unsafeUnwrap().notes).toEqual([]);
  });

  it("opens no case of gender-based violence, under no name, and takes no words of it", () => {
    expect(codes({ category: "gbv-disclosure" })).toEqual(["category-opens-no-case"]);
    expect(codes({ category: "gender-based-violence" })).toEqual(["category-opens-no-case"]);
    expect(codes({ narrative: "She was raped on the way to the well." })).toEqual(["speaks-of-sexual-violence"]);
    const wishes = { ...caseInput().wishes, hopes: "That the man who raped her is found." };
    expect(codes({ wishes })).toEqual(["speaks-of-sexual-violence"]);
  });

  it("takes no such word by another field, where somebody writes how the person is found again", () => {
    expect(codes({ reference: "the one who was raped, red gate" })).toEqual(["speaks-of-sexual-violence"]);
    const contacts = [{ kind: "call" as const, value: "70 00 00 00, elle a été violée" }];
    expect(codes({ contacts })).toEqual(["speaks-of-sexual-violence"]);
  });

  it("is no sensitive case by another door, and of no type that nobody knows", () => {
    expect(codes({ category: "diversion-fraud" })).toEqual(["category-goes-to-the-body"]);
    expect(codes({ category: "the-weather" })).toEqual(["category-unknown"]);
  });

  it("lies in an area there is", () => {
    expect(codes({ adm1: "ML99" })).toEqual(["area-unknown"]);
    expect(codes({ adm1: "ML0505" })).toEqual(["area-unknown"]);
    expect(codes({ adm2: "ML0405" })).toEqual(["area-in-another-area"]);
    expect(codes({ adm2: "ML04" })).toEqual(["area-unknown"]);
  });

  it("guesses nothing about a person nobody spoke with, and describes nobody who wants no name kept", () => {
    expect(codes({ spokenWith: false })).toEqual(["nobody-spoke-with-the-person"]);
    expect(codes({ anonymous: true })).toEqual(["anonymous-with-a-reference"]);
    expect(codes({ anonymous: true, reference: null })).toEqual([]);
  });

  it("asks of a child what is asked of a child, and of nobody else", () => {
    const child = { assent: "given", bestInterests: "serves", caregivers: "not-known" };
    expect(codes({ child })).toEqual(["child-and-age-disagree"]);
    expect(codes({ ownWord: { sex: "woman", ageBand: "under-18" } })).toEqual(["child-and-age-disagree"]);
    expect(codes({ ownWord: { sex: "woman", ageBand: "under-18" }, child })).toEqual([]);
  });

  it("writes no word down that the person does not want written, and no number of somebody who wants no contact", () => {
    const refused = { answer: "refused", on: "2021-06-14", how: "face-to-face" };
    const consent = { ...caseInput().consent, recording: refused, "contact-back": refused };
    expect(codes({ consent })).toEqual([
      ...["words-not-agreed", "words-not-agreed", "words-not-agreed", "contact-not-agreed"],
    ]);
    const wishes = { ...caseInput().wishes, hopes: null };
    const coded = { consent, wishes, narrative: null, reference: null, contacts: [{ kind: "desk", value: null }] };
    expect(codes(coded)).toEqual([]);
  });

  it("names everything that is wrong at once", () => {
    const more = {
      receivedAt: instant("2021-07-01"),
      category: "the-weather",
      contacts: [{ kind: "call", value: null }],
    };
    expect(codes({ ...more, adm2: "ML04" })).toEqual([
      ...["received-after-now", "category-unknown", "area-unknown", "contact-needed"],
    ]);
  });

  it("takes a narrative in any script, with faces and from right to left, and none of five megabytes", () => {
    for (const narrative of ["الزيت كان نصف ما قيل لنا 😢", "तेल आधा था", "ߕߟߎ ߡߊ߬ ߓߐ߫", "\u202Eoil"])
      expect(prepared({ narrative })._unsafeUnwrap().content.narrative).toBe(narrative);
    const refused = { narrative: "a".repeat(5_000_000) };
    const never = { receivedAt: "2021-02-30T12:00:00.000Z" };
    const longAgo = { receivedAt: "0001-01-01T12:00:00.000Z" };
    for (const more of [refused, never, longAgo])
      expect(CaseInput.safeParse({ ...caseInput(), ...more }).success).toBe(false);
  });
});

const sensitiveInput = (more: object = {}): SensitiveInput => {
  const { lodgedBy, anonymous, channel, spokenWith, hasReceipt, language, receivedAt, saidBefore, contacts } =
    caseInput();
  return SensitiveInput.parse({
    ...{ lodgedBy, anonymous, channel, spokenWith, hasReceipt, language, receivedAt, saidBefore, contacts },
    ...{ consent: allAgreed, category: "diversion-fraud", reply: "wants-word" },
    ...{
      aboutUnits: ["team-distribution-2"],
      allegation: "Somebody sold the list.",
      identity: "A woman of the second quarter.",
    },
    ...more,
  });
};
const sensitive = (more: object) =>
  prepareSensitiveCase(sensitiveInput(more), { now, path, rules, categories: cfmCategories }).match(
    ({ category }) => [category.way as string],
    (issues) => issues.map(({ code }) => code),
  );

describe("what is taken down for the investigating body", () => {
  it("needs to have been said what has to be passed on, unless it came by itself", () => {
    expect(sensitive({})).toEqual(["investigating-body"]);
    expect(sensitive({ saidBefore: { how: "spoken", said: [] } })).toEqual(["must-be-said-first"]);
    expect(sensitive({ saidBefore: { how: "came-unasked", said: [] } })).toEqual(["investigating-body"]);
  });

  it("takes who the person is only with a yes", () => {
    const silent = { consent: nothingRecorded };
    expect(sensitive(silent)).toEqual(["identity-without-consent"]);
    expect(sensitive({ ...silent, identity: null })).toEqual(["investigating-body"]);
  });

  it("says whom of the office it is about, or that it is about nobody there: silence is no answer", () => {
    const { aboutUnits: _unsaid, ...silent } = sensitiveInput();
    expect(SensitiveInput.safeParse(silent).success).toBe(false);
    expect(SensitiveInput.safeParse({ ...silent, aboutUnits: [] }).success).toBe(true);
  });

  it("tells what happened in its allegation alone: the office keeps the ways to reach the person", () => {
    const contacts = [{ kind: "call" as const, value: "70 00 00 00; she was raped" }];
    expect(sensitive({ contacts })).toEqual(["speaks-of-sexual-violence"]);
  });

  it("is neither of the office's matters nor of gender-based violence", () => {
    expect(sensitive({ category: "quality-timeliness" })).toEqual(["category-stays-with-the-office"]);
    expect(sensitive({ category: "gbv-disclosure" })).toEqual(["category-opens-no-case"]);
  });

  it("has no field for an area, a person it is about, or who somebody is by sex and age", () => {
    for (const field of ["adm1", "adm2", "project", "aboutActors", "ownWord", "child", "reference", "recorder"])
      expect(Object.keys(SensitiveInput.shape)).not.toContain(field);
  });
});

describe("a refusal", () => {
  it("never says a word that the person said, whatever is wrong (law)", () => {
    const word = fc.string({ minLength: 6, maxLength: 30, unit: "grapheme" }).map((text) => `geheim ${text}`);
    fc.assert(
      fc.property(word, fc.boolean(), fc.boolean(), fc.boolean(), (text, isRaped, isFuture, isUnknown) => {
        const words = isRaped ? `${text} raped` : text;
        const input = caseInput({
          ...{
            narrative: words,
            reference: text,
            contacts: [
              { kind: "call", value: text },
              { kind: "letter", value: null },
            ],
          },
          wishes: { ...caseInput().wishes, hopes: words, unwantedWords: words },
          ...(isFuture ? { receivedAt: instant("2022-01-01") } : {}),
          ...(isUnknown ? { category: "the-weather" } : {}),
        });
        const issues = prepareCase(input, checks)._unsafeUnwrapErr();
        expect(JSON.stringify(issues)).not.toContain("geheim");
      }),
    );
  });

  it("concerns nothing that is to be sealed: every word of the person is marked as personal", () => {
    const { content } = prepared({
      wishes: { ...caseInput().wishes, unwantedWords: "Nobody at my house." },
    })._unsafeUnwrap();
    const sealed = personalValues(OpenCaseContent, content).map(({ path: at }) => at.join("."));
    expect(sealed.toSorted()).toEqual([
      "contacts.0.value",
      "narrative",
      "reference",
      "wishes.hopes",
      "wishes.unwantedWords",
    ]);
  });
});
