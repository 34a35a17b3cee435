import { describe, expect, it } from "vitest";
import { resolution } from "../owed/owed-fixture.ts";
import { DevelopmentContent } from "./development.ts";
import { stillConcerns } from "./still-concerns.ts";

const adopted = (more: object = {}) =>
  DevelopmentContent.parse({
    ...{ kind: "resolution-adopted", on: "2021-06-14", reference: null, suitableForPublic: "yes", by: null },
    ...{ areas: [{ adm1: "ML05", adm2: "ML0505" }], project: null, follows: null },
    ...more,
  });
const mopti = { areas: [{ adm1: "ML05", adm2: "ML0506" }] };

describe("a development that was corrected", () => {
  it("concerns those it names, and no longer those it named by mistake", () => {
    expect(stillConcerns(adopted(), resolution())).toBe(true);
    expect(stillConcerns(adopted(mopti), resolution())).toBe(false);
    expect(stillConcerns(adopted({ project: "wells" }), resolution())).toBe(false);
    expect(stillConcerns(adopted({ kind: "conclusions-adopted" }), resolution())).toBe(false);
  });

  it("of a project without areas, concerns that project alone", () => {
    const word = resolution({ adm1: null, adm2: null, project: "wells" });
    expect(stillConcerns(adopted({ areas: [], project: "wells" }), word)).toBe(true);
    expect(stillConcerns(adopted({ areas: [], project: "schools" }), word)).toBe(false);
  });

  it("keeps what is owed to the public, and of a study all of it", () => {
    expect(stillConcerns(adopted(mopti), resolution({ level: "public", adm1: null, adm2: null }))).toBe(true);
    const study = adopted({ kind: "research-finished", ...mopti });
    expect(stillConcerns(study, resolution({ from: { ...resolution().from, fact: "research" } }))).toBe(true);
  });
});
