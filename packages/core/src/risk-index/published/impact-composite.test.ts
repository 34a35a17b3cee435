import { describe, expect, it } from "vitest";
import { classesIn, from, part, publishedMethod, scoresOfTable, valuesIn } from "./published-table-fixture.ts";

/**
 * IMPACT's composites of a household's protection needs, from answers in words: the concerns of 2024 (how often, of four
 * risks) and the rights and services of 2026 (what was ticked, of two questions).
 * Source: IMPACT Initiatives, R package humind, add_comp_prot.R, add_prot_score_rights.R and the rows that their tests
 * expect.
 */
const CLASSES = {
  kind: "fixed-thresholds",
  classes: [from(1, "none"), from(2, "low"), from(3, "in-need"), from(4, "severe-need")],
};
const worstOf = (indicators: readonly { readonly id: string }[]) =>
  publishedMethod({
    source: "IMPACT Initiatives, humind",
    data: { area: "household", missing: ["dnk", "pnta"] },
    scale: { least: 1, most: 4 },
    indicators,
    nodes: [part("needs", { aggregation: { kind: "maximum" }, children: indicators.map(({ id }) => ({ id })) })],
    root: "needs",
    classes: CLASSES,
  });
const leaf = (id: string, value: unknown, steps: readonly (readonly [number, number])[]) =>
  part(id, {
    value,
    direction: "raises-score",
    transformations: [{ kind: "steps", steps: steps.map(([first, points]) => ({ from: first, value: points })) }],
    normalisation: { kind: "as-it-is" },
  });

describe("concerns, as of 2024: how often four risks are feared", () => {
  const RISKS = ["cope", "displaced", "kidnapping", "discrimination"];
  const of = RISKS.map((column) => ({
    value: { kind: "answers", column, points: { never: 0, once_or_twice: 1, several_times: 2, always: 3 } },
  }));
  const concerns = worstOf([
    leaf("all-four", { kind: "sum", of }, [
      [0, 1],
      [2, 2],
      [4, 3],
      [9, 4],
    ]),
    // one "always" is need, whatever the others are
    leaf("any-always", { kind: "highest", of }, [
      [0, 1],
      [3, 3],
    ]),
  ]);
  const household = (id: string, ...answers: readonly string[]) => [id, ...answers].join(",");
  const scored = (...households: readonly string[]) =>
    scoresOfTable(concerns, ["household,cope,displaced,kidnapping,discrimination", ...households].join("\n"));
  const four = (answer: string): string => household(answer, answer, answer, answer, answer);

  it("the six rows of IMPACT's test: sums of 0, 4, 8 and 12; don't know and no answer are no score", () => {
    const scores = scored(...["never", "once_or_twice", "several_times", "always", "dnk", "pnta"].map(four));
    expect(valuesIn(scores, "needs")).toEqual({
      ...{ never: 1, once_or_twice: 3, several_times: 3, always: 4 },
      ...{ dnk: null, pnta: null },
    });
    expect(classesIn(scores)["always"]).toBe("severe-need");
  });

  it("one always among three nevers is need: 3 points alone would be 2", () => {
    const scores = scored(household("a", "never", "always", "never", "never"));
    expect([valuesIn(scores, "all-four")["a"], valuesIn(scores, "needs")["a"]]).toEqual([2, 3]);
  });
});

describe("rights and services, as of 2026: two questions of which several answers may be ticked", () => {
  const ticked = (column: string, points: object) => ({
    value: { kind: "answers", column, points, several: { between: " ", take: "sum" } },
  });
  const rights = worstOf([
    leaf(
      "rights",
      {
        kind: "sum",
        atLeast: 1,
        of: [
          ticked("services", {
            ...{ yes_healthcare: 2, yes_schools: 2, yes_therapeutic_services: 1, yes_edu_facilities: 2 },
            ...{ yes_social_services: 1, yes_gov_services: 1, yes_other_services: 0, no: 0 },
          }),
          ticked("justice", {
            ...{ yes_identity_documents: 2, yes_counselling_legal: 1, yes_property_docs: 1 },
            ...{ yes_birth_certificates: 1, yes_gov_services: 1, yes_other_services: 0, no: 0 },
          }),
        ],
      },
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [4, 4],
      ],
    ),
  ]);
  const score = (services: string, justice: string) =>
    valuesIn(scoresOfTable(rights, `household,services,justice\na,${services},${justice}`), "rights")["a"];

  it.each([
    // one box alone, by its weight of 2, 1 or 0
    ["yes_healthcare", "", 3],
    ["yes_schools", "", 3],
    ["yes_edu_facilities", "", 3],
    ["yes_therapeutic_services", "", 2],
    ["yes_social_services", "", 2],
    ["yes_gov_services", "", 2],
    ["yes_other_services", "", 1],
    ["", "yes_identity_documents", 3],
    ["", "yes_birth_certificates", 2],
    ["", "yes_other_services", 1],
    ["no", "no", 1],
    // one question unknown: the other alone; both: no score
    ["dnk", "yes_identity_documents", 3],
    ["yes_healthcare yes_schools", "pnta", 4],
    ["dnk", "pnta", null],
    ["yes_gov_services yes_healthcare", "yes_property_docs", 4],
    ["yes_gov_services", "yes_property_docs yes_birth_certificates", 3],
  ])("services %j, justice %j: %j", (services, justice, expected) => {
    expect(score(services, justice)).toBe(expected);
  });
});
