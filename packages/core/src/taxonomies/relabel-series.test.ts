import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Month } from "../kernel/month.ts";
import { maliToGpcRisks } from "./crosswalks/mali-to-gpc-risks.ts";
import { maliToMrm } from "./crosswalks/mali-to-mrm.ts";
import { mali2021 } from "./mali-2021/mali-2021.ts";
import { mrm } from "./mrm/mrm.ts";
import { relabelSeries, type SeriesRow } from "./relabel-series.ts";

const row = (code: string, value: number | null, month = "2021-05"): SeriesRow => ({
  code,
  month: month as Month,
  value,
});

describe("relabelSeries", () => {
  it("gives the new code and keeps the old one, and never calls it comparable", () => {
    const { segments, apart } = relabelSeries([row("theft-extortion-looting", 12)], maliToGpcRisks, mali2021);
    expect(segments).toEqual([
      {
        code: "theft-eviction-destruction",
        rows: [{ code: "theft-eviction-destruction", was: "theft-extortion-looting", month: "2021-05", value: 12 }],
        comparable: false,
        because: ["other-taxonomy", "types-fold-together"],
      },
    ]);
    expect(apart).toEqual([]);
  });

  it("puts two types that lead to one side by side and does not add them", () => {
    const { segments } = relabelSeries([row("killing", 3), row("premeditated-killing", 2)], maliToGpcRisks, mali2021);
    expect(segments[0]?.rows.map(({ was, value }) => [was, value])).toEqual([
      ["killing", 3],
      ["premeditated-killing", 2],
    ]);
  });

  it("lists apart what splits, what needs a person, what has no counterpart, and what is unknown", () => {
    const codes = ["forced-marriage", "denial-of-services", "forced-displacement-disaster", "no-such-code"];
    const { segments, apart } = relabelSeries(
      codes.map((code) => row(code, 1)),
      maliToGpcRisks,
      mali2021,
    );
    expect(segments).toEqual([]);
    expect(apart.map(({ because, candidates }) => [because, candidates.length])).toEqual([
      ["splits-into-several", 2],
      ["needs-judgement", 2],
      ["no-counterpart", 0],
      ["not-in-crosswalk", 0],
    ]);
  });

  it("says when the crosswalk holds only under a condition that figures cannot show", () => {
    expect(relabelSeries([row("killing", 3)], maliToMrm, mali2021).segments[0]?.because).toContain(
      "condition-not-checked",
    );
  });

  it("keeps no data apart from zero", () => {
    const { segments } = relabelSeries([row("threat", null), row("threat", 0, "2021-06")], maliToGpcRisks, mali2021);
    expect(segments[0]?.rows.map(({ value }) => value)).toEqual([null, 0]);
  });

  it("lets a finer code follow the row of its parent", () => {
    const rows = [{ from: "killing-and-maiming", to: ["killing"] }];
    const upward = { ...maliToMrm, from: maliToMrm.to, to: maliToMrm.from, rows };
    const [segment] = relabelSeries([row("maiming", 2), row("killing", 1)], upward, mrm).segments;
    expect(segment?.rows.map(({ was, value }) => [was, value])).toEqual([
      ["maiming", 2],
      ["killing", 1],
    ]);
    expect(segment?.because).toContain("types-fold-together");
  });

  it("lets every row out exactly once, with its value", () => {
    const code = fc.constantFrom(...maliToGpcRisks.rows.map(({ from }) => from), "unknown");
    const series = fc.array(fc.tuple(code, fc.option(fc.nat(500))).map(([one, value]) => row(one, value)));
    fc.assert(
      fc.property(series, (rows) => {
        const { segments, apart } = relabelSeries(rows, maliToGpcRisks, mali2021);
        const out = [
          ...segments.flatMap((segment) => segment.rows.map(({ was, value }) => `${was} ${value}`)),
          ...apart.map(({ code: was, value }) => `${was} ${value}`),
        ];
        expect(out.toSorted()).toEqual(rows.map((one) => `${one.code} ${one.value}`).toSorted());
        expect(segments.every(({ comparable, because }) => !comparable && because.length > 0)).toBe(true);
      }),
    );
  });
});
