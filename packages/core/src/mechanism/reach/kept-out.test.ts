import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Need } from "../document/need.ts";
import { keptOut } from "./kept-out.ts";

describe("who is kept out of every way", () => {
  it("is nobody where one way needs nothing, and everybody where there is none", () => {
    expect(keptOut({ lacks: { phone: 0.5 } }, [["phone"], []])).toEqual([]);
    expect(keptOut({ lacks: { phone: 0.5 } }, [])).toEqual([{ lacking: [], atLeast: 1, atMost: 1 }]);
  });

  it("is whoever lacks what all ways share: exactly that share", () => {
    const ways = [["phone"], ["phone", "travel"]] as const;
    expect(keptOut({ lacks: { phone: 0.34, travel: 0.2 } }, ways)).toEqual([
      { lacking: ["phone"], atLeast: 0.34, atMost: 0.34 },
    ]);
  });

  it("is between two numbers where each way needs something else", () => {
    expect(keptOut({ lacks: { phone: 0.6, travel: 0.7 } }, [["phone"], ["travel"]])).toEqual([
      { lacking: ["phone", "travel"], atLeast: 0.3, atMost: 0.6 },
    ]);
  });
});

const needs = fc.subarray([...Need.options]);

describe("any village, asked person by person", () => {
  /** People, each by what they lack; and ways, each by what it needs. */
  const villages = fc.record({ people: fc.array(needs, { minLength: 1, maxLength: 30 }), ways: fc.array(needs) });
  const shareWho = (people: readonly (readonly Need[])[], lacking: readonly Need[]): number =>
    people.filter((lacks) => lacking.every((need) => lacks.includes(need))).length / people.length;
  const lacksOf = (people: readonly (readonly Need[])[]) =>
    Object.fromEntries(Need.options.map((need) => [need, shareWho(people, [need])]));

  it("has as many who lack it all as lie between the two numbers", () => {
    fc.assert(
      fc.property(villages, ({ people, ways }) => {
        for (const { lacking, atLeast, atMost } of keptOut({ lacks: lacksOf(people) }, ways)) {
          const share = shareWho(people, lacking);
          expect(share).toBeGreaterThanOrEqual(atLeast - 1e-8);
          expect(share).toBeLessThanOrEqual(atMost + 1e-8);
        }
      }),
    );
  });

  it("has nobody kept out who is in none of the sets, and nobody in one who is not kept out", () => {
    fc.assert(
      fc.property(villages, ({ people, ways }) => {
        const sets = keptOut({ lacks: lacksOf(people) }, ways);
        for (const lacks of people) {
          const reached = ways.some((demands) => !demands.some((need) => lacks.includes(need)));
          const inASet = sets.some(({ lacking }) => lacking.every((need) => lacks.includes(need)));
          expect(inASet).toBe(!reached);
        }
      }),
    );
  });
});
