import { describe, expect, it } from "vitest";
import { shippedTaxonomies } from "../taxonomies/shipped-taxonomies.ts";
import { Taxonomy } from "../taxonomies/taxonomy.ts";
import { unmarkedTypes } from "./unmarked-types.ts";

const lists = shippedTaxonomies.filter(({ purpose }) => purpose === "incidents");

describe("a list of incident types", () => {
  it("marks every type that speaks of sexual violence, where it is shipped", () => {
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(unmarkedTypes(list)).toEqual([]);
  });

  it("is found out when it lost its marks", () => {
    for (const list of lists) {
      const bare = Taxonomy.parse({
        ...list,
        categories: list.categories.map((category) => ({
          ...category,
          types: category.types.map(({ sexualOrGenderBased: _mark, ...type }) => type),
        })),
      });
      const found = unmarkedTypes(bare);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ code }) => code === "sexual-type-not-marked")).toBe(true);
    }
  });
});
