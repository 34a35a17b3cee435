import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifyingText } from "./identifying-text.ts";
import { labelledTexts } from "./labelled-texts.ts";

const rulesIn = (text: string, language?: string) => identifyingText(text, language).findings.map(({ rule }) => rule);
const wordsIn = (text: string) => identifyingText(text, "fr").findings.map(({ span }) => text.slice(...span));

describe("text that could tell who somebody is", () => {
  it("finds a telephone number, however it is spelt", () => {
    for (const number of [
      "76123456",
      "76 12 34 56",
      "76.12.34.56",
      "+223 76 12 34 56",
      "7 6 1 2 3 4 5 6",
      "00223 76-12-34-56",
    ])
      expect(wordsIn(`Joindre le ${number} le soir`)).toEqual([number]);
  });

  it("takes no date, sum or number of people for a telephone number", () => {
    for (const text of [
      "le 14/06/2020",
      "le 2020-06-14",
      "15 000 000 FCFA",
      "25000000 FCFA",
      "2019-2020",
      "120 personnes",
    ])
      expect(rulesIn(text, "fr")).toEqual([]);
  });

  it("finds kinship to somebody everybody knows", () => {
    expect(rulesIn("la fille du chef de village", "fr")).toEqual(["kinship-to-role"]);
    expect(rulesIn("La sœur aînée de l’imam est partie", "fr")).toEqual(["kinship-to-role"]);
    expect(rulesIn("the wife of the imam", "en")).toEqual(["kinship-to-role"]);
    expect(rulesIn("the mayor's son", "en")).toEqual(["kinship-to-role"]);
  });

  it("gives the span in the text as it was written, accents and all", () => {
    const text = "Œuvre : l’épouse de l’imam, joignable à é@exemple.org";
    expect(wordsIn(text)).toEqual(["épouse de l’imam", "é@exemple.org"]);
  });

  it("says that a text in a language it does not know was not checked, and still finds numbers", () => {
    expect(identifyingText("Ko naati, mberi 76 12 34 56", "ff")).toEqual({
      lang: null,
      checked: false,
      findings: [{ rule: "phone-number", span: [16, 27] }],
    });
    expect(identifyingText("Ko naati, mberi wuro").checked).toBe(false);
  });

  it("recognises French and English", () => {
    expect(identifyingText("Les hommes ont brûlé le village et sont partis").lang).toBe("fr");
    expect(identifyingText("The men burnt the village and left on the road").lang).toBe("en");
  });
});

describe("law: spans", () => {
  it("lie inside the text, in order, and never overlap; no words are in the answer", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("76 12 34 56", "l'épouse de l'imam", "M. Traoré", "a@b.org", "14.4912, -4.1987", "𝒳œÉ"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(" ");
        let last = 0;
        for (const { span, ...rest } of identifyingText(text, "fr").findings) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(Object.keys(rest)).toEqual(["rule"]);
          last = span[1];
        }
      }),
    );
  });
});

describe("the labelled set", () => {
  const results = labelledTexts.map(({ lang, text }) => {
    const plain = text.replaceAll("[[", "").replaceAll("]]", "");
    return { identifies: plain !== text, found: identifyingText(plain, lang).findings.length > 0, plain };
  });
  const identifying = results.filter(({ identifies }) => identifies);
  const harmless = results.filter(({ identifies }) => !identifies);

  it("is found as far as the documentation says: 19 of 22 texts, and 0 false alarms in 14", () => {
    expect(identifying).toHaveLength(22);
    expect(harmless).toHaveLength(14);
    expect(harmless.filter(({ found }) => found).map(({ plain }) => plain)).toEqual([]);
    const missed = identifying.filter(({ found }) => !found).map(({ plain }) => plain);
    expect(missed).toEqual([
      "Le seul boucher du village a été tué devant sa boutique.",
      "Tiémoko gardait les animaux quand ils sont venus.",
      "The widow who lives behind the clinic was robbed at night.",
    ]);
  });
});
