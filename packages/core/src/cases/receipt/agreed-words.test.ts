import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreeOnWords, asAgreed } from "./agreed-words.ts";

const codes = (text: string) =>
  agreeOnWords(text).match(
    () => [],
    (issues) => issues.map(({ code }) => code),
  );

describe("words agreed with a person who wants no paper", () => {
  it("are the same however she says them a month later", () => {
    const agreed = asAgreed("Mangue verte, pluie d'été");
    for (const said of ["mangue verte pluie d ete", "PLUIE D'ÉTÉ — MANGUE VERTE", "  pluie   d’été,mangue\tverte "])
      expect(asAgreed(said)).toBe(agreed);
    expect(asAgreed("mangue verte pluie d'hiver")).not.toBe(agreed);
  });

  it("are taken in any script, with digits of any numeral system", () => {
    expect(asAgreed("مانجو ٧ مطر")).toBe(asAgreed("مَانجو 7 مطر"));
    expect(asAgreed("ߡߊ߲߬ߜߏ߬ ߇")).toBe(asAgreed("ߡߊ߲ߜߏ 7"));
    expect(asAgreed("𞤃𞤢𞤲𞤺𞤮 𞥗")).toBe(asAgreed("𞤥𞤢𞤲𞤺𞤮 7"));
    expect(codes("سلحفاة خضراء تنام بعيدا")).toEqual([]);
  });

  it("are refused where neighbours would guess them", () => {
    expect(codes("tortue verte dort loin")).toEqual([]);
    expect(codes("tortue")).toEqual(["agreed-words-too-few", "agreed-words-too-short"]);
    expect(codes("tortue tortue tortue")).toEqual(["agreed-words-too-few"]);
    expect(codes("a b c")).toEqual(["agreed-words-too-short"]);
    expect(codes("appeler le 76 12 34 56 au soir")).toContain("agreed-words-identify");
    expect(codes("tortue verte ".repeat(30))).toContain("agreed-words-too-long");
    expect(JSON.stringify(agreeOnWords("appeler le 76 12 34 56 au soir"))).not.toContain("76");
  });

  it("are compared as whoever hears them would: order, capitals, accents and signs tell nothing apart", () => {
    const word = fc.constantFrom("tortue", "été", "Où", "7", "๗", "ñandú", "سلحفاة");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(" ", ", ", " - "),
        (words, between) => {
          const said = words.toReversed().join(between).toUpperCase();
          expect(asAgreed(said)).toBe(asAgreed(words.join(" ")));
          expect(asAgreed(asAgreed(said))).toBe(asAgreed(said));
        },
      ),
    );
  });

  it("of any text lead somewhere or nowhere, and never fail", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof asAgreed(text) === "string"));
  });
});
