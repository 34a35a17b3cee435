import { describe, expect, it } from "vitest";
import type { Crosswalk } from "./crosswalk.ts";
import { maliToMrm } from "./crosswalks/mali-to-mrm.ts";
import { mali2021 } from "./mali-2021/mali-2021.ts";
import { mrm } from "./mrm/mrm.ts";
import { validateCrosswalk } from "./validate-crosswalk.ts";

const issuesOf = (change: (copy: Crosswalk) => void): string[] => {
  const copy = structuredClone(maliToMrm);
  change(copy);
  return validateCrosswalk(copy, mali2021, mrm).match(
    () => [],
    (issues) => issues.map(({ code, path }) => `${code} at ${path.join(".")}`),
  );
};

describe("validateCrosswalk", () => {
  it("refuses a type left out by oversight", () => {
    expect(issuesOf((copy) => copy.rows.pop())).toEqual(["types-not-covered at rows"]);
  });

  it("refuses codes that neither taxonomy has", () => {
    expect(issuesOf((copy) => copy.rows[0]?.to.push("nowhere"))).toEqual(["type-unknown at rows.0.to.0"]);
    expect(issuesOf((copy) => copy.rows.push({ from: "nowhere", to: [] }))).toEqual(["type-unknown at rows.34.from"]);
  });

  it("refuses a second row for a type and a target named twice", () => {
    expect(issuesOf((copy) => copy.rows.push({ from: "threat", to: [] }))).toEqual([
      "row-stands-twice at rows.34.from",
    ]);
    expect(issuesOf((copy) => copy.rows[5]?.to.push("killing"))).toEqual([
      "target-stands-twice at rows.5.to.1",
      "several-targets-unexplained at rows.5.several",
    ]);
  });

  it("asks for a reason where only some targets apply", () => {
    expect(issuesOf((copy) => delete copy.rows[33]?.judgement)).toEqual(["judgement-missing at rows.33.judgement"]);
    expect(issuesOf((copy) => Object.assign(copy.rows[0] ?? {}, { several: "all-apply" }))).toEqual([
      "several-without-targets at rows.0.several",
    ]);
  });

  it("refuses a crosswalk of another version", () => {
    expect(issuesOf((copy) => Object.assign(copy.from, { version: "2018" }))).toEqual([
      "crosswalk-of-another-version at from",
    ]);
  });

  it("takes a row of a parent as covering its finer codes", () => {
    const folded = {
      ...maliToMrm,
      from: maliToMrm.to,
      to: maliToMrm.from,
      rows: mrm.categories.flatMap(({ types }) =>
        types.filter(({ parent }) => parent === undefined).map(({ code }) => ({ from: code, to: [] })),
      ),
    };
    expect(validateCrosswalk(folded, mrm, mali2021).isOk()).toBe(true);
  });
});
