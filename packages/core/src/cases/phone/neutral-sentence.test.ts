import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPhoneMessages } from "./default-phone-messages.ts";
import { sentenceProblems } from "./neutral-sentence.ts";
import { phoneMessages } from "./phone-fixture.ts";
import { readPhoneMessages } from "./read-phone-messages.ts";

const french = (text: string, names: readonly string[] = []) =>
  sentenceProblems(text, { language: "fr", mayName: false, names });
const english = (text: string) => sentenceProblems(text, { language: "en", mayName: false, names: [] });

describe("a sentence for a phone that somebody else may hold", () => {
  it("asks to call or come by, and says no more", () => {
    expect(french("Bonjour. Merci d'appeler ou de passer quand cela vous convient.")).toEqual([]);
    expect(english("Hello. Please call or come by when it suits you.")).toEqual([]);
  });

  it("tells no matter, no assistance, no hurry", () => {
    for (const text of [
      "Votre plainte a été traitée.",
      "Nous avons une réponse pour vous.",
      "Merci de passer au sujet de votre demande.",
      "Venez chercher votre coupon.",
      "Merci d'appeler, c'est urgent.",
      "Bonjour du comité de protection.",
    ])
      expect([text, french(text)]).toEqual([text, ["sentence-tells-the-matter"]]);
    expect(english("Please call about your case.")).toEqual(["sentence-tells-the-matter"]);
    expect(english("You can speak with us in private.")).toEqual(["sentence-tells-the-matter"]);
  });

  it("holds no reference, number, address or anything to be filled in", () => {
    for (const text of [
      "Merci d'appeler {nom}.",
      "Bonjour @contact.",
      "Appelez le 70000000.",
      "Appelez a/b.",
      "Bonjour %s.",
      "Ref: x",
    ])
      expect([text, french(text)]).toEqual([text, expect.arrayContaining(["sentence-holds-a-sign"])]);
  });

  it("names nobody: no capital within it, and no name on the agency's own list", () => {
    expect(french("Bonjour de Koro. Merci d'appeler.")).toEqual(["sentence-names-somebody"]);
    expect(french("Merci d'appeler l'OIM.")).toEqual(["sentence-names-somebody"]);
    expect(french("Bonjour de la voix de koro.", ["Voix de Koro"])).toEqual(["sentence-names-a-listed-name"]);
  });

  it("is one message of the network", () => {
    expect(french(`Bonjour ${"a".repeat(160)}.`)).toContain("sentence-too-long");
  });
});

describe("the document they stand in", () => {
  const issues = (more: object) =>
    readPhoneMessages({ ...defaultPhoneMessages, ...more }).match(
      () => [],
      (found) => found.map(({ code, path }) => `${path.join(".")} ${code}`),
    );
  const sentence = (texts: object, more: object = {}) => ({
    sentences: [{ code: "one", names: "nobody", texts, templates: {}, ...more }],
  });

  it("is shipped as a draft that passes its own rules", () => {
    expect(issues({})).toEqual([]);
    expect(phoneMessages().sentences).toHaveLength(2);
  });

  it("is refused with the place of each sentence that tells something", () => {
    expect(issues(sentence({ en: "Please call about your complaint.", fr: "Merci d'appeler l'ONG." }))).toEqual([
      "sentences.0.texts.en sentence-tells-the-matter",
      ...["sentence-names-somebody", "sentence-tells-the-matter"].map((code) => `sentences.0.texts.fr ${code}`),
    ]);
  });

  it("takes a language that nobody here knows only from a document that somebody validated", () => {
    const fulfulde = sentence({ ff: "Jaaraama. Noddu walla waru so weli ma." });
    expect(issues(fulfulde)).toEqual(["sentences.0.texts.ff sentence-language-not-known"]);
    const validations = [{ by: "community committee", on: "2026-01-10", seats: ["women", "youth"] }];
    expect(issues({ ...fulfulde, validations })).toEqual([]);
  });

  it("names a template only for words that stand there", () => {
    expect(issues(sentence({ fr: "Merci d'appeler." }, { templates: { en: "HX1" } }))).toEqual([
      "sentences.0.templates.en template-without-its-text",
    ]);
  });
});

describe("any sentence that is taken", () => {
  it("holds no digit, no sign that fills in, and no capital but the first of a sentence", () => {
    const plain = fc.stringMatching(/^[A-Za-z0-9 .,!?'{}@:/éà-]{1,60}$/);
    fc.assert(
      fc.property(plain, fc.constantFrom("en", "fr"), (text, language) => {
        fc.pre(sentenceProblems(text, { language, mayName: false, names: [] }).length === 0);
        expect(text).not.toMatch(/[0-9{}@:/]|[a-zéà,] ?[A-Z]|[A-Z]{2}/);
      }),
      { numRuns: 2000 },
    );
  });
});
