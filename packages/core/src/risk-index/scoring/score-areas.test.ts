import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import type { AnswerRow } from "./answer-row.ts";
import { type AreaMonth, scoreAreas as indexOf } from "./score-areas.ts";
import { workbookMethod, workbookRows } from "./workbook-fixture.ts";

const scoreAreas = (method: RiskMethod, rows: readonly AnswerRow[], expected?: readonly AreaMonth[]) =>
  indexOf(method, rows, expected).scores;
const only = (method: RiskMethod, rows: readonly AnswerRow[]) => {
  const [one] = scoreAreas(method, rows);
  if (one === undefined) throw new Error("no area was scored");
  return one;
};
const scoreOf = (method: RiskMethod, rows: readonly AnswerRow[]): number => only(method, rows).score ?? Number.NaN;
const changed = (change: object): RiskMethod => readMethod({ ...workbookMethod, ...change })._unsafeUnwrap();

const [node] = workbookMethod.nodes;
const [leader, , woman] = workbookRows;
if (!node || !leader || !woman) throw new Error("the workbook has a node and voices");
const geometric = changed({
  scale: { least: 1, most: 100 },
  nodes: [{ ...node, aggregation: { kind: "geometric" } }],
  classes: {
    kind: "fixed-thresholds",
    classes: workbookMethod.classes.classes.map((one, index) => ({ ...one, from: index === 0 ? 1 : index * 20 })),
  },
});
const onOneToHundred = changed({ scale: geometric.scale, classes: geometric.classes });

describe("the workbook, worked by hand", () => {
  const area = only(workbookMethod, workbookRows);

  it("takes the mean of those who answered, and turns capacities round", () => {
    // threats 14/5 = 2.8 of 4; risks 12/4 = 3; vulnerabilities 10/4 = 2.5; capacities 8/5 = 1.6, so 1 - 0.4
    expect(area.nodes).toMatchObject({ threats: 70, risks: 75, vulnerabilities: 62.5, capacities: 60 });
  });

  it("weighs threats twice: (2·70 + 75 + 62.5 + 60) / 5 = 67.5, a high score", () => {
    expect([area.state, area.score, area.class]).toEqual(["scored", 67.5, "high"]);
    expect([area.voices, area.groups]).toEqual([5, 3]);
  });

  it("is the fifth root of 70.3²·75.25·62.875·60.4 on the scale from 1 to 100 with a geometric mean", () => {
    expect(scoreOf(geometric, workbookRows)).toBeCloseTo((70.3 ** 2 * 75.25 * 62.875 * 60.4) ** 0.2, 9);
  });

  it("a 'don't know' taken as zero would have said less: it is in no mean", () => {
    const asZero = workbookRows.map((row) => ({
      ...row,
      answers: { ...row.answers, risks: row.answers["risks"] ?? 0 },
    }));
    expect(only(workbookMethod, asZero).nodes["risks"]).toBe(60);
    expect(area.nodes["risks"]).toBe(75);
  });
});

describe("the floor", () => {
  it("four voices, or five of one group, make an indicative class without a decimal, an interval or a gap", () => {
    const oneGroup = workbookRows.map((row) => ({ ...row, facets: { ...row.facets, category: "leader" } }));
    for (const rows of [workbookRows.slice(1), oneGroup]) {
      const area = only(workbookMethod, rows);
      expect([area.state, area.class]).toEqual(["indicative", "high"]);
      expect([area.score, area.spread, area.gaps, area.nodes]).toEqual([null, null, [], {}]);
    }
  });

  it("two voices are not enough: there is no class, and their answers stand nowhere", () => {
    const area = only(workbookMethod, workbookRows.slice(0, 2));
    expect([area.state, area.class, area.score, area.nodes, area.voices]).toEqual([
      "not-enough-voices",
      null,
      null,
      {},
      2,
    ]);
  });

  it("who does not know anything is no voice", () => {
    const silent = { threats: null, risks: null, vulnerabilities: null, capacities: null };
    const area = only(workbookMethod, [...workbookRows.slice(0, 4), { ...leader, answers: silent }]);
    expect([area.state, area.voices]).toEqual(["indicative", 4]);
  });

  it("a group that is not known is no second group", () => {
    const rows = workbookRows.map((row, index) => ({
      ...row,
      facets: { ...row.facets, category: index < 4 ? "leader" : "unknown" },
    }));
    expect(only(workbookMethod, rows)).toMatchObject({ state: "indicative", groups: 1 });
  });
});

describe("what is missing", () => {
  it("too few answers to too many questions are no score, however many spoke", () => {
    const rows = workbookRows.map((row) => ({ ...row, answers: { threats: row.answers["threats"] ?? null } }));
    expect(only(workbookMethod, rows)).toMatchObject({ state: "not-enough-data", class: null, score: null, voices: 5 });
  });

  it("an area from which nobody answered stands first, says how far it was seen, and is never 0", () => {
    const areas = scoreAreas(
      workbookMethod,
      [...workbookRows.map((row) => ({ ...row, area: "ML0501" })), { ...leader, area: "ML0502" }],
      [
        { area: "ML0508", month: "2020-06", seen: "no-access" },
        { area: "ML0501", month: "2020-06", seen: "reported" },
      ],
    );
    expect(areas.map(({ area, state, seen, score }) => [area, state, seen, score])).toEqual([
      ["ML0502", "not-enough-voices", null, null],
      ["ML0508", "no-answers", "no-access", null],
      ["ML0501", "scored", "reported", 67.5],
    ]);
  });

  it("months of an area are scored apart", () => {
    const later = workbookRows.map((row) => ({ ...row, month: "2020-07", answers: { ...row.answers, threats: 4 } }));
    expect(scoreAreas(workbookMethod, [...later, ...workbookRows]).map(({ month, score }) => [month, score])).toEqual([
      ["2020-06", 67.5],
      ["2020-07", 79.5],
    ]);
  });
});

describe("groups of informants", () => {
  const twice = [...workbookRows, ...workbookRows];

  it("women who answer classes worse than men are a finding that the mean hides", () => {
    const men = twice
      .map((row) => ({ ...row, facets: { ...row.facets, sex: "male" } }))
      .map((row) => ({
        ...row,
        answers: { threats: 1, risks: 1, vulnerabilities: 1, capacities: 3 },
      }));
    const women = workbookRows.map((row) => ({
      ...row,
      facets: { ...row.facets, sex: "female" },
      answers: { threats: 4, risks: 3, vulnerabilities: 3, capacities: 1 },
    }));
    const [gap] = only(workbookMethod, [...men, ...women]).gaps;
    expect(gap).toEqual({
      by: "sex",
      groups: [
        { group: "female", informants: 5, class: "very-high", score: 85 },
        { group: "male", informants: 10, class: "low", score: 25 },
      ],
      worst: "female",
      best: "male",
      classes: 3,
      points: 60,
    });
  });

  it("a group below the floor has no score of its own", () => {
    expect(only(workbookMethod, workbookRows).gaps).toEqual([]);
    expect(only(workbookMethod, twice).gaps.map(({ by }) => by)).toEqual([]);
  });
});

const point = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 6 });
const anyRow = (answers: fc.Arbitrary<Record<string, number | null>>): fc.Arbitrary<AnswerRow> =>
  fc.record({
    area: fc.constantFrom("ML0505", "ML0506"),
    month: fc.constantFrom("2020-06", "2020-07"),
    facets: fc.record({
      category: fc.constantFrom("leader", "youth", "unknown"),
      sex: fc.constantFrom("female", "male"),
    }),
    answers,
  });
const asked = fc.record({ threats: point, risks: point, vulnerabilities: point, capacities: point });
const full = fc.integer({ min: 0, max: 4 });
const answered = fc.record({ threats: full, risks: full, vulnerabilities: full, capacities: full });
const rowsOf = (answers: fc.Arbitrary<Record<string, number | null>>, least = 0) =>
  fc.array(anyRow(answers), { minLength: least, maxLength: 30 });
const inOneArea = (answers: fc.Arbitrary<Record<string, number | null>>) =>
  rowsOf(answers, 6).map((rows) =>
    rows.map((row, index) => ({
      ...row,
      area: "ML0505",
      month: "2020-06",
      facets: { ...row.facets, category: index === 0 ? "leader" : "youth" },
    })),
  );

describe("whatever was answered", () => {
  it("the order of the rows changes nothing, to the last digit", () => {
    fc.assert(
      fc.property(
        rowsOf(asked).chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(JSON.stringify(scoreAreas(workbookMethod, shuffled))).toBe(
            JSON.stringify(scoreAreas(workbookMethod, rows)),
          );
        },
      ),
    );
  });

  it("a score lies within the scale, and only a scored area has one", () => {
    fc.assert(
      fc.property(rowsOf(asked), fc.constantFrom(workbookMethod, geometric), (rows, method) => {
        for (const { state, score, spread, class: code } of scoreAreas(method, rows)) {
          expect(score !== null).toBe(state === "scored");
          expect(code !== null).toBe(state === "scored" || state === "indicative");
          if (score === null) expect(spread).toBeNull();
          else expect(score >= method.scale.least && score <= method.scale.most).toBe(true);
        }
      }),
    );
  });

  it("a worse answer never lowers the score, a better capacity never raises it", () => {
    fc.assert(
      fc.property(
        inOneArea(answered),
        fc.nat(5),
        fc.constantFrom("threats", "risks", "vulnerabilities", "capacities"),
        fc.constantFrom(workbookMethod, geometric),
        (rows, index, question, method) => {
          const raised = rows.map((row, place) =>
            place === index
              ? { ...row, answers: { ...row.answers, [question]: Math.min(4, (row.answers[question] ?? 0) + 1) } }
              : row,
          );
          const [before, after] = [scoreOf(method, rows), scoreOf(method, raised)];
          expect(question === "capacities" ? after <= before : after >= before).toBe(true);
        },
      ),
    );
  });

  it("an indicator measured on another scale, with its goalposts, scores the same", () => {
    fc.assert(
      fc.property(
        inOneArea(answered),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (rows, by, plus) => {
          const rescaled = changed({
            indicators: workbookMethod.indicators.map((one) =>
              one.value === "risks"
                ? { ...one, normalisation: { kind: "goalposts", least: plus, most: 4 * by + plus } }
                : one,
            ),
          });
          const moved = rows.map((row) => ({
            ...row,
            answers: { ...row.answers, risks: (row.answers["risks"] ?? 0) * by + plus },
          }));
          expect(scoreOf(rescaled, moved)).toBeCloseTo(scoreOf(workbookMethod, rows), 9);
        },
      ),
    );
  });

  it("an answer that goes missing leaves the indicator within the answers that are left, never pulled to zero", () => {
    fc.assert(
      fc.property(inOneArea(answered), fc.nat(5), (rows, index) => {
        const left = rows.map((row, place) =>
          place === index ? { ...row, answers: { ...row.answers, risks: null } } : row,
        );
        const points = left.flatMap((row) => row.answers["risks"] ?? []).map((one) => one * 25);
        const value = only(workbookMethod, left).nodes["risks"] ?? Number.NaN;
        expect(value >= Math.min(...points) && value <= Math.max(...points)).toBe(true);
      }),
    );
  });

  it("a voice that answers like the mean leaves the score where it is", () => {
    fc.assert(
      fc.property(inOneArea(answered), (rows) => {
        const mean = (question: string): number =>
          rows.reduce((sum, row) => sum + (row.answers[question] ?? 0), 0) / rows.length;
        const like = Object.fromEntries(Object.keys(leader.answers).map((one) => [one, mean(one)]));
        expect(scoreOf(workbookMethod, [...rows, { ...leader, answers: like }])).toBeCloseTo(
          scoreOf(workbookMethod, rows),
          9,
        );
      }),
    );
  });

  it("a geometric mean lies at or below the arithmetic one on the same scale", () => {
    fc.assert(
      fc.property(inOneArea(answered), (rows) => {
        expect(scoreOf(geometric, rows)).toBeLessThanOrEqual(scoreOf(onOneToHundred, rows) + 1e-9);
      }),
    );
  });
});

describe("a table of areas", () => {
  const areas = changed({ voices: null, data: { ...workbookMethod.data, month: null, facets: {} } });

  it("tells the parts it has where the whole has too few of them", () => {
    const row = { ...woman, facets: {}, month: "", answers: { threats: 4, capacities: 2 } };
    const { state, score, nodes } = only(areas, [row]);
    expect([state, score, nodes["threats"], nodes["capacities"], nodes["risks"]]).toEqual([
      ...["not-enough-data", null, 100, 50, null],
    ]);
  });

  it("is scored row by row, with no floor and no spread", () => {
    const row = { ...woman, facets: {}, month: "" };
    expect(only(areas, [row])).toMatchObject({ state: "scored", score: 85, voices: 0, spread: null, gaps: [] });
  });
});
