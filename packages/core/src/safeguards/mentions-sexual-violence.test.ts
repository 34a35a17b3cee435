import { describe, expect, it } from "vitest";
import { mentionsSexualViolence } from "./mentions-sexual-violence.ts";

describe("a text that speaks of sexual violence", () => {
  it("is recognised in French and English, accents or none", () => {
    for (const text of [
      "Une femme a été violée sur la route",
      "UN VIOL COLLECTIF",
      "agression sexuelle au puits",
      "elle a été mariée de force",
      "Elle a ete donnee en mariage par force",
      "mariage forcé d'une fille de quatorze ans",
      "They raped two women",
      "sexual exploitation near the base",
      "a forced marriage",
      "cas de VBG",
      "Elle a été abusée sexuellement",
      "la fillette a été abusée",
      "viol",
      "rape",
      "mariage\n  précoce",
      "she was forced into sex work",
      "des faits d'inceste",
      "contrainte au sexe",
      "a girl was molested",
      "un cas de violence basée sur le genre",
      "gender-based violence in the camp",
      "violences conjugales",
      "domestic violence",
    ])
      expect([text, mentionsSexualViolence(text)]).toEqual([text, true]);
  });

  it("is not any text with violence or violation in it", () => {
    for (const text of [
      "Violences contre les civils et violations des droits",
      "Une attaque violente",
      "violent clashes and human rights violations",
      "Les hommes ont pénétré dans le village",
      "violation, violence, village, violet, violon",
      "Des tirs incessants toute la nuit",
      "Trois hommes ont été molestés au barrage",
      "12 personnes de sexe masculin, par sexe et âge",
      "people by sex and age",
      "They scraped the walls; a therapist came; grapes were taken",
      "",
    ])
      expect([text, mentionsSexualViolence(text)]).toEqual([text, false]);
  });

  it("reads a text that was made to be slow to its end", () => {
    for (const seed of ["viol", "abus ", "sexuel", "a", " ", "abus de la ", "mari "])
      expect(typeof mentionsSexualViolence(seed.repeat(Math.ceil(200_000 / seed.length)))).toBe("boolean");
  });
});
