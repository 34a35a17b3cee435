import { describe, expect, it } from "vitest";
import { crosswalkBetweenVersions } from "./crosswalk-between-versions.ts";
import { diffTaxonomies } from "./diff-taxonomies.ts";
import { mali2021 } from "./mali-2021/mali-2021.ts";
import { shippedTaxonomies } from "./shipped-taxonomies.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { validateCrosswalk } from "./validate-crosswalk.ts";

/** An invented next version: one type goes, one comes, one is renamed, one moves, one counts otherwise. */
const next = (): Taxonomy => {
  const copy = structuredClone(mali2021);
  copy.version = "2030-invented";
  const [movement, life, integrity] = copy.categories;
  movement?.types.pop();
  const threat = integrity?.types.splice(2, 1)[0];
  if (threat) life?.types.push(threat);
  if (life?.types[0]) life.types[0].label = { fr: "homicide préparé", en: "premeditated killing" };
  if (life?.types[1]) life.types[1].countedBy = "violations";
  life?.types.push({ code: "massacre", label: { fr: "massacre" }, countedBy: "people" });
  return copy;
};

describe("diffTaxonomies", () => {
  it("says what was added, removed, relabelled, moved and redefined", () => {
    expect(diffTaxonomies(mali2021, next())).toEqual({
      from: { id: "mali", version: "2021" },
      to: { id: "mali", version: "2030-invented" },
      added: [{ kind: "type", code: "massacre" }],
      removed: [{ kind: "type", code: "refoulement" }],
      relabelled: [{ kind: "type", code: "premeditated-killing", languages: ["fr"] }],
      moved: [
        {
          code: "threat",
          from: { category: "physical-or-psychological-integrity", parent: null },
          to: { category: "right-to-life", parent: null },
        },
      ],
      redefined: [{ kind: "type", code: "killing", fields: ["countedBy"] }],
    });
  });

  it("finds nothing between a taxonomy and itself, even when its fields stand in another order", () => {
    for (const taxonomy of shippedTaxonomies) {
      const reordered = JSON.parse(JSON.stringify(taxonomy), (_, value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).toReversed())
          : value,
      ) as Taxonomy;
      const { from, to, ...changes } = diffTaxonomies(taxonomy, reordered);
      expect(from).toEqual(to);
      expect(Object.values(changes).flat()).toEqual([]);
    }
  });

  it("turns round: what was added one way is removed the other", () => {
    const [there, back] = [diffTaxonomies(mali2021, next()), diffTaxonomies(next(), mali2021)];
    expect(there.added).toEqual(back.removed);
    expect(there.removed).toEqual(back.added);
  });
});

describe("crosswalkBetweenVersions", () => {
  it("is a valid draft that leaves what went, and what counts otherwise, to a person", () => {
    const draft = crosswalkBetweenVersions(mali2021, next());
    expect(validateCrosswalk(draft, mali2021, next()).isOk()).toBe(true);
    const open = draft.rows.filter((row) => row.to.length === 0 || row.judgement !== undefined);
    expect(open.map(({ from }) => from)).toEqual(["refoulement", "killing"]);
  });
});
