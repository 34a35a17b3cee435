import { readFileSync } from "node:fs";
import { cfmCategories, maliPlaces, registryOf } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { FeedbackMapping } from "../feedback/feedback-mapping.ts";
import { readXlsForm } from "../xlsform/read-xls-form.ts";
import { workbookOf } from "../xlsx/workbook-fixture.ts";
import { checkFeedbackMapping } from "./check-mapping.ts";
import { draftFeedbackMapping } from "./draft-feedback-mapping.ts";

const SAMPLE = new URL("../../../../examples/sample-operation/", import.meta.url);
const against = { taxonomy: cfmCategories, places: registryOf(maliPlaces)._unsafeUnwrap() };
const form = (await readXlsForm(new Blob([readFileSync(new URL("feedback-form.xlsx", SAMPLE))])))._unsafeUnwrap();
const sample = FeedbackMapping.parse(JSON.parse(readFileSync(new URL("feedback-mapping.json", SAMPLE), "utf8")));
const { mapping, findings } = draftFeedbackMapping(form, against);

type Rows = readonly (readonly (string | undefined)[])[];
const formOf = async (survey: Rows, choices: Rows = []) =>
  (
    await readXlsForm(
      await workbookOf([
        { name: "survey", rows: [["type", "name", "label"], ...survey] },
        { name: "choices", rows: [["list_name", "name", "label"], ...choices] },
      ]),
    )
  )._unsafeUnwrap();

describe("a feedback mapping drafted from the sample's form", () => {
  it("finds every question that the sample's own mapping names, and no other", () => {
    expect(mapping.feedback).toEqual(sample.feedback);
  });

  it("reads the choices it can be sure of as the sample's own mapping does, and guesses none", () => {
    for (const [list, codes] of Object.entries(mapping.codes))
      expect([list, { ...sample.codes[list as keyof typeof sample.codes], ...codes }]).toEqual([
        list,
        sample.codes[list as keyof typeof sample.codes],
      ]);
    expect(mapping.codes.category).toMatchObject({ hors_liste: "inclusion", detournement: "diversion-fraud" });
    expect(mapping.notKnown).toEqual(["nsp"]);
  });

  it("leaves to a person what an agency decides, so that it cannot be adopted before somebody has completed it", () => {
    const open = findings.flatMap(({ found, field, choice }) =>
      found === "open" ? [`${field} ${choice ?? ""}`.trim()] : [],
    );
    expect(open).toEqual(
      expect.arrayContaining(["codes.category soutien", "codes.channel boite", "otherwise.organisation"]),
    );
    expect(FeedbackMapping.safeParse(mapping).success).toBe(false);
    expect(FeedbackMapping.safeParse({ ...mapping, otherwise: sample.otherwise }).success).toBe(true);
  });

  it("keeps the collector's traces out", () => {
    const dropped = findings.flatMap(({ found, question }) => (found === "dropped" ? [question] : []));
    expect(dropped).toEqual(["start", "deviceid", "username"]);
  });
});

describe("another form", () => {
  it("that sorts disclosures has them mapped to what opens no case, so that such a row is not kept", async () => {
    const found = draftFeedbackMapping(
      await formOf(
        [["select_one sujet", "categorie", "Catégorie"]],
        [
          ["sujet", "vbg", "Violence basée sur le genre"],
          ["sujet", "merci", "Remerciement ou félicitation"],
          ["sujet", "info", "Demande d'information"],
        ],
      ),
      against,
    );
    expect(found.mapping.codes.category).toMatchObject({ vbg: "gbv-disclosure", merci: "thanks" });
  });

  it("in which two questions may be the words leaves both to a person", async () => {
    const found = draftFeedbackMapping(
      await formOf([
        ["text", "plainte", "La plainte"],
        ["text", "commentaire", "Un commentaire"],
      ]),
      against,
    );
    expect(found.mapping.feedback["narrative"]).toBeUndefined();
    expect(found.findings).toContainEqual({
      ...{ found: "open", field: "feedback.narrative", why: "several-questions-fit" },
      among: ["plainte", "commentaire"],
    });
  });
});

describe("checkFeedbackMapping", () => {
  it("finds nothing to say of the sample's mapping and form", () => {
    expect(checkFeedbackMapping(sample, form)).toEqual([]);
  });

  it("names a question that is gone, a trace, and choices that came or went, each by its place", () => {
    const changed: FeedbackMapping = {
      ...sample,
      feedback: { ...sample.feedback, hopes: "grp_retour/espoir", reference: "username" },
      codes: { ...sample.codes, channel: { pigeon: "pigeon" }, yesNo: { oui: "yes" } },
    };
    const found = checkFeedbackMapping(changed, form).map(({ code, path }) => [code, ...path]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["question-not-in-form", "feedback", "hopes"],
        ["collectors-trace", "feedback", "reference"],
        ["choice-not-in-form", "codes", "channel", "pigeon"],
        ["choice-of-form-not-mapped", "codes", "channel", "boite"],
        ["choice-of-form-not-mapped", "codes", "yesNo", "non"],
      ]),
    );
    expect(found.filter(([, , list, choice]) => list === "yesNo" && choice === "non")).toHaveLength(1);
  });
});
