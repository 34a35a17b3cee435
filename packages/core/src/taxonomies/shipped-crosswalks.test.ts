import { describe, expect, it } from "vitest";
import { maliToGpcRisks } from "./crosswalks/mali-to-gpc-risks.ts";
import { maliToMrm } from "./crosswalks/mali-to-mrm.ts";
import { gpcRisks } from "./gpc-risks/gpc-risks.ts";
import { mali2021 } from "./mali-2021/mali-2021.ts";
import { mrm } from "./mrm/mrm.ts";
import { shippedCrosswalks } from "./shipped-crosswalks.ts";
import { shippedTaxonomies } from "./shipped-taxonomies.ts";
import { isReferenceTo } from "./taxonomy-ref.ts";
import { findType } from "./types-of.ts";
import { validateCrosswalk } from "./validate-crosswalk.ts";

const rowOf = (crosswalk: typeof maliToMrm, from: string) => crosswalk.rows.find((row) => row.from === from);

describe("every shipped crosswalk", () => {
  it("is valid between the taxonomies it names, covers every type once, and says that it is ours", () => {
    for (const crosswalk of shippedCrosswalks) {
      const from = shippedTaxonomies.find((taxonomy) => isReferenceTo(crosswalk.from, taxonomy));
      const to = shippedTaxonomies.find((taxonomy) => isReferenceTo(crosswalk.to, taxonomy));
      expect(from && to && validateCrosswalk(crosswalk, from, to).isOk(), crosswalk.id).toBe(true);
      expect(crosswalk.rows).toHaveLength(34);
      expect(crosswalk.source).toBe("Answerable default");
    }
  });
});

describe("Mali to the protection risks", () => {
  /** Source: domain §1.2, by number of type and of risk. */
  const EXPECTED: Readonly<Record<number, readonly number[]>> = {
    1: [15],
    2: [],
    3: [15],
    4: [15],
    5: [15],
    6: [2],
    7: [2],
    8: [2, 10],
    9: [2],
    10: [10],
    11: [11],
    12: [11],
    13: [8],
    14: [8],
    15: [8],
    16: [8, 14],
    17: [4, 8],
    18: [5],
    19: [13],
    20: [1],
    21: [1],
    22: [7],
    23: [3],
    24: [14],
    25: [14],
    26: [12],
    27: [12],
    28: [12],
    29: [12],
    30: [12],
    31: [12, 2],
    32: [5, 9],
    33: [5],
    34: [2],
  };

  it("reads each of the 34 types as the plan's table does", () => {
    const read = maliToGpcRisks.rows.map((row) => [
      Number(findType(mali2021, row.from)?.type.mark),
      row.to.map((code) => Number(findType(gpcRisks, code)?.type.mark)),
    ]);
    expect(Object.fromEntries(read)).toEqual(EXPECTED);
  });

  it("lists displacement by disaster explicitly as without a counterpart", () => {
    expect(rowOf(maliToGpcRisks, "forced-displacement-disaster")?.to).toEqual([]);
  });

  it("never reaches disinformation: no Mali type is about it", () => {
    const { notes } = validateCrosswalk(maliToGpcRisks, mali2021, gpcRisks)._unsafeUnwrap();
    expect(notes).toEqual([{ path: ["rows"], code: "types-never-reached", facts: { types: ["disinformation"] } }]);
  });
});

describe("Mali to the MRM", () => {
  it("holds only for a child and a party to conflict, and says that it yields a lead", () => {
    expect(maliToMrm.condition?.["en"]).toMatch(/child.*party to conflict.*lead/s);
  });

  it("leaves school or hospital, attack or use, to a person", () => {
    const row = rowOf(maliToMrm, "attack-occupation-schools-hospitals");
    expect(row?.to).toEqual(["attack-on-school", "attack-on-hospital", "military-use"]);
    expect(row?.several).toBe("some-apply");
    expect(row?.judgement).toBeDefined();
  });

  it("never reads detention as a grave violation", () => {
    expect(rowOf(maliToMrm, "arbitrary-arrest-detention")?.to).toEqual(["deprivation-of-liberty"]);
  });

  it("reaches all six violations and both beside them", () => {
    expect(validateCrosswalk(maliToMrm, mali2021, mrm)._unsafeUnwrap().notes).toEqual([]);
  });
});
