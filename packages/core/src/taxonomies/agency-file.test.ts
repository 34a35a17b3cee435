import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CodingFramework, taxonomyOfCodingFramework } from "./fixtures/taxonomy-of-coding-framework.ts";
import { taxonomyListing } from "./taxonomy-listing.ts";
import { typesOf } from "./types-of.ts";
import { validateTaxonomy } from "./validate-taxonomy.ts";

const framework = JSON.parse(
  readFileSync(new URL("fixtures/feedback-codes/coding-framework.json", import.meta.url), "utf8"),
) as CodingFramework;

describe("an agency's own file", () => {
  const { taxonomy, notes } = validateTaxonomy(
    JSON.parse(JSON.stringify(taxonomyOfCodingFramework(framework))),
  )._unsafeUnwrap();

  it("passes with its 5 types, 52 categories and 154 codes, its tree and its sensitive marks", () => {
    const types = typesOf(taxonomy).map(({ type }) => type);
    expect(taxonomy.categories).toHaveLength(5);
    expect(types.filter(({ parent }) => parent === undefined)).toHaveLength(52);
    expect(types.filter(({ parent }) => parent !== undefined)).toHaveLength(154);
    expect(types.filter(({ sensitive }) => sensitive)).toHaveLength(4);
    expect(notes).toEqual([{ path: ["categories"], code: "types-without-definition", facts: { types: 53 } }]);
  });

  it("is listed like ours, in English where French is asked for, and says so", () => {
    const { listing, notes: fallbacks } = taxonomyListing(taxonomy, "fr");
    expect(listing.categories[0]?.label).toBe("Encouragement or praise");
    expect(listing.categories.flatMap(({ types }) => types).flatMap(({ codes }) => codes ?? [])).toHaveLength(154);
    expect(fallbacks).toHaveLength(5 + 52 + 154);
    expect(fallbacks[0]?.facts).toEqual({ asked: "fr", shown: "en" });
  });
});
