import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Mechanism } from "../document/mechanism.ts";
import type { ObservedUse } from "./observed-use.ts";
import { readObservedUse } from "./read-observed-use.ts";
import { reviewObservedUse } from "./review-observed-use.ts";

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../../examples/mechanism/${name}.json`, import.meta.url), "utf8"));
const mechanism = Mechanism.parse(json("with-faults"));
const observed = readObservedUse(json("observed-use"), mechanism)._unsafeUnwrap();
const found = (use: ObservedUse) =>
  reviewObservedUse(use, mechanism).map(({ code, evidence }) => [code, ...(evidence[0]?.codes ?? [])].join(" "));
const rows = (...complaints: [channel: string, sex: string, number: number][]): ObservedUse =>
  readObservedUse(
    {
      ...observed,
      complaints: complaints.map(([channel, sex, number]) => ({
        ...{ channel, sex, number },
        age: sex === "not-asked" ? "not-asked" : "adults",
      })),
    },
    mechanism,
  )._unsafeUnwrap();

describe("who uses a mechanism, beside who lives there", () => {
  it("says who is not heard, and by which channel women do not come", () => {
    expect(found(observed)).toEqual([
      "seldom-heard women children",
      "seldom-heard men children",
      "one-sex-seldom-at-channel hotline women",
      "channel-hardly-used box",
      "people-not-asked meeting",
    ]);
  });

  it("gives the figures where they are large enough, and none below the floor", () => {
    const [children, , women, box] = reviewObservedUse(observed, mechanism);
    expect(women?.evidence[0]?.figures).toEqual({
      ...{ shareOfPopulation: 0.52, complaints: 12, of: 180, shareOfComplaints: 0.07 },
    });
    expect(children?.evidence[0]?.figures).toEqual({ shareOfPopulation: 0.22, fewerThan: 10 });
    expect(box?.evidence[0]?.figures).toEqual({ fewerThan: 10 });
  });

  it("says nothing of a handful of complaints", () => {
    expect(found(rows(["hotline", "men", 9]))).toEqual([]);
  });

  it("does not take few for fewer: 3 of 12 may be chance", () => {
    expect(found(rows(["desk", "women", 3], ["desk", "men", 9]))).not.toContain("one-sex-seldom-at-channel desk women");
  });

  it("takes no sex or age where nobody spoke with the person", () => {
    const guessed = { ...observed, complaints: [{ channel: "box", sex: "women", age: "adults", number: 3 }] };
    expect(readObservedUse(guessed, mechanism)._unsafeUnwrapErr()).toEqual([
      { path: ["complaints", 0, "sex"], code: "nobody-was-spoken-with" },
    ]);
  });

  it("says every problem of a file at once", () => {
    const wrong = {
      ...observed,
      population: [...observed.population.slice(1), observed.population[1]],
      complaints: [{ channel: "radio", sex: "women", age: "adults", number: 3 }],
    };
    expect(
      readObservedUse(wrong, mechanism)
        ._unsafeUnwrapErr()
        .map(({ code }) => code),
    ).toEqual(["channel-unknown", "cell-stands-twice"]);
    expect(readObservedUse({ ...observed, from: "2026-09" }, mechanism)._unsafeUnwrapErr()).toEqual([
      { path: ["to"], code: "dates-are-backwards" },
    ]);
  });

  it("does not depend on the order of rows", () => {
    const turned = { ...observed, complaints: observed.complaints.toReversed() };
    expect(reviewObservedUse(turned, mechanism)).toEqual(reviewObservedUse(observed, mechanism));
  });
});
