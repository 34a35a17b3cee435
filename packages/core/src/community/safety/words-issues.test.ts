import { describe, expect, it } from "vitest";
import { tellsOfAChildsAbuse } from "./tells-of-a-childs-abuse.ts";
import { wordsIssues } from "./words-issues.ts";

describe("a disclosure in a meeting", () => {
  it.each([
    "Une fille m'a dit que son oncle la frappe.",
    "After the meeting a girl told me what happens at home.",
    "Elle a été violée en allant au puits.",
    "A boy confided that his teacher beats him.",
    "La petite fille est enfermée le soir.",
    "She was abused by a neighbour.",
    "My niece was beaten.",
    "A pupil is pregnant by her teacher.",
    "Gamine violée près du puits.",
    "Une orpheline est battue.",
    "Deux filles ont été violées hier.",
    "One of the children was burnt.",
    "L'une des filles a été violée.",
    "Girl of 12 raped.",
    "A man touched a girl.",
  ])("goes to referral and is not written down here: %s", (words) => {
    expect(tellsOfAChildsAbuse(words)).toBe(true);
    expect(wordsIssues([{ path: ["note"], words }])).toEqual([{ path: ["note"], code: "goes-to-referral" }]);
  });

  it.each([
    "Les filles sont mariées trop tôt et quittent l'école.",
    "People spoke of early marriage, of children who work in the mines, and of beatings at school.",
    "Le mariage précoce et les coups à l'école inquiètent les mères.",
    "Trois lignes : parler aux parents, aller voir l'école, se revoir après la récolte.",
    "We will visit families where girls stay at home.",
    "Les filles mariées de force à 14 ans quittent l'école.",
    "Les droits de l'enfant : l'exploitation dans les mines.",
    "Trois enfants sur dix sont frappés à l'école.",
    "La petite école est loin ; les grands accompagnent les petits.",
    "Early pregnancy of adolescents; children are beaten at school.",
  ])("is told from what communities talk about: %s", (words) => {
    expect(tellsOfAChildsAbuse(words)).toBe(false);
  });
});

describe("a name beside a harm", () => {
  it("goes to referral: without the name it would be no less a disclosure", () => {
    const found = wordsIssues([{ path: ["note"], words: "Aminata Traoré a été violée." }]);
    expect(found).toEqual([{ path: ["note"], code: "goes-to-referral" }]);
  });
});

describe("a child", () => {
  it("is never named, and nobody can be called or found", () => {
    const found = wordsIssues([
      { path: ["note"], words: "Aminata Traoré a parlé pour les filles." },
      { path: ["coaching"], words: "Appeler le 76 12 34 56." },
      { path: ["heard"], words: "Les filles veulent une autre heure." },
    ]);
    expect(found.map(({ path, code }) => [path[0], code])).toEqual([
      ["note", "could-tell-of-somebody"],
      ["coaching", "could-tell-of-somebody"],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Aminata|76/);
  });
});
