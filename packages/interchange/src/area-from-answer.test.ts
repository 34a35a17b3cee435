import { type Month, maliPlaces, PlacesDocument, registryOf } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaFrom } from "./area-from-answer.ts";
import { interchangeExplanations } from "./explanations.ts";
import { answersReader } from "./kobo-answers.ts";

const mali = registryOf(maliPlaces)._unsafeUnwrap();
const month = "2020-06" as Month;

/** What a typed answer comes to: a code, or what is told of it. */
const asked = (answer: string, { names = {}, places = mali }: { names?: object; places?: typeof mali } = {}) => {
  const reader = answersReader({ cercle: answer }, { row: 3 }, ["nsp"], []);
  const code = areaFrom(reader, { question: "cercle", codes: { Korro: "ML0505" }, names, month, places });
  return code ?? reader.issues.map(({ code: why, facts }) => [why, ...((facts?.["mayBe"] ?? []) as string[])])[0];
};

describe("areas typed by hand", () => {
  it("takes a name that is found for certain, however its case, accents, spaces and hyphens are written", () => {
    for (const name of ["Koro", "KORO", "Kóro", "koro"]) expect(asked(name)).toBe("ML0505");
    expect(["Djenné", "Gourma Rharous", "gourma-rharous", "Ténenkou"].map((name) => asked(name))).toEqual([
      ...["ML0503", "ML0603", "ML0603", "ML0507"],
    ]);
  });

  it("takes a cercle for its region's namesake, as the question asks for admin 2; and a p-code for itself", () => {
    expect([asked("Mopti"), asked("ML0505"), asked("ml0505")]).toEqual(["ML0506", "ML0505", "ML0505"]);
  });

  it("guesses nothing: what is only similar is told with its codes, and so is what is unknown or larger", () => {
    expect(asked("Kutiala")).toEqual(["area-only-similar", "ML0304"]);
    expect(asked("Atlantide")).toEqual(["area-not-found"]);
    expect(asked("Région de Mopti")).toEqual(["area-only-similar", "ML0506"]);
    expect(asked("ML05")).toEqual(["area-not-found"]);
    expect(asked("ML-9")).toEqual(["area-not-found"]);
  });

  it("asks which of two that bear the name, and takes the one in the part of the country that the mapping says", () => {
    const units = maliPlaces.units.map((one) => (one.code === "ML0601" ? { ...one, name: { fr: "Koro" } } : one));
    const places = registryOf(PlacesDocument.parse({ ...maliPlaces, units }))._unsafeUnwrap();
    expect(asked("Koro", { places })).toEqual(["area-of-several", "ML0505", "ML0601"]);
    expect(asked("Koro", { places, names: { within: "ML06" } })).toBe("ML0601");
    expect(asked("Bankass", { places, names: { within: "ML06" } })).toEqual(["area-not-found", "ML0502"]);
  });

  it("lets the mapping's own list go before, where a person has said what a spelling means", () => {
    expect(asked("Korro")).toBe("ML0505");
    expect(asked("nsp")).toBeUndefined();
  });

  it("tells no letter of any answer, and gives out only areas of admin 2", () => {
    const cercles = new Set<string>(maliPlaces.units.filter(({ level }) => level === 2).map(({ code }) => code));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (answer) => {
        const found = asked(answer);
        if (typeof found === "string") expect(cercles).toContain(found);
        else for (const said of found ?? []) expect(cercles.has(said) || said in interchangeExplanations).toBe(true);
      }),
    );
  });
});
