import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../kernel/day.ts";
import type { Channel } from "./document/channel.ts";
import { Mechanism } from "./document/mechanism.ts";
import { Need } from "./document/need.ts";
import { evidenceWords } from "./evidence-words.ts";
import { channelCoverage } from "./reach/channel-coverage.ts";
import { reviewMechanism } from "./review-mechanism.ts";
import type { Evidence } from "./rules/mechanism-rule.ts";

const today = "2026-06-01" as Day;
const example = (name: string): Mechanism =>
  Mechanism.parse(
    JSON.parse(readFileSync(new URL(`../../../../examples/mechanism/${name}.json`, import.meta.url), "utf8")),
  );
const sound = example("without-known-faults");
const faulty = example("with-faults");
const codesOf = (mechanism: Mechanism): string[] => reviewMechanism(mechanism, today).map(({ code }) => code);

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);

describe("the review of the example with deliberate faults", () => {
  it("finds each of them and only those, in the order of reading", () => {
    expect(codesOf(faulty)).toEqual([
      "end-not-announced",
      "group-not-consulted",
      "key-in-other-hands",
      "no-way-they-can-reach",
      "no-way-they-can-reach",
      "few-feel-safe",
      "distribution-without-desk-or-card",
      "vendors-not-trained",
      "answer-without-a-time",
      "gender-based-violence-written-down",
      "project-without-procedure",
      "duties-in-one-hand",
      "no-local-alternative",
      "card-not-checked",
      "nobody-but-men",
      "not-told-nothing-is-owed",
      "no-session-among-themselves",
      "nobody-answers-for-it",
      "loop-not-closed",
    ]);
  });

  it("has at least one finding in each step of the design", () => {
    expect(new Set(reviewMechanism(faulty, today).map(({ step }) => step))).toEqual(
      new Set(["purpose", "collecting", "acting", "reporting"]),
    );
  });

  it("finds nothing in its twin", () => {
    expect(codesOf(sound)).toEqual([]);
  });

  it("asks about nothing that goes stale where nobody says which day it is", () => {
    expect(reviewMechanism(faulty).map(({ code }) => code)).not.toContain("card-not-checked");
  });
});

describe("a mechanism that is a hotline", () => {
  const hotline = sound.channels.filter(({ medium }) => medium === "phone");

  it("says who has no phone: 34 % of the women, and no way they can reach", () => {
    const finding = reviewMechanism({ ...sound, channels: hotline }, today).find(
      ({ code, evidence }) => code === "no-way-they-can-reach" && evidence[0]?.codes?.[0] === "women",
    );
    expect(finding?.evidence).toEqual([
      { path: ["groups", 0, "lacks"], codes: ["women"], lacking: ["phone"], figures: { atLeast: 0.34, atMost: 0.34 } },
    ]);
    expect(finding?.evidence.map((one) => evidenceWords(one, "en"))).toEqual([
      "women, without a phone: 34 % (groups.0.lacks)",
    ]);
  });

  it("beside a desk that needs somebody's leave: only whoever lacks both is left, and how many that is lies between two numbers", () => {
    const guarded = sound.channels
      .filter(({ medium }) => medium === "desk")
      .map((desk): Channel => ({ ...desk, needs: ["permission"] }));
    const groups = sound.groups
      .filter(({ code }) => code === "women")
      .map((group) => ({ ...group, lacks: { phone: 0.34, permission: 0.75 } }));
    const found = reviewMechanism({ ...sound, groups, channels: [...hotline, ...guarded] }, today);
    expect(found.find(({ code }) => code === "no-way-they-can-reach")?.evidence[0]).toEqual({
      path: ["groups", 0, "lacks"],
      codes: ["women"],
      lacking: ["phone", "permission"],
      figures: { atLeast: 0.09, atMost: 0.34 },
    });
  });
});

describe("every finding", () => {
  it("rests on places that are in the document, and cites a source", () => {
    for (const finding of reviewMechanism(faulty, today)) {
      expect(finding.evidence.length).toBeGreaterThan(0);
      expect(finding.source).not.toBe("");
      expect(finding.yardsticks).toBeInstanceOf(Array);
      for (const { path } of finding.evidence) expect([path, valueAt(faulty, path)]).not.toEqual([path, undefined]);
    }
  });

  it("has no grade", () => {
    for (const finding of reviewMechanism(faulty, today))
      expect(Object.keys(finding).toSorted()).toEqual(
        ["ask", "code", "evidence", "says", "source", "step", "why", "yardsticks"].toSorted(),
      );
  });
});

const REACH = ["no-way-they-can-reach", "no-confidential-way-they-can-reach", "every-way-closed"];
const reachOf = (mechanism: Mechanism): string[] => codesOf(mechanism).filter((code) => REACH.includes(code));

const needs = fc.subarray([...Need.options]);
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Any number of channels, and groups that lack any shares of anything. */
const mechanisms = fc
  .record({
    channels: fc.array(fc.record({ needs, confidential: fc.boolean(), openToNonBeneficiaries: fc.boolean() })),
    lacks: fc.array(fc.dictionary(fc.constantFrom(...Need.options), share)),
  })
  .map(({ channels, lacks }): Mechanism => {
    const [model] = sound.channels;
    const [group] = sound.groups;
    if (model === undefined || group === undefined) throw new Error("the example has channels and groups");
    return {
      ...sound,
      channels: channels.map((one, index) => ({ ...model, ...one, code: `channel-${index}` as Channel["code"] })),
      groups: lacks.map((one, index) => ({ ...group, lacks: one, code: `group-${index}`, assisted: index % 2 === 0 })),
    };
  });

/** A channel for everybody: nothing is needed, nobody hears, everybody understands. */
const forEverybody = sound.channels.filter(({ code }) => code === "visits");

describe("laws of the review", () => {
  it("with a confidential way that needs nothing nobody is out of reach, whatever else there is", () => {
    fc.assert(
      fc.property(mechanisms, (mechanism) => {
        expect(reachOf({ ...mechanism, channels: [...mechanism.channels, ...forEverybody] })).toEqual([]);
      }),
    );
  });

  it("does not depend on the order of channels and groups", () => {
    const evidenceOf = (evidence: readonly Evidence[]): string[] =>
      evidence.map(({ codes, lacking, figures }) => JSON.stringify([codes?.toSorted(), lacking, figures])).toSorted();
    const said = (mechanism: Mechanism): string[] =>
      reviewMechanism(mechanism, today)
        .map(({ code, evidence }) => [code, ...evidenceOf(evidence)].join(" "))
        .toSorted();
    fc.assert(
      fc.property(mechanisms, (mechanism) => {
        const turned = {
          ...mechanism,
          channels: mechanism.channels.toReversed(),
          groups: mechanism.groups.toReversed(),
        };
        expect(said(turned)).toEqual(said(mechanism));
      }),
    );
  });

  it("points only at what is in the document", () => {
    fc.assert(
      fc.property(mechanisms, (mechanism) => {
        for (const { evidence } of reviewMechanism(mechanism, today))
          for (const { path } of evidence) expect(valueAt(mechanism, path)).not.toBeUndefined();
      }),
    );
  });

  it("agrees with the coverage: a channel that everybody in a group can use leaves nobody of it out", () => {
    fc.assert(
      fc.property(mechanisms, (mechanism) => {
        const out = new Set(
          reviewMechanism(mechanism, today)
            .filter(({ code }) => code === "no-way-they-can-reach" || code === "every-way-closed")
            .map(({ evidence }) => evidence[0]?.codes?.[0]),
        );
        for (const row of channelCoverage(mechanism)) {
          expect(row.atLeast).toBeLessThanOrEqual(row.atMost);
          if (row.reach === "everybody") expect(out.has(row.group)).toBe(false);
        }
      }),
    );
  });
});
