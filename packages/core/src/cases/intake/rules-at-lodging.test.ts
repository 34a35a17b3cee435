import { describe, expect, it } from "vitest";
import type { Mechanism } from "../../mechanism/document/mechanism.ts";
import { DEFAULT_CASE_RULES } from "../case/case-rules.ts";
import { rulesAtLodging } from "./rules-at-lodging.ts";

type Procedure = Mechanism["procedures"][number];

const procedure = (code: string, more: Partial<Procedure>): Procedure => ({
  ...{ code, project: null, inherits: null, owner: null, reviewOn: null, basis: [], steps: [], keptApart: [] },
  ...more,
});
const mechanism = (...procedures: readonly Procedure[]) => ({
  id: "koro-cfm",
  version: "2",
  procedures: [...procedures],
});
const policy = { id: "koro-days", version: "1" };
const own = procedure("own", { keptApart: [["check-the-answer", "act"]] });

describe("the rules at lodging", () => {
  it("are the shipped ones where no mechanism was adopted, and say that none was", () => {
    expect(rulesAtLodging(undefined, null, policy)).toEqual({ ...DEFAULT_CASE_RULES, mechanism: null, policy });
  });

  it("name the mechanism's version, and let another close where its procedure keeps the two apart", () => {
    expect(rulesAtLodging(mechanism(own), null, null)).toMatchObject({
      ...{ mechanism: { id: "koro-cfm", version: "2" }, policy: null, closerIsAnother: true },
    });
    const other = procedure("own", { keptApart: [["record", "sort"]] });
    expect(rulesAtLodging(mechanism(other), null, null).closerIsAnother).toBe(false);
  });

  it("are those of the project, with what it inherits from the organisation's", () => {
    const strict = mechanism(procedure("project", { project: "cash", inherits: "own" }), own);
    expect(rulesAtLodging(strict, "cash", null).closerIsAnother).toBe(true);
    const free = mechanism(procedure("project", { project: "cash" }), own);
    expect(rulesAtLodging(free, "cash", null).closerIsAnother).toBe(false);
    expect(rulesAtLodging(free, "seeds", null).closerIsAnother).toBe(true);
  });
});
