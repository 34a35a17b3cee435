import { readFileSync } from "node:fs";
import { maliPlaces, registryOf } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_ANSWER } from "../strip-collector-traces.ts";
import { feedbackFromKobo } from "./feedback-from-kobo.ts";
import { FeedbackMapping } from "./feedback-mapping.ts";

const ID = "0a8e1c9e-5f1f-4f8e-9b8a-3a2a1f0f7b11";
const places = registryOf(maliPlaces)._unsafeUnwrap();
const written = {
  ...{ document: "feedback-mapping", id: "retours", version: "1", title: { fr: "Retours" } },
  ...{ source: "Answerable default", form: "retours", timeZone: "+01:00" },
  feedback: {
    ...{ area: "cercle", receivedAt: "recu", category: "sujet", priority: "priorite", channel: "canal" },
    ...{ language: "langue", lodgedBy: "qui", anonymous: "anonyme", spokenWith: "parle", narrative: "recit" },
    ...{
      reference: "repere",
      contact: "moyen",
      contactWords: "numero",
      sex: "sexe",
      ageBand: "age",
      groups: "groupes",
    },
    ...{
      hopes: "espoir",
      unwanted: "refus",
      handler: "voeu",
      reply: "reponse",
      aboutStaff: "agents",
      aboutUnits: "ou",
    },
    ...{
      saidBefore: "dit",
      recording: "accord",
      contactBack: "rappel",
      assent: "assentiment",
      childSpeaksOfAbuse: "abus",
    },
  },
  otherwise: {
    ...{ organisation: "agence", channel: "bureau", language: "fr", priority: "usual", lodgedBy: "self" },
    ...{ anonymous: false, spokenWith: true, project: "eau", saidHow: "spoken", consentHow: "face-to-face" },
  },
  codes: {
    ...{ area: { koro: "ML0505" }, category: { qualite: "quality-timeliness" }, priority: { vite: "soon" } },
    ...{ channel: { ligne: "ligne-verte" }, language: { peul: "ff" }, lodgedBy: { groupe: "group" } },
    ...{ contact: { appel: "call", bureau: "desk" }, sex: { f: "woman" }, ageBand: { enfant: "under-18" } },
    ...{ group: { a: "groupe-a", b: "groupe-b" }, step: { visite: "home-visit" }, handler: { f: "woman" } },
    ...{ reply: { non: "wants-none" }, unit: { site: "site-3" }, said: { delai: "by-when" } },
    ...{ assent: { oui: "given" }, yesNo: { oui: "yes", non: "no" }, consent: { oui: "given", non: "refused" } },
  },
  notKnown: ["nsp"],
};
const mapping = FeedbackMapping.parse(written);

type More = Readonly<Record<string, unknown>>;
const submission = (more: More = {}) => ({
  ...{ _xform_id_string: "retours", "meta/instanceID": `uuid:${ID}`, _submission_time: "2020-06-28T09:00:00Z" },
  ...{ _submitted_by: "compte", nom: "UN NOM", deviceid: "UN APPAREIL", start: "2020-06-27T10:30:00+01:00" },
  ...{ cercle: "koro", recit: "La pompe est cassée." },
  ...more,
});
const read = (more?: More) => feedbackFromKobo(submission(more), mapping, places, 7);
const inputOf = (more?: More) => read(more)._unsafeUnwrap().input;
const noted = (more: More) =>
  read(more)
    ._unsafeUnwrap()
    .notes.map(({ code, path }) => [code, ...path]);
const refused = (more: More) =>
  read(more).match(
    () => [],
    (issues) => issues.map(({ code, path }) => [code, ...path]),
  );

describe("a submission of feedback", () => {
  it("becomes a case of the area, with what the mapping says where nobody answered; nobody holds a receipt", () => {
    const { input, origin, notes } = read()._unsafeUnwrap();
    expect(input).toMatchObject({
      ...{ adm1: "ML05", adm2: "ML0505", organisation: "agence", channel: "bureau", language: "fr", priority: "usual" },
      ...{ lodgedBy: "self", anonymous: false, spokenWith: true, hasReceipt: false, project: "eau", category: null },
      ...{ getsAid: "not-asked", ownWord: null, child: null, contacts: [], reference: null, aboutStaff: false },
      ...{ narrative: "La pompe est cassée.", saidBefore: { said: [], how: "spoken" } },
      wishes: { reply: "wants-word", family: "not-asked", intermediary: "not-asked", handler: "not-asked" },
      consent: { recording: { answer: "not-asked" }, sharing: { answer: "not-asked" } },
    });
    expect([origin, notes]).toEqual([{ form: "retours", rootId: ID, instanceId: ID }, []]);
    expect(JSON.stringify(input)).not.toMatch(/NOM|APPAREIL|compte/);
  });

  it("takes each answer by its code, and the day of the agreement is the day somebody heard it", () => {
    const more = {
      ...{ sujet: "qualite", priorite: "vite", canal: "ligne", langue: "peul", qui: "groupe", groupes: "a b" },
      ...{ moyen: "appel", numero: "+223 00 00 00 01", sexe: "f", refus: "visite", voeu: "f", reponse: "non" },
      ...{ dit: "delai", accord: "oui", rappel: "oui", espoir: "Qu'on vienne.", repere: "au puits" },
    };
    expect(inputOf(more)).toMatchObject({
      ...{
        category: "quality-timeliness",
        priority: "soon",
        channel: "ligne-verte",
        language: "ff",
        lodgedBy: "group",
      },
      ownWord: { sex: "woman", ageBand: "not-asked", groups: ["groupe-a", "groupe-b"] },
      contacts: [{ kind: "call", value: "+223 00 00 00 01" }],
      reference: "au puits",
      wishes: { hopes: "Qu'on vienne.", unwanted: ["home-visit"], handler: "woman", reply: "wants-none" },
      saidBefore: { said: ["by-when"] },
      consent: {
        recording: { answer: "given", on: "2020-06-27", how: "face-to-face" },
        "contact-back": { answer: "given", on: "2020-06-27" },
        referral: { answer: "not-asked" },
      },
    });
  });
});

describe("when somebody first heard of it", () => {
  const heard = (more: More) => inputOf(more).receivedAt;

  it("is what was answered, a day alone from its first moment; else when the form was begun; else when it arrived", () => {
    expect(heard({ recu: "2020-06-20T08:00:00+00:00" })).toBe("2020-06-20T08:00:00.000Z");
    expect(heard({ recu: "2020-06-20" })).toBe("2020-06-19T23:00:00.000Z");
    expect(heard({})).toBe("2020-06-27T09:30:00.000Z");
    expect(heard({ start: undefined })).toBe("2020-06-28T09:00:00.000Z");
    expect(noted({ recu: "hier" })).toEqual([["not-a-moment", "recu"]]);
    expect(refused({ start: undefined, _submission_time: undefined })).toEqual([["no-moment", "recu"]]);
  });

  it("is never later than the server had it: a clock that is ahead is told and not believed", () => {
    expect(heard({ start: "2091-06-27T10:30:00+01:00" })).toBe("2020-06-28T09:00:00.000Z");
    expect(noted({ recu: "2020-07-28" })).toEqual([["received-after-arrival", "recu"]]);
  });

  it("is taken as UTC where neither answer nor mapping says the zone, and told", () => {
    const { timeZone: _none, ...rest } = written;
    const found = feedbackFromKobo(submission({ recu: "2020-06-20" }), FeedbackMapping.parse(rest), places);
    expect(found._unsafeUnwrap().notes.map(({ code }) => code)).toEqual(["moment-without-zone"]);
  });
});

describe("what may not be kept", () => {
  it("is left out and told, and the case is taken", () => {
    expect(noted({ numero: "+223 00 00 00 01" })).toEqual([["contact-left-out", "numero"]]);
    expect(noted({ moyen: "appel" })).toEqual([["contact-left-out", "moyen"]]);
    expect(inputOf({ moyen: "appel", numero: "+223 00 00 00 01", rappel: "non" }).contacts).toEqual([]);
    expect(inputOf({ moyen: "bureau", numero: "sous l'arbre" }).contacts).toEqual([{ kind: "desk", value: null }]);
    expect(noted({ parle: "non", sexe: "f" })).toEqual([["own-word-left-out", "sexe"]]);
    expect(inputOf({ parle: "non", sexe: "f" }).ownWord).toBeNull();
    expect(noted({ anonyme: "oui", repere: "au puits" })).toEqual([["reference-left-out", "repere"]]);
    expect(inputOf({ anonyme: "oui", repere: "au puits" }).reference).toBeNull();
  });

  it("is the whole row where the person refused to have it written down, or where it cannot be read whole", () => {
    expect(refused({ accord: "non" })).toEqual([["recording-refused", "accord"]]);
    const found = read({ recit: "a".repeat(LONGEST_ANSWER + 1) })._unsafeUnwrapErr();
    expect(found).toMatchObject([{ code: "too-long", path: ["recit"], facts: { maximum: LONGEST_ANSWER } }]);
    expect(refused({ espoir: "a".repeat(2001) })).toEqual([["too-long", "wishes", "hopes"]]);
  });
});

describe("somebody under 18", () => {
  it("is asked for what children are asked for; what was not asked is said to be so", () => {
    const child = { assent: "given", bestInterests: "not-judged", caregivers: "not-known" };
    expect(inputOf({ age: "enfant", assentiment: "oui" }).child).toEqual(child);
    expect(inputOf({ assentiment: "oui" }).child).toBeNull();
  });

  it("who tells of abuse is said to, so that nothing of it is kept", () => {
    const said = (more: More) => read(more)._unsafeUnwrap().childSpeaksOfAbuse;
    expect([said({ abus: "oui" }), said({ abus: "non" }), said({})]).toEqual([true, false, false]);
  });
});

describe("what is about staff", () => {
  it("names the units; where nobody says which, whoever works in any learns nothing", () => {
    expect(inputOf({ agents: "oui", ou: "site" })).toMatchObject({ aboutStaff: true, aboutUnits: ["site-3"] });
    expect(inputOf({ ou: "site" })).toMatchObject({ aboutStaff: true, aboutUnits: ["site-3"] });
    expect(inputOf({ agents: "oui" })).toMatchObject({ aboutStaff: true, aboutUnits: ["not-known"] });
    expect(inputOf({ agents: "non" })).toMatchObject({ aboutStaff: false, aboutUnits: [] });
  });
});

describe("a row of feedback", () => {
  it("is refused without id or area, and where its source refused it, in the form's own question names", () => {
    expect(refused({ cercle: undefined })).toEqual([["missing", "cercle"]]);
    expect(refused({ cercle: "ailleurs" })).toEqual([["choice-not-mapped", "cercle"]]);
    expect(refused({ "meta/instanceID": undefined })).toEqual([["missing", "meta/instanceID"]]);
    expect(refused({ _xform_id_string: "autre" })).toEqual([["other-form", "_xform_id_string"]]);
    expect(refused({ _deleted_at: "2020-06-29" })).toEqual([["deleted-at-source", "_deleted_at"]]);
    expect(refused({ _validation_status: { uid: "validation_status_not_approved" } })).toEqual([
      ["not-approved-at-source", "_validation_status"],
    ]);
  });

  it("loses an answer whose choice is not mapped, never the case; no note holds an answer", () => {
    const question = fc.constantFrom(...Object.values(written.feedback).filter((name) => name !== "cercle"));
    const answer = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "" && !/^(oui|non)$/.test(text.trim()));
    fc.assert(
      fc.property(fc.dictionary(question, answer, { maxKeys: 6 }), (answers) => {
        const told = JSON.stringify(
          read(answers).match(
            ({ notes }) => notes,
            (issues) => issues,
          ),
        );
        for (const text of Object.values(answers)) if (text.length > 12) expect(told).not.toContain(text);
        expect(read(answers).isOk()).toBe(true);
      }),
    );
  });
});

describe("a mapping of feedback", () => {
  it("has no field for ethnicity, religion, an exact age, a name or whom it is about, and takes no trace", () => {
    for (const field of ["ethnicity", "religion", "age", "name", "aboutActors", "allegation"])
      expect(
        FeedbackMapping.safeParse({ ...written, feedback: { ...written.feedback, [field]: "question" } }).success,
      ).toBe(false);
    const feedback = { ...written.feedback, reference: "_submitted_by" };
    expect(FeedbackMapping.safeParse({ ...written, feedback }).success).toBe(false);
  });

  it("of the sample is one", () => {
    const file = new URL("../../../../examples/sample-operation/feedback-mapping.json", import.meta.url);
    expect(FeedbackMapping.safeParse(JSON.parse(readFileSync(file, "utf8"))).success).toBe(true);
  });
});
