import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mali2021 } from "../taxonomies/mali-2021/mali-2021.ts";
import { isSexualOrGenderBased, typesOf } from "../taxonomies/types-of.ts";
import { CountingAgreement } from "./counting-agreement.ts";
import { inputWith, knownAreas, villageAttack } from "./incident-fixture.ts";
import { splitSubmission } from "./split-submission.ts";
import { SurvivorCount, survivorCountSubject } from "./survivor-count.ts";

const agreement = (change: object = {}) =>
  CountingAgreement.parse({
    document: "counting-agreement",
    id: "gbv-counting",
    version: "1",
    title: { en: "Invented agreement" },
    effective: { from: "2020-01-01", to: null },
    source: "invented",
    validations: [{ by: "GBV sub-cluster", on: "2020-01-01", seats: ["GBV"] }],
    types: ["rape"],
    level: 1,
    ...change,
  });
const rules = { taxonomy: mali2021, places: knownAreas };
const survivors = {
  unit: "victims",
  type: "rape",
  victims: {
    amount: { kind: "exact", people: 3 },
    cells: [
      { sex: "female", ageGroup: "13-17", people: 1 },
      { sex: "female", ageGroup: "child", people: 1 },
    ],
  },
};
const mixed = inputWith({ violations: [...villageAttack.violations, survivors] });

describe("a submission that mixes an attack with sexual violence", () => {
  it("becomes the incident without it, without its narrative, and a count that leads nowhere", () => {
    const split = splitSubmission(mixed, { ...rules, agreement: agreement() });
    expect(split.incident?.violations.map(({ type }) => type)).not.toContain("rape");
    expect(split.incident).not.toHaveProperty("narrative");
    expect(split.survivorCounts).toEqual([
      {
        type: "rape",
        category: expect.any(String) as string,
        month: "2020-06",
        adm1: "ML05",
        adm2: null,
        people: { amount: { kind: "exact", people: 3 }, cells: [{ sex: "female", ageGroup: "child", people: 2 }] },
        taxonomy: { id: "mali", version: "2021" },
      },
    ]);
    expect(split.notes.map(({ code, path }) => [code, path])).toEqual([["text-not-kept", ["narrative"]]]);
  });

  it("names admin 2 only where the agreement allows it", () => {
    const [count] = splitSubmission(mixed, { ...rules, agreement: agreement({ level: 2 }) }).survivorCounts;
    expect(count?.adm2).toBe("ML0505");
  });

  it("keeps nothing of it without an agreement that is validated, in effect, and names the type", () => {
    const none = [
      undefined,
      agreement({ validations: [] }),
      agreement({ effective: { from: "2020-07-01", to: null } }),
      agreement({ types: ["forced-marriage"] }),
    ];
    for (const agreed of none) {
      const split = splitSubmission(mixed, { ...rules, agreement: agreed, at: { row: 3, id: "uuid:1" } });
      expect(split.survivorCounts).toEqual([]);
      expect(split.incident).not.toHaveProperty("narrative");
      expect(split.notes).toContainEqual({
        row: 3,
        id: "uuid:1",
        path: ["violations", 4, "type"],
        code: "type-not-collected",
      });
      expect(JSON.stringify(split)).not.toContain("rape");
    }
  });

  it("leaves no incident where there was nothing else", () => {
    expect(splitSubmission(inputWith({ violations: [survivors] }), rules).incident).toBeUndefined();
  });

  it("drops a narrative that speaks of it though no type says so", () => {
    const told = inputWith({ narrative: "Deux femmes ont été violées près du puits." });
    const split = splitSubmission(told, rules);
    expect(split.incident).not.toHaveProperty("narrative");
    expect(split.incident?.violations).toHaveLength(4);
    expect(JSON.stringify(split)).not.toContain("puits");
  });

  it("keeps no count of a month that cannot be", () => {
    const future = inputWith({ violations: [survivors], happened: { month: "2091-06", precision: "month" } });
    const split = splitSubmission(future, { ...rules, agreement: agreement(), today: "2020-07-01" as never });
    expect(split.survivorCounts).toEqual([]);
  });

  it("changes nothing where there is none of it", () => {
    expect(splitSubmission(inputWith(), rules)).toEqual({ incident: inputWith(), survivorCounts: [], notes: [] });
  });
});

describe("a survivor count", () => {
  const [content] = splitSubmission(mixed, { ...rules, agreement: agreement() }).survivorCounts;

  it("has no field for anything that leads to a person or to the incident", () => {
    expect(SurvivorCount.safeParse(content).success).toBe(true);
    for (const field of [
      "narrative",
      "day",
      "locality",
      "age",
      "actorCategory",
      "source",
      "recorder",
      "origin",
      "incident",
      "referrals",
    ])
      expect(SurvivorCount.safeParse({ ...content, [field]: "x" }).success).toBe(false);
  });

  it("knows no finer age than child or adult", () => {
    const cells = [{ sex: "female", ageGroup: "13-17", people: 1 }];
    expect(
      SurvivorCount.safeParse({ ...content, people: { amount: { kind: "exact", people: 1 }, cells } }).success,
    ).toBe(false);
  });

  it("is recorded once however often it is sent, and can be taken back", () => {
    if (content === undefined) throw new Error("no count");
    const { decide, evolve, initial, tables } = survivorCountSubject;
    const once = decide({ type: "record", content }, initial)._unsafeUnwrap().reduce(evolve, initial);
    expect(decide({ type: "record", content }, once)._unsafeUnwrap()).toEqual([]);
    expect(decide({ type: "record", content: { ...content, adm1: "ML04" } }, once)._unsafeUnwrapErr().code).toBe(
      "already-recorded",
    );
    expect(tables[0]?.rowsOf(once)).toMatchObject([{ girls: 2, women: 0, unknownMost: 1, status: "standing" }]);
    const gone = decide({ type: "withdraw" }, once)._unsafeUnwrap().reduce(evolve, once);
    expect(decide({ type: "withdraw" }, gone)._unsafeUnwrapErr().code).toBe("already-withdrawn");
    expect(decide({ type: "withdraw" }, initial)._unsafeUnwrapErr().code).toBe("not-recorded");
  });
});

describe("law: no sexual or gender-based type stays with an incident", () => {
  it("whichever types are mixed", () => {
    const violation = fc.constantFrom(...typesOf(mali2021)).map(({ type }) => ({ unit: "victims", type: type.code }));
    fc.assert(
      fc.property(fc.array(violation, { minLength: 1, maxLength: 6 }), fc.boolean(), (violations, agreed) => {
        const input = inputWith({ violations });
        const such = input.violations.filter(({ type }) => isSexualOrGenderBased(mali2021, type));
        const split = splitSubmission(input, { ...rules, agreement: agreed ? agreement() : undefined });
        const kept = split.incident?.violations ?? [];
        expect(kept.some(({ type }) => isSexualOrGenderBased(mali2021, type))).toBe(false);
        expect(kept.length + such.length).toBe(violations.length);
        const uncounted = split.notes.filter(({ code }) => code === "type-not-collected");
        expect(split.survivorCounts.length + uncounted.length).toBe(such.length);
        if (such.length > 0) expect(split.incident?.narrative).toBeUndefined();
      }),
    );
  });
});
