import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alertMonths } from "./alert-targets.ts";
import { codeOfChoice } from "./choice-codes.ts";
import { drawAlerts } from "./draw-alerts.ts";
import { drawIncidents } from "./draw-incidents.ts";
import { trailDice, trailsOf } from "./draw-sample.ts";
import { SAMPLE_SEED } from "./sample-mark.ts";
import { publishedQuarter, sampleMonths } from "./sample-months.ts";
import { typeChoices } from "./violation-types.ts";

const june = sampleMonths.find(({ month }) => month === "2020-06");
if (june === undefined) throw new Error("no bad month is drawn");

describe("whatever the seed", () => {
  it("a month's incidents and its alerts hold what the targets say, category by category", () => {
    const categoryOf = new Map(typeChoices.map(({ choice, category }) => [choice, category]));
    const codeCategory = new Map(typeChoices.map(({ choice, category }) => [codeOfChoice("type", choice), category]));
    const counted = (categories: readonly (string | undefined)[]) =>
      Object.fromEntries([...Map.groupBy(categories, (one) => one ?? "none")].map(([key, all]) => [key, all.length]));
    const notZero = (target: object) => Object.fromEntries(Object.entries(target).filter(([, number]) => number > 0));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...sampleMonths), (seed, target) => {
        for (const [index, part] of (["mopti", "others"] as const).entries()) {
          const drawn = drawIncidents(trailDice(seed, target.month, part), target, part);
          expect(drawn.length).toBe(target[part].incidents);
          const categories = drawn.flatMap(({ violations }) => violations.map(({ type }) => categoryOf.get(type)));
          expect([index, counted(categories)]).toEqual([index, notZero(target[part].violations)]);
        }
        const [mopti] = trailsOf(seed, target);
        const alerts = mopti === undefined ? [] : drawAlerts(seed, target.month, mopti);
        const standing = alerts.filter(({ outline }) => outline.fate === "stands");
        const categories = standing.flatMap(({ input }) =>
          input.violations.map((one) => codeCategory.get(String(one["type"]))),
        );
        const { undocumented } = alertMonths.find(({ month }) => month === target.month) ?? {};
        expect(counted(categories)).toEqual(notZero(undocumented ?? {}));
      }),
      { numRuns: 12 },
    );
  });

  it("the targets of the first quarter come to the published totals", () => {
    const sums = Object.keys(publishedQuarter).map((category) => {
      const key = category as keyof typeof publishedQuarter;
      const documented = sampleMonths
        .slice(0, 3)
        .map(({ mopti, others }) => mopti.violations[key] + others.violations[key]);
      const alone = alertMonths.slice(0, 3).map(({ undocumented }) => undocumented[key]);
      return [key, [...documented, ...alone].reduce((all, one) => all + one, 0)];
    });
    expect(Object.fromEntries(sums)).toEqual(publishedQuarter);
  });
});

describe("actors", () => {
  it("are dealt over all cercles at once: no place has more of one than chance gives", () => {
    const [trail] = trailsOf(SAMPLE_SEED, june);
    const finals = trail?.versions.filter(({ notApproved }) => !notApproved) ?? [];
    const areas = [...new Set(finals.map(({ incident }) => incident.area.choice))];
    const actors = [...new Set(finals.map(({ incident }) => incident.actor))];
    const count = (area: string | undefined, actor: string | undefined): number =>
      finals.filter(
        ({ incident }) =>
          (area === undefined || incident.area.choice === area) && (actor === undefined || incident.actor === actor),
      ).length;
    const cells = areas.flatMap((area) =>
      actors.map((actor) => {
        const expected = (count(area, undefined) * count(undefined, actor)) / finals.length;
        return (count(area, actor) - expected) ** 2 / expected;
      }),
    );
    const freedom = (areas.length - 1) * (actors.length - 1);
    // a chi-square lies below its mean plus four standard deviations where nothing but chance is at work
    expect(cells.reduce((sum, one) => sum + one, 0)).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom));
  });
});
