import { describe, expect, it } from "vitest";
import { maliFipsRegions } from "./fips-regions.ts";
import { gazetteerOf } from "./gazetteer-of.ts";

const row = (UFI: string, UNI: string, ADM1: string, NT: string, FULL_NAME_RO: string) => ({
  UFI,
  UNI,
  ADM1,
  NT,
  FULL_NAME_RO,
});
const load = (...rows: unknown[]) => gazetteerOf(rows, maliFipsRegions);

describe("gazetteerOf", () => {
  it("makes one place of the name records of one UFI, the approved name first", () =>
    expect(
      load(
        row("-1", "11", "08", "V", "Village O17"),
        row("-1", "12", "08", "C", "The 17th"),
        row("-1", "13", "08", "N", "Village 017"),
      ).places,
    ).toEqual([{ id: "gns:-1", name: "Village 017", otherNames: ["The 17th", "Village O17"], within: ["ML06"] }]));

  it("leaves open what the gazetteer leaves open: 09 is Gao or Ménaka, 00 is somewhere in Mali", () =>
    expect(
      load(row("1", "11", "09", "N", "A"), row("2", "12", "00", "N", "B")).places.map(({ within }) => within),
    ).toEqual([["ML07", "ML10"], ["ML"]]));

  it("refuses rows one by one, with row and code and no name", () => {
    const { rows, refusals, places } = load(
      row("1", "11", "04", "N", "Village 017"),
      row("1", "11", "04", "V", "Village 018"),
      row("1", "12", "05", "V", "Village 019"),
      row("2", "13", "77", "N", "Village 020"),
      row("3", "14", "04", "X", ""),
      "no row",
    );
    expect(refusals).toEqual([
      { row: 2, id: "11", path: ["UNI"], code: "name-record-stands-twice" },
      { row: 3, id: "12", path: ["ADM1"], code: "place-in-two-regions" },
      { row: 4, id: "13", path: ["ADM1"], code: "region-code-unknown" },
      { row: 5, path: ["NT"], code: "not-in-the-list" },
      { row: 5, path: ["FULL_NAME_RO"], code: "too-short", facts: { minimum: 1 } },
      { row: 6, path: [], code: "not-an-object" },
    ]);
    expect(rows).toEqual({ total: 6, loaded: 1, refused: 5 });
    expect(places).toHaveLength(1);
    expect(JSON.stringify(refusals)).not.toContain("Village");
  });
});
