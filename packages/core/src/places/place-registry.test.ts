import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../kernel/day.ts";
import { burkinaFasoPlaces } from "./data/burkina-faso.ts";
import { maliPlaces } from "./data/mali.ts";
import { nigerPlaces } from "./data/niger.ts";
import { placesExplanations } from "./explanations.ts";
import { inventedSplit } from "./fixtures/invented-split.ts";
import { isSameArea } from "./place-ref.ts";
import { readPlaces, registryOf } from "./place-registry.ts";
import type { PlacesFile } from "./places-document.ts";
import { registryOn } from "./registry-on.ts";
import { resolveName } from "./resolve-name.ts";
import { shippedPlaces } from "./shipped-places.ts";
import { adm1Of, adm2Of, isKnownCode, parentsOf, placeRef, unitOf, unitOn, unitsWithin } from "./unit-on.ts";

const day = (text: string) => text as Day;
const mali = registryOf(maliPlaces)._unsafeUnwrap();
const mopti = unitOn(mali, "ML05", day("2022-01-01"))._unsafeUnwrap();
const niger = registryOf(nigerPlaces)._unsafeUnwrap();
const before = registryOf({ ...maliPlaces, effective: { from: null, to: day("2029-12-31") } })._unsafeUnwrap();
const after = registryOf(inventedSplit)._unsafeUnwrap();

describe("codes", () => {
  it("knows Ménaka as ML10 and Bamako as ML09", () => {
    expect(unitOf(mali, "ML10")?.name).toEqual({ fr: "Ménaka" });
    expect(unitOf(mali, "ML09")?.name).toEqual({ fr: "Bamako" });
  });

  it.each(["ML-9", "ML-10", "ML-BKO", "ML9", "ml09", " ML09", "MLI009", "MLI001002", "ML00", "09", ""])(
    "never reads %j as a p-code of Mali",
    (text) => {
      expect(isKnownCode(mali, text)).toBe(false);
      expect(unitOn(mali, text, day("2022-01-01"))._unsafeUnwrapErr().code).toBe("p-code-unknown");
    },
  );

  it("says in which region and cercle a code lies", () => {
    expect(adm1Of(mali, "ML0506")).toBe("ML05");
    expect(adm2Of(mali, "ML0506")).toBe("ML0506");
    expect(adm2Of(mali, "ML05")).toBeUndefined();
    expect(parentsOf(mali, "ML0506").map((unit) => unit.code)).toEqual(["ML05", "ML"]);
    expect(unitsWithin(mali, mopti.code)).toHaveLength(8);
  });
});

describe("validity", () => {
  it("has Mali's codes before the date of their version too, which is a default of ours and says so", () => {
    expect(unitOn(mali, "ML0506", day("2019-03-23")).isOk()).toBe(true);
    expect(maliPlaces.source).toContain("Answerable default");
    expect(maliPlaces.boundaries.date).toBe("2021-12-20");
  });

  it("has Niger's codes from the date of their version on", () => {
    expect(unitOn(niger, "NE001", day("2023-07-24"))._unsafeUnwrapErr()).toMatchObject({
      code: "unit-not-valid-that-day",
      facts: { version: "2023-07-25" },
    });
    expect(unitOn(niger, "NE001", day("2023-07-25")).isOk()).toBe(true);
  });

  it("keeps to a unit's own dates inside a version", () => {
    expect(unitOn(after, "ML9901", day("2030-06-30")).isErr()).toBe(true);
    expect(unitOn(after, "ML9901", day("2030-07-01")).isOk()).toBe(true);
    expect(resolveName(after, "Lieu-Dit 41", { day: day("2030-06-30") })).toMatchObject({ why: "elsewhere" });
    expect(resolveName(after, "Lieu-Dit 41", { day: day("2030-07-01") })).toMatchObject({ answer: "found" });
  });
});

describe("a unit that ended", () => {
  const ended = registryOf({
    ...maliPlaces,
    units: maliPlaces.units.map((unit) => (unit.code === "ML0505" ? { ...unit, validTo: day("2022-05-31") } : unit)),
  })._unsafeUnwrap();

  it("stands on its last day and not on the day after", () => {
    expect(unitOn(ended, "ML0505", day("2022-05-31")).isOk()).toBe(true);
    expect(unitOn(ended, "ML0505", day("2022-06-01")).isErr()).toBe(true);
  });
});

describe("a split of Mopti (invented)", () => {
  it("uses the boundaries of the day", () => {
    expect(registryOn([before, after, niger], "MLI", day("2029-12-31"))._unsafeUnwrap()).toBe(before);
    expect(registryOn([before, after, niger], "MLI", day("2030-01-01"))._unsafeUnwrap()).toBe(after);
    expect(registryOn([before, niger], "MLI", day("2030-01-01"))._unsafeUnwrapErr().code).toBe(
      "no-boundaries-that-day",
    );
    expect(registryOn([mali, after], "MLI", day("2030-01-01"))._unsafeUnwrapErr().code).toBe("boundaries-overlap");
  });

  it("does not take Mopti before for Mopti after: each names its version", () => {
    const refOf = (registry: typeof mali) =>
      placeRef(
        registry,
        unitOn(registry, "ML05", registry === before ? day("2029-01-01") : day("2030-01-01"))._unsafeUnwrap(),
      );
    expect(refOf(before)).toEqual({ code: "ML05", document: "places-mali", version: "2021-12-20" });
    expect(isSameArea(refOf(before), refOf(after))).toBe(false);
    expect(isSameArea(refOf(after), refOf(after))).toBe(true);
  });
});

describe("a document that breaks the rules", () => {
  const file = (change: (units: PlacesFile["units"]) => PlacesFile["units"]): PlacesFile =>
    ({ ...maliPlaces, units: change([...maliPlaces.units]) }) as PlacesFile;
  const unit = (code: string, parent: string | null, more: object = {}) =>
    ({ code, level: 2, parent, name: { fr: "Inventé" }, validFrom: null, validTo: null, ...more }) as never;
  const codesOf = (document: PlacesFile) =>
    readPlaces(document).match(
      () => [],
      (issues) => issues.map((one) => one.code),
    );

  it.each([
    ["unit-stands-twice", unit("ML0506", "ML05")],
    ["unit-without-parent", unit("ML1101", "ML11")],
    ["code-outside-parent", unit("ML0499", "ML05")],
    ["level-skips", unit("ML0599", "ML05", { level: 3 })],
    ["dates-are-backwards", unit("ML0599", "ML05", { validFrom: "2024-02-01", validTo: "2024-01-01" })],
    ["parent-only-below-country", unit("ML0599", null)],
    ["wrong-form", unit("ML-9", "ML")],
    ["not-a-day", unit("ML0599", "ML05", { validFrom: "2024-02-30" })],
  ])("says %s", (code, added) => expect(codesOf(file((units) => [...units, added]))).toEqual([code]));

  it("says that a unit stands outside the days of the one it lies in", () =>
    expect(
      codesOf(
        file((units) => [
          ...units,
          unit("ML11", "ML", { level: 1, validTo: "2024-01-01" }),
          unit("ML1101", "ML11", { validTo: "2024-01-02" }),
        ]),
      ),
    ).toEqual(["dates-outside-parent"]));

  it("says that there is no country, or two", () => {
    expect(codesOf(file((units) => units.slice(1)))).toContain("one-country");
    expect(codesOf(file((units) => [...units, unit("NE", null, { level: 0 })]))).toEqual(["one-country"]);
  });

  it("says what is wrong with populated places", () => {
    const place = { id: "a:1", name: "Village 017", within: ["ML05"] };
    expect(codesOf({ ...file((units) => units), populatedPlaces: [place, { ...place, within: ["ML77"] }] })).toEqual([
      "place-stands-twice",
      "place-in-unknown-unit",
    ]);
  });

  it("lists everything at once, and explains each code", () => {
    const found = codesOf(file((units) => [...units, unit("ML0506", "ML05"), unit("ML1101", "ML11")]));
    expect(found).toEqual(["unit-stands-twice", "unit-without-parent"]);
    for (const code of found) expect(Object.keys(placesExplanations)).toContain(code);
  });

  it("refuses it when it comes with the software, too", () =>
    expect(registryOf(shippedPlaces(file((units) => units.slice(1)))).isErr()).toBe(true));
});

describe("shipped documents", () => {
  it.each([maliPlaces, nigerPlaces, burkinaFasoPlaces])("$id passes as an agency's own file would", (document) =>
    expect(readPlaces(JSON.parse(JSON.stringify(document)))._unsafeUnwrap()).toEqual(document),
  );

  it("leads from every unit up to its country", () =>
    fc.assert(
      fc.property(fc.constantFrom(...maliPlaces.units, ...nigerPlaces.units), (unit) => {
        const registry = unit.code.startsWith("ML") ? mali : niger;
        const above = parentsOf(registry, unit.code);
        expect(above).toHaveLength(unit.level);
        expect(above.at(-1)?.level ?? 0).toBe(0);
      }),
    ));
});
