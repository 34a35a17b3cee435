import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import type { Quarter } from "../../kernel/quarter.ts";
import type { PCode } from "../../places/p-code.ts";
import { GbvTallyAgreement } from "./gbv-tally-agreement.ts";
import { tallyCell } from "./tally-cell.ts";
import { tallyFigures } from "./tally-figures.ts";

const MOPTI = "ML05" as PCode;
const GAO = "ML07" as PCode;
const day = (text: string): Day => text as Day;
const written = {
  ...{ document: "gbv-tally", id: "gbv-tally-mali", version: "1", title: { en: "Tally" } },
  effective: { from: "2020-02-10", to: null as string | null },
  source: "Invented",
  validations: [{ by: "GBV sub-cluster", on: "2020-02-01", seats: ["GBV coordinator"] }],
  ...{ areas: ["ML07", "ML05"], minimumCell: 10 },
};
const agreement = GbvTallyAgreement.parse(written);
const counted = (adm1: PCode, quarter: string, number: number) => ({ adm1, quarter: quarter as Quarter, number });

describe("a tally of times information on services was given", () => {
  it("is kept per region and quarter where the GBV sub-cluster agreed to it", () => {
    expect(tallyCell(agreement, MOPTI, day("2020-05-31"))._unsafeUnwrap()).toEqual({ adm1: MOPTI, quarter: "2020-Q2" });
  });

  it.each([
    ["there is no agreement", undefined],
    ["nobody signed it", { ...agreement, validations: [] }],
    [
      "no GBV seat took part",
      { ...agreement, validations: [{ by: "Cluster", on: day("2020-02-01"), seats: ["lead"] }] },
    ],
    ["it does not hold yet", { ...agreement, effective: { from: day("2020-06-01"), to: null } }],
    ["it holds no more", { ...agreement, effective: { from: day("2020-02-10"), to: day("2020-05-30") } }],
  ])("is not kept where %s", (_why, one) => {
    expect(tallyCell(one, MOPTI, day("2020-05-31"))._unsafeUnwrapErr()).toEqual({ code: "tally-not-agreed" });
  });

  it("is not kept for a region that was not agreed", () => {
    expect(tallyCell(agreement, "ML03" as PCode, day("2020-05-31"))._unsafeUnwrapErr()).toEqual({
      code: "tally-not-agreed-here",
    });
  });

  it("needs a first day, a minimum cell of five at least, and names each region once", () => {
    const wrong = (more: object) =>
      GbvTallyAgreement.safeParse({ ...written, ...more }).error?.issues.map(({ path }) => path.join("."));
    expect(wrong({ effective: { from: null, to: null } })).toEqual(["effective.from"]);
    expect(wrong({ minimumCell: 4 })).toEqual(["minimumCell"]);
    expect(wrong({ areas: ["ML05", "ML05"] })).toEqual(["areas"]);
    expect(wrong({ areas: [] })).toEqual(["areas"]);
  });
});

describe("what is said of it", () => {
  it("tells ten, hides nine, and shows a region where nobody came just as one where few did", () => {
    const figures = tallyFigures(
      [agreement],
      [counted(MOPTI, "2020-Q1", 10), counted(GAO, "2020-Q1", 9), counted(MOPTI, "2020-Q3", 40)],
      day("2020-09-30"),
    );
    expect(figures.map(({ quarter, adm1, number }) => [quarter, adm1, number])).toEqual([
      ["2020-Q1", MOPTI, 10],
      ["2020-Q1", GAO, null],
      ["2020-Q2", MOPTI, null],
      ["2020-Q2", GAO, null],
    ]);
  });

  it("ends with the quarter in which the agreement ends", () => {
    const ended = { ...agreement, effective: { from: day("2020-02-10"), to: day("2020-04-01") } };
    expect(new Set(tallyFigures([ended], [], day("2021-09-30")).map(({ quarter }) => quarter))).toEqual(
      new Set(["2020-Q1", "2020-Q2"]),
    );
  });

  it("follows the version that was agreed last of those that held in a quarter", () => {
    const stricter = { ...agreement, minimumCell: 20, effective: { from: day("2020-04-01"), to: null } };
    const both = [counted(MOPTI, "2020-Q1", 15), counted(MOPTI, "2020-Q2", 15)];
    const said = tallyFigures([agreement, stricter], both, day("2020-07-01")).filter(({ adm1 }) => adm1 === MOPTI);
    expect(said.map(({ quarter, number, minimumCell }) => [quarter, number, minimumCell])).toEqual([
      ["2020-Q1", 15, 10],
      ["2020-Q2", null, 20],
    ]);
  });

  it("is the same whatever is added to the quarter that runs, and to what stays below the minimum", () => {
    const number = fc.nat({ max: 30 });
    fc.assert(
      fc.property(number, number, number, (before, more, running) => {
        const said = (past: number, now: number) =>
          tallyFigures(
            [agreement],
            [counted(MOPTI, "2020-Q1", past), counted(MOPTI, "2020-Q2", now)],
            day("2020-06-30"),
          );
        expect(said(before, running)).toEqual(said(before, running + more));
        if (before + more < agreement.minimumCell) expect(said(before, 0)).toEqual(said(before + more, 0));
      }),
    );
  });
});
