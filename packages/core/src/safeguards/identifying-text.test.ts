import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeguardsExplanations } from "./explanations.ts";
import { identifyingRuleCodes } from "./identifying/rule.ts";
import { identifyingText } from "./identifying-text.ts";

const rulesIn = (text: string, language?: string) => identifyingText(text, language).findings.map(({ rule }) => rule);
const wordsIn = (text: string) => identifyingText(text).findings.map(({ span }) => text.slice(...span));

describe("text that could tell who somebody is", () => {
  it.each([
    "76123456",
    "70 12 34 56",
    "70.12.34.56",
    "70 - 12 - 34 - 56",
    "+223 70.12.34.56",
    "7 6 1 2 3 4 5 6",
    "00223 76-12-34-56",
  ])("finds a telephone number spelt %s", (number) => {
    expect(wordsIn(`Joindre le ${number} le soir`)).toEqual([number]);
  });

  it.each([
    "le 14/06/2020",
    "le 14 06 2020",
    "Le 14 06 2020 12 hommes armés",
    "14/06/2020 15 30",
    "le 2020-06-14",
    "15 000 000 FCFA",
    "25000000 FCFA",
    "2019-2020",
    "120 personnes, 150 ménages",
  ])("takes no date, sum or number of people for a telephone number: %s", (text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it.each([
    ["la fille du chef de village de Village 017", "kinship-to-role"],
    ["le fils de l'imam", "kinship-to-role"],
    ["La sœur aînée de l’imam est partie", "kinship-to-role"],
    ["la fille\ndu  chef", "kinship-to-role"],
    ["la femme d'un berger", undefined],
    ["la femme d'un conseiller", "kinship-to-role"],
    ["the wife of the imam", "kinship-to-role"],
    ["the mayor's son", "kinship-to-role"],
    ["Le chef de village a dit que l'imam viendra", undefined],
    ["la femme de Oumar", "kinship-to-name"],
    ["une femme de Bandiagara", undefined],
    ["Mme Aïssata", "first-name"],
    ["Mme Nafarmatou", "named-person"],
    ["un homme surnommé Lion", "nickname"],
    ["le hameau dit Lion", undefined],
    ["chez Keïta", "family-name"],
  ] as const)("%s: %s", (text, rule) => {
    expect(rulesIn(text)).toEqual(rule === undefined ? [] : [rule]);
  });

  it("asks the rules of both languages, and says which one it is", () => {
    expect(identifyingText("le fils du maire est parti")).toMatchObject({ checked: true, language: "fr" });
    expect(identifyingText("the mayor's son has left")).toMatchObject({ checked: true, language: "en" });
    expect(rulesIn("fils du maire, mayor's son")).toEqual(["kinship-to-role", "kinship-to-role"]);
    expect(identifyingText("the imam's wife", "fr-ML")).toMatchObject({ checked: true, language: "fr-ML" });
    expect(rulesIn("the imam's wife", "fr-ML")).toEqual(["kinship-to-role"]);
  });

  it("says that a text in a language it does not know was not checked, and still finds numbers", () => {
    expect(identifyingText("Ko naati, mberi 76 12 34 56", "ff")).toEqual({
      checked: false,
      language: "ff",
      findings: [{ rule: "phone-number", span: [16, 27] }],
    });
  });

  it.each([
    ["Fulfulde", "Hannde yimbe njahi luumo Koro"],
    ["Bambara", "muso fila taara dugu kono"],
    ["Bambara after French", "A ko muso taara, le mari est resté"],
    ["Songhay", "Boro hinza kaa koyra ra"],
    ["Tamasheq", "Kel Tamasheq widi ewaden aghrem"],
    ["Hausa", "Mutane uku sun zo gari jiya"],
    ["Mooré", "Zaka ned a yembre n ki"],
    ["Arabic", "هجم المسلحون على القرية"],
    ["Tifinagh", "ⵜⵎⴰⵣⵉⵖⵜ"],
    ["no language in particular", "Koro"],
  ])("does not say that it has checked %s", (_, text) => {
    expect(identifyingText(text).checked).toBe(false);
  });

  it("does not take the word of whoever says that a text is French where words of another language stand in it", () => {
    expect(identifyingText("O wi'i ko yimbe ɓee naati wuro subaka", "fr").checked).toBe(false);
    expect(identifyingText("Koro", "fr").checked).toBe(true);
  });

  it.each(["RAS", "vol de bétail", "tout va bien", "Nothing to report", "12", ""])("has checked %j", (text) => {
    expect(identifyingText(text).checked).toBe(true);
  });

  it("sees through signs that nobody sees, and figures of another script", () => {
    expect(wordsIn("tel 76\u200b12\u200b34\u200b56")).toHaveLength(1);
    expect(wordsIn("tel ٧٦ ١٢ ٣٤ ٥٦")).toHaveLength(1);
  });

  it("finds a number in words, and a person told by where she lives", () => {
    expect(rulesIn("sept zéro douze trente-quatre cinquante-six")).toEqual(["phone-number"]);
    expect(rulesIn("la veuve qui habite derrière le dispensaire")).toEqual(["address"]);
  });

  it("misses a name that is on no list and has nothing beside it that says so", () => {
    expect(rulesIn("Wokolo gardait les animaux")).toEqual([]);
  });

  it("gives the span in the text as it was written, accents and all", () => {
    const text = "Œuvre : l’e\u0301pouse  de l’imam, joignable à é@exemple.org";
    expect(wordsIn(text)).toEqual(["l’e\u0301pouse  de l’imam", "é@exemple.org"]);
  });

  it("explains each of its rules", () => {
    expect(identifyingRuleCodes.filter((rule) => !Object.hasOwn(safeguardsExplanations, rule))).toEqual([]);
  });
});

const PIECES = ["76 12 34 56", "l'épouse de l'imam", "M. Traoré", "a@b.org", "14.4912, -4.1987", "𝒳œÉ", "14/06/2020"];

describe("laws", () => {
  it("spans lie inside the text, in order, never overlap; no words are in the answer", () => {
    const piece = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(" ");
        let last = 0;
        for (const { rule, span, ...rest } of identifyingText(text).findings) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect([Object.hasOwn(safeguardsExplanations, rule), rest]).toEqual([true, {}]);
          last = span[1];
        }
      }),
    );
  });

  it("finds the same in a text with other words around it", () => {
    fc.assert(
      fc.property(fc.constantFrom("76 12 34 56", "l'épouse de l'imam", "a@b.org"), fc.nat(40), (piece, spaces) => {
        const text = `Ils ont dit ceci :${" ".repeat(spaces + 1)}${piece} , puis rien.`;
        expect(identifyingText(text).findings.length).toBe(1);
      }),
    );
  });
});

/** What makes a careless pattern slow: runs that could begin anywhere, or be split in many ways. */
const HOSTILE = [
  "a",
  "a.",
  "1",
  "1 ",
  "1.",
  " ",
  "\n\t",
  "14.123 ",
  "14° ",
  "la fille du ",
  "la fille du chef ",
  "fille a",
  "imam of a's ",
  "m. A",
  "A'",
  "a@",
  "a@b.c ",
  "nina ",
  "nina 1",
  "Moussa ",
  "d'",
  "70 12 34 5 ",
  "14/06/2020 ",
  "Abc ",
  "Abc-",
  "ABC ",
  "A. ",
  "zéro ",
  "un 1 ",
  "la femme qui ",
  "le chef de la ",
  "le chef du site ",
  "the one ",
  "the only man ",
  "maison de ",
  "sa maison de la ",
  "habite a ",
  "rue 1, ",
  "lat 1.123 ",
  "N 1 ",
  "///a.a",
  "dossier ",
  "case no ",
  "a dot ",
  "a (at) ",
  "~a",
  '"A',
  '"',
  "dit ",
  "alias A ",
  "mère de la fille tuée ",
  "the mother of the child killed ",
  "0 puis ",
  "12 34 and ",
];

describe("a text made to be slow", () => {
  // Ten times the longest answer that is ever taken: a pattern that is not linear does not come to an end in it.
  it.each(HOSTILE.map((seed) => [JSON.stringify(seed), seed] as const))(
    "of 200,000 times %s is read to its end",
    (_, seed) => {
      const text = `14.1234${seed.repeat(Math.ceil(200_000 / seed.length)).slice(0, 200_000)}`;
      expect(identifyingText(text, "fr").language).toBe("fr");
    },
  );
});
