import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessmentFromKobo } from "./assessment-from-kobo.ts";
import { AssessmentMapping } from "./assessment-mapping.ts";

const ID = "0a8e1c9e-5f1f-4f8e-9b8a-3a2a1f0f7b11";
const mapping = AssessmentMapping.parse({
  ...{ document: "assessment-mapping", id: "evaluation", version: "1", title: { fr: "Évaluation" } },
  ...{ effective: { from: null, to: null }, source: "Answerable default", validations: [] },
  ...{ form: "evaluation", method: { id: "protection-risk-default", version: "1" } },
  assessment: { month: "mois", area: "cercle", category: "qui", sex: "sexe", recorder: "code" },
  answers: {
    "threat-attacks": { question: "menaces/attaques", points: { jamais: 0, souvent: 4 } },
    "risk-flight": { question: "depart" },
  },
  codes: { area: { koro: "ML0505" }, category: { chef: "leader" }, sex: { f: "female" }, ageBand: {} },
  ...{ dontKnow: ["nsp"], preferNotToSay: ["refus"] },
});
const submission = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ _xform_id_string: "evaluation", "meta/instanceID": `uuid:${ID}`, _submission_time: "2020-06-28T09:00:00Z" },
  ...{ _submitted_by: "compte", nom: "UN NOM", village: "UN VILLAGE", mois: "2020-06-14", cercle: "koro", qui: "chef" },
  ...{ sexe: "f", code: "m-04", "menaces/attaques": "souvent", depart: "3" },
  ...more,
});
const read = (more?: Readonly<Record<string, unknown>>) => assessmentFromKobo(submission(more), mapping, 7);
const noted = (more: Readonly<Record<string, unknown>>) =>
  read(more)
    ._unsafeUnwrap()
    .notes.map(({ code, path }) => [code, ...path]);
const refused = (more: Readonly<Record<string, unknown>>) =>
  read(more).match(
    () => [],
    (issues) => issues.map(({ code, path }) => [code, ...path]),
  );

describe("a submission of key informants", () => {
  it("becomes codes and points; the date becomes its month, and what no question names is gone", () => {
    const { input, notes } = read()._unsafeUnwrap();
    expect(input).toEqual({
      ...{ month: "2020-06", adm2: "ML0505", answers: { "threat-attacks": 4, "risk-flight": 3 }, recorder: "m-04" },
      informant: { category: "leader", sex: "female", ageBand: "unknown" },
      ...{ method: { id: "protection-risk-default", version: "1" }, receivedAt: "2020-06-28T09:00:00.000Z" },
      origin: { form: "evaluation", rootId: ID, instanceId: ID },
    });
    expect(notes).toEqual([]);
    expect(JSON.stringify(input)).not.toMatch(/NOM|VILLAGE|compte|2020-06-14/);
  });

  it("'don't know' and 'prefer not to say' are told apart, and neither is a point", () => {
    expect(read({ "menaces/attaques": "nsp", depart: "refus" })._unsafeUnwrap().input.answers).toEqual({
      "threat-attacks": "dont-know",
      "risk-flight": "prefer-not-to-say",
    });
  });

  it("a choice or number that cannot be read is missing and noted, never guessed", () => {
    const wrong = { "menaces/attaques": "parfois", depart: "beaucoup", qui: "chef du village de X" };
    expect(noted(wrong)).toEqual([
      ["choice-not-mapped", "qui"],
      ["choice-not-mapped", "menaces/attaques"],
      ["not-a-whole-number", "depart"],
    ]);
    const { input } = read(wrong)._unsafeUnwrap();
    expect([input.answers, input.informant.category]).toEqual([{}, "unknown"]);
  });

  it("without an id, a month or an area it is refused, in the form's own question names", () => {
    expect(refused({ mois: undefined })).toEqual([["missing", "mois"]]);
    expect(refused({ mois: "juin" })).toEqual([["wrong-form", "mois"]]);
    expect(refused({ cercle: "ailleurs" })).toEqual([["choice-not-mapped", "cercle"]]);
    expect(refused({ "meta/instanceID": undefined })).toEqual([["missing", "meta/instanceID"]]);
    expect(refused({ _xform_id_string: "autre" })).toEqual([["other-form", "_xform_id_string"]]);
    expect(refused({ _validation_status: { uid: "validation_status_not_approved" } })).toEqual([
      ["not-approved-at-source", "_validation_status"],
    ]);
  });

  it("says when the interview began beside the assessment, never in it; nor where no code says who held it", () => {
    const began = read({ start: "2020-06-14T11:30:00.000+01:00" })._unsafeUnwrap();
    expect(began.began).toBe(Date.parse("2020-06-14T10:30:00Z"));
    expect(JSON.stringify([began.input, began.notes])).not.toMatch(/06-14|11:30|10:30/);
    for (const more of [{}, { start: "ce matin" }, { start: "2020-06-14T11:30:00Z", code: undefined }])
      expect("began" in read(more)._unsafeUnwrap()).toBe(false);
  });

  it("an edit names its first version, or says that nobody does", () => {
    const before = "1b8e1c9e-5f1f-4f8e-9b8a-3a2a1f0f7b22";
    expect(read({ "meta/rootUuid": before })._unsafeUnwrap().input.origin.rootId).toBe(before);
    expect(noted({ "meta/deprecatedID": before })).toEqual([["first-version-not-named", "meta/rootUuid"]]);
  });
});

describe("a mapping of key informants' forms", () => {
  it("has no field for a village, a name, a contact, a day or words, and takes no trace of the collector", () => {
    for (const field of ["village", "name", "telephone", "day", "comment"]) {
      const assessment = { ...mapping.assessment, [field]: "une_question" };
      expect(AssessmentMapping.safeParse({ ...mapping, assessment }).success).toBe(false);
    }
    const assessment = { ...mapping.assessment, recorder: "_submitted_by" };
    expect(AssessmentMapping.safeParse({ ...mapping, assessment }).success).toBe(false);
  });

  it("of the sample is one", () => {
    const file = new URL("../../../examples/sample-operation/assessment-mapping.json", import.meta.url);
    expect(AssessmentMapping.safeParse(JSON.parse(readFileSync(file, "utf8"))).success).toBe(true);
  });
});
