import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Mechanism } from "../document/mechanism.ts";
import type { KnownCard } from "./card-rules.ts";
import { reviewCards } from "./review-cards.ts";

const file = new URL("../../../../../examples/mechanism/without-known-faults.json", import.meta.url);
const mechanism = Mechanism.parse(JSON.parse(readFileSync(file, "utf8")));
const cards = (state: KnownCard["state"] = "fresh"): KnownCard[] =>
  mechanism.referralPathways.map(({ code }) => ({ code, state }));
const found = (known: readonly KnownCard[]): string[] =>
  reviewCards(mechanism, known).map(({ code, evidence }) => `${code} ${evidence[0]?.codes?.join() ?? ""}`);

describe("a mechanism beside the service cards", () => {
  it("finds nothing where each service has a card that was checked", () => {
    expect(found([...cards(), { code: "another", state: "stale" }])).toEqual([]);
  });

  it("names each service without a card", () => {
    expect(found(cards().slice(1))).toEqual(["pathway-without-card survivors-north"]);
    expect(found([]).length).toBe(mechanism.referralPathways.length);
  });

  it("names each service whose card is stale or was never checked, and says that there is one", () => {
    for (const state of ["stale", "never-checked"] as const)
      expect(found(cards(state))).toEqual([
        "pathway-card-not-fresh survivors-north",
        "pathway-card-not-fresh survivors-south",
        "pathway-card-not-fresh children-both",
      ]);
  });

  it("says at which place of the mechanism", () => {
    expect(reviewCards(mechanism, cards().slice(0, 2))[0]?.evidence).toEqual([
      { path: ["referralPathways", 2, "code"], codes: ["children-both"] },
    ]);
  });
});
