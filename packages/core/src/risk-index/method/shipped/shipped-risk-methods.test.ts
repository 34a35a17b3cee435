import { describe, expect, it } from "vitest";
import { scoreAreas } from "../../scoring/score-areas.ts";
import { type RiskMethod, readMethod } from "../risk-method.ts";
import { a2sitStyleMethod } from "./a2sit-style.ts";
import { impactStyleMethod } from "./impact-style.ts";
import { informStyleMethod } from "./inform-style.ts";
import { shippedRiskMethods } from "./shipped-risk-methods.ts";

type Answers = Readonly<Record<string, number | null>>;

const scoresBy = (method: RiskMethod, rows: Readonly<Record<string, Answers>>) => {
  const { scores, warnings } = scoreAreas(
    method,
    Object.entries(rows).map(([area, answers]) => ({ area, month: "2020-06", facets: {}, answers })),
  );
  return { by: new Map(scores.map((one) => [one.area, one])), warnings: warnings.map(({ code }) => code) };
};

describe("what is shipped", () => {
  it.each(shippedRiskMethods.map((method) => [method.id, method] as const))(
    "%s is usable as a file, is a draft, says where it comes from and is nobody else's",
    (_id, method) => {
      expect(readMethod(JSON.parse(JSON.stringify(method)))._unsafeUnwrap()).toEqual(method);
      expect(method.validations).toEqual([]);
      expect(method.source).toMatch(/Answerable default/);
      expect(JSON.stringify([method.id, method.title, method.source])).not.toMatch(/mali/i);
      const labels = [...method.nodes, ...method.indicators, ...method.classes.classes].map(({ label }) => label);
      for (const label of [method.title, ...labels]) expect(Object.keys(label).toSorted()).toEqual(["en", "fr"]);
      expect(JSON.stringify(labels)).not.toMatch(/priorit|[ée]ligib|\bsafe|\bsûre?s?\b|\brank|\brang/i);
    },
  );

  it("ids are told apart, and whoever has another's style says so, and which ingredients are folded", () => {
    expect(new Set(shippedRiskMethods.map(({ id }) => id)).size).toBe(4);
    for (const { title } of shippedRiskMethods.slice(1)) {
      expect(title["en"]).toMatch(/in the style of .*folded/);
      expect(title["fr"]).toMatch(/à la manière d.*réunis/);
    }
  });
});

describe("in the style of A2SIT, worked by hand", () => {
  const area = (values: readonly (number | null)[]): Answers => ({
    population: 100_000,
    incidents: values[0] ?? null,
    newly_displaced: values[1] ?? null,
    food_insecure_percent: values[2] ?? null,
    undocumented_percent: values[3] ?? null,
    health_posts: values[4] ?? null,
    water_percent: values[5] ?? null,
  });
  // on 1–100, of each range the lowest is 1, its middle 50.5, the highest 100; posts and water are turned round
  const { by, warnings } = scoresBy(a2sitStyleMethod, {
    GT01: area([10, 0, 10, 5, 40, 90]), //    1,  1   |  1, 1   |  1, 1
    GT02: area([30, 2000, 20, 5, 20, null]), // 50.5, 100 | 50.5, 1 | 50.5, –
    GT03: area([50, 1000, 30, 15, 0, 50]), //  100, 50.5 | 100, 100 | 100, 100
    GT04: area([20, null, null, null, null, null]), // threats alone: one of three
  });

  it("lays every indicator on 1 to 100, a capacity turned round", () => {
    expect(by.get("GT02")?.nodes).toMatchObject({
      incidents: 50.5,
      displaced: 100,
      documents: 1,
      health: 50.5,
      water: null,
    });
  });

  it("takes means: (75.25 + 25.75 + 50.5) / 3 = 50.5 and (75.25 + 100 + 100) / 3 = 91.75", () => {
    expect(by.get("GT02")?.nodes).toMatchObject({ threats: 75.25, vulnerabilities: 25.75, capacities: 50.5 });
    expect(["GT01", "GT02", "GT03"].map((code) => by.get(code)?.score)).toEqual([1, 50.5, 91.75]);
  });

  it("cuts 1 to 91.75 in five: 19.15, 37.3, 55.45, 73.6; and says that months cannot be compared", () => {
    expect(["GT01", "GT02", "GT03"].map((code) => by.get(code)?.class)).toEqual(["level-1", "level-3", "level-5"]);
    expect(warnings).toContain("months-not-comparable");
  });

  it("an area of which one part in three is known has no level", () => {
    expect(by.get("GT04")).toMatchObject({ state: "not-enough-data", class: null, score: null });
  });
});

describe("in the style of IMPACT, worked by hand", () => {
  const columns = new Set(JSON.stringify(impactStyleMethod.indicators).match(/prot_needs_[a-z0-9_]+\/[a-z_]+/g));
  /** A household that answered all five questions and ticked these. */
  const household = (...ticks: readonly string[]): Answers =>
    Object.fromEntries([...columns].map((column) => [column, ticks.some((tick) => column.endsWith(tick)) ? 1 : 0]));
  const NOTHING = ["no_safety_concerns", "activities/no", "social/no", "services/no", "justice/no"];

  const { by } = scoresBy(impactStyleMethod, {
    "no concerns": household(...NOTHING),
    // 2 + 1 = 3; the rest 1
    "girls stay in at night": household("women_girls_avoid_night", ...NOTHING),
    // movement unknown; activities 4, social unknown: 4 points are 4; services 2 and justice 2: 4 points are 4
    "work, livelihood, health care and papers": household(
      "movement/dnk",
      "yes_work",
      "yes_livelihood",
      "social/pnta",
      "yes_healthcare",
      "yes_identity_documents",
    ),
    "does not know": household("movement/dnk", "activities/dnk", "social/pnta", "services/dnk", "justice/dnk"),
    "was not asked": {},
  });

  it("the worst of three dimensions counts", () => {
    expect(by.get("no concerns")).toMatchObject({
      score: 1,
      class: "minimal",
      nodes: { movement: 1, practices: 1, rights: 1 },
    });
    expect(by.get("girls stay in at night")).toMatchObject({ score: 3, class: "in-need", nodes: { practices: 1 } });
    expect(by.get("work, livelihood, health care and papers")).toMatchObject({
      score: 4,
      class: "severe-need",
      nodes: { movement: null, practices: 4, rights: 4 },
    });
  });

  it("who does not know is not without needs, nor is who was not asked", () => {
    expect(by.get("does not know")).toMatchObject({ state: "no-answers", class: null, score: null });
    expect(by.get("was not asked")).toMatchObject({ state: "no-answers", class: null, score: null });
  });

  /** What one household has in one dimension. */
  const inDimension = (dimension: string, ...ticks: readonly string[]): number | null | undefined =>
    scoresBy(impactStyleMethod, {
      one: household(...ticks, ...(dimension === "movement" ? ["justice/no"] : ["no_safety_concerns"])),
    }).by.get("one")?.nodes[dimension];

  // option, weight → the weight and one, at most 4
  it.each([
    ["no_changes_feel_unsafe", 2],
    ["women_girls_avoid_places", 3],
    ["women_girls_boys_avoid_places", 3],
    ["women_girls_boys_avoid_firewood", 3],
    ["/men_avoid_places", 2],
    ["/boys_avoid_places", 3],
    ["women_girls_avoid_night", 3],
    ["/men_avoid_night", 2],
    ["/boys_avoid_night", 3],
    ["girls_boys_avoid_school", 3],
    ["different_routes", 2],
    ["avoid_markets", 3],
    ["avoid_public_offices", 3],
    ["avoid_fields", 3],
  ])("movement: %s alone is %d", (option, score) => {
    expect(inDimension("movement", option)).toBe(score);
  });

  it.each([
    ["three points", ["avoid_fields", "different_routes"], 4],
    ["fifteen points stop at 4", ["avoid_fields", "avoid_markets", "girls_boys_avoid_school"], 4],
    ["other measures alone: nobody knows their weight", ["other_safety_measures"], null],
    ["other measures beside a known one", ["other_safety_measures", "avoid_fields"], 3],
    ["don't know, whatever else is ticked", ["movement/dnk", "avoid_fields"], null],
  ])("movement: %s", (_what, ticks, score) => {
    expect(inDimension("movement", ...ticks)).toBe(score);
  });

  it.each([
    [[], 1],
    [["yes_work"], 3],
    [["yes_livelihood"], 3],
    [["yes_water"], 3],
    [["yes_farm"], 2],
    [["yes_work", "yes_decision_making"], 3],
    [["yes_safety", "yes_free_choices", "yes_farm"], 3],
    [["yes_safety", "yes_free_choices", "yes_farm", "yes_visiting_family"], 4],
    [["yes_farm", "activities/dnk", "social/dnk"], 2],
    [["activities/dnk", "social/pnta"], null],
    [["activities/dnk", "yes_joining_groups"], 2],
  ])("practices: %j is %s", (ticks, score) => {
    expect(inDimension("practices", ...ticks)).toBe(score);
  });

  it.each([
    ["yes_healthcare", 3],
    ["yes_schools", 3],
    ["yes_therapeutic_services", 2],
    ["yes_edu_facilities", 3],
    ["yes_social_services", 2],
    ["services/yes_gov_services", 2],
    ["yes_identity_documents", 3],
    ["yes_counselling_legal", 2],
    ["yes_property_docs", 2],
    ["yes_birth_certificates", 2],
    ["justice/yes_gov_services", 2],
  ])("rights: %s alone is %d", (option, score) => {
    expect(inDimension("rights", option)).toBe(score);
  });
});

describe("in the style of INFORM, worked by hand", () => {
  const { by, warnings } = scoresBy(informStyleMethod, {
    ML0101: {
      flood_exposed: 999, //             log10(1000) = 3 of 6: 5.0
      drought_years_percent: 20, //      2.0
      conflict_intensity: 3, //          6 of 10: 6.0
      displaced_percent: 12, //          from 10 on 10: 10.0
      poverty_percent: 40, //            of 80: 5.0
      underweight_percent: 15, //        of 45: 3.333, 3.3
      food_insecure_percent: 21, //      of 30: 7.0
      early_warning_points: 2, //        (5 − 2)/5: 6.0
      governance_index: -0.5, //         (2.5 + 0.5)/5: 6.0
      electricity_percent: 30, //        7.0
      physicians_per_10000: 1, //        (4 − 1)/4: 7.5
    },
    ML0102: {
      flood_exposed: 0,
      drought_years_percent: 0,
      conflict_intensity: 0,
      displaced_percent: 0.4,
      poverty_percent: 80,
      underweight_percent: 60,
      food_insecure_percent: 30,
      early_warning_points: 0,
      governance_index: -2.5,
      electricity_percent: 0,
      physicians_per_10000: 0,
    },
    ML0103: { flood_exposed: 999, conflict_intensity: 3, poverty_percent: 40 },
  });

  it("rounds half up at every level, as workbooks do", () => {
    expect(by.get("ML0101")?.nodes).toMatchObject({
      floods: 5,
      conflict: 6,
      displacement: 10,
      underweight: 3.3,
      // (10 − √(5.5 · 8.2))/0.9 = (10 − 6.7157)/0.9 = 3.649
      natural: 3.6,
      human: 8,
      // (10 − √(6.76 · 2.8))/0.9 = (10 − 4.3506)/0.9 = 6.277
      hazard: 6.3,
      // (5.0 + 3.3)/2 = 4.15
      "socio-economic": 4.2,
      // (10 − √(6.22 · 3.7))/0.9 = (10 − 4.7973)/0.9 = 5.781
      vulnerability: 5.8,
      institutional: 6,
      // (7.0 + 7.5)/2 = 7.25
      infrastructure: 7.3,
      // (10 − √(4.6 · 3.43))/0.9 = (10 − 3.9722)/0.9 = 6.698
      coping: 6.7,
    });
  });

  it("risk is the cube root of the three: (6.3 · 5.8 · 6.7)^⅓ = 6.2556, high", () => {
    expect(by.get("ML0101")).toMatchObject({ score: 6.3, class: "high" });
  });

  it("without any hazard there is no risk, however vulnerable; that is a value, not a gap", () => {
    expect(by.get("ML0102")).toMatchObject({
      score: 0,
      class: "very-low",
      nodes: { vulnerability: 10, coping: 10, underweight: 10 },
    });
  });

  it("without one of its three dimensions there is no risk score, and no warning is needed for months", () => {
    expect(by.get("ML0103")).toMatchObject({ state: "not-enough-data", score: null });
    expect(warnings).toEqual([]);
  });
});
