import { readFileSync } from "node:fs";
import { CoveragePlan, identifyingText } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diceOf } from "./dice.ts";
import { drawIncidents } from "./draw-incidents.ts";
import { drawTimes } from "./draw-times.ts";
import {
  areaTargets,
  displacedTargets,
  peopleTargets,
  SAMPLE_MARK,
  SAMPLE_SEED,
  typeTargets,
} from "./month-targets.ts";
import { drawSubmissions } from "./paper-trail.ts";
import { samplePage } from "./sample-page.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const text = (submission: Readonly<Record<string, unknown>>, key: string): string =>
  typeof submission[key] === "string" ? submission[key] : "";

describe("the sample month", () => {
  it("is the file that stands in the examples, byte for byte", () => {
    const file = new URL("../../examples/sample-operation/kobo-2020-06.json", import.meta.url);
    expect(readFileSync(file, "utf8") === samplePage(SAMPLE_SEED)).toBe(true);
  });

  it("is the same for the same seed and another for another", () => {
    const once = samplePage(7);
    expect(samplePage(7)).toBe(once);
    expect(samplePage(8)).not.toBe(once);
  });

  it("says of every submission that it is invented, and gives no position", () => {
    for (const submission of drawSubmissions(SAMPLE_SEED)) {
      expect(submission["exemple"]).toBe(SAMPLE_MARK);
      expect(submission["_geolocation"]).toEqual([null, null]);
      expect(submission).not.toHaveProperty("grp_incident/gps");
    }
  });

  const seeds = fc.integer({ min: 1, max: 1_000_000 });

  it("has 95 incidents that add up to the targets, whatever the seed", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const incidents = drawIncidents(diceOf(seed));
        const violations = incidents.flatMap((incident) => incident.violations);
        expect([incidents.length, incidents.filter(({ isAttack }) => isAttack).length, violations.length]).toEqual([
          95, 23, 230,
        ]);
        for (const area of areaTargets)
          expect(sum(incidents.filter((one) => one.area === area.choice).map((one) => one.violations.length))).toBe(
            area.violations,
          );
        for (const { choice, violations: target } of typeTargets)
          expect(violations.filter(({ type }) => type === choice).length).toBe(target);
        const people = violations.flatMap((one) => (one.counted === "personnes" ? [one.people] : []));
        for (const group of ["men", "women", "girls", "boys", "unknown"] as const)
          expect(sum(people.map((one) => one[group] ?? 0))).toBe(peopleTargets[group]);
        const moves = violations.flatMap((one) => (one.counted === "deplaces" ? [one] : []));
        expect(sum(moves.map(({ households }) => households))).toBe(displacedTargets.households);
        expect(
          Math.abs(sum(moves.map(({ households, size }) => households * size)) - displacedTargets.people),
        ).toBeLessThan(100);
      }),
      { numRuns: 20 },
    );
  });

  it("has 80 in by the cut-off, 87 by the bulletin, and never one that was known before it happened", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const times = drawTimes(diceOf(seed), 95);
        expect(times.filter(({ received }) => received <= "2020-07-05").length).toBe(80);
        expect(times.filter(({ received }) => received <= "2020-07-12").length).toBe(87);
        for (const { happened, learned, typed, received } of times)
          expect([happened, learned, typed, received].toSorted()).toEqual([happened, learned, typed, received]);
      }),
      { numRuns: 20 },
    );
  });

  it("has the paper trail of a real month: 121 submissions", () => {
    const all = drawSubmissions(SAMPLE_SEED);
    const ids = all.map((one) => text(one, "_uuid"));
    const once = all.filter((one, index) => ids.indexOf(text(one, "_uuid")) === index);
    const edited = once.filter((one) => "meta/deprecatedID" in one);
    const empty = once.filter((one) => !("rep_violations" in one));
    const deleted = once.filter((one) => JSON.stringify(one["_validation_status"]).includes("not_approved"));
    expect([all.length, all.length - once.length, edited.length, empty.length, deleted.length]).toEqual([
      121, 2, 11, 3, 2,
    ]);
    // one root each: 95 incidents, 8 by neighbours, 3 tests, 2 deleted
    expect(new Set(all.map((one) => text(one, "meta/rootUuid"))).size).toBe(95 + 8 + 3 + 2);
    const roots = (has: (one: Readonly<Record<string, unknown>>) => boolean): number =>
      new Set(once.filter(has).map((one) => text(one, "meta/rootUuid"))).size;
    expect(roots((one) => one["grp_incident/date_incident"] === "nsp")).toBe(9);
    expect(roots((one) => text(one, "grp_incident/date_incident").startsWith("2091"))).toBe(2);
    expect(roots((one) => text(one, "grp_recit/recit").includes("+223"))).toBe(4);
    expect(roots((one) => text(one, "grp_recit/recit").includes("La fille du chef"))).toBe(2);
  });

  it("has nothing from Youwarou, where nobody could go", () => {
    expect(samplePage(SAMPLE_SEED)).not.toContain('"youwarou"');
  });

  it("has a plan of coverage that names all eight cercles, one of them without access", () => {
    const file = new URL("../../examples/sample-operation/coverage-plan.json", import.meta.url);
    const plan = CoveragePlan.parse(JSON.parse(readFileSync(file, "utf8")));
    expect(plan.areas.length).toBe(8);
    expect(plan.areas.filter(({ coverage }) => coverage === "no-access").map(({ adm2 }) => adm2)).toEqual(["ML0508"]);
  });

  it("has six texts that the detector finds: four telephone numbers, two by kinship", () => {
    const narratives = new Map(
      drawSubmissions(SAMPLE_SEED).map((one) => [text(one, "meta/rootUuid"), text(one, "grp_recit/recit")]),
    );
    const rules = [...narratives.values()].flatMap((narrative) => {
      const answer = identifyingText(narrative, "fr");
      return answer.checked ? answer.findings.map(({ rule }) => rule) : [];
    });
    expect(rules.toSorted()).toEqual([
      ...Array<string>(2).fill("kinship-to-role"),
      ...Array<string>(4).fill("phone-number"),
    ]);
  });
});
