import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { burkinaFasoPlaces } from "./data/burkina-faso.ts";
import { maliPlaces } from "./data/mali.ts";
import { nigerPlaces } from "./data/niger.ts";
import type { PCode } from "./p-code.ts";
import { registryOf } from "./place-registry.ts";
import type { PopulatedPlace } from "./places-document.ts";
import { type NameAnswer, type NameQuestion, resolveName } from "./resolve-name.ts";

const code = (text: string) => text as PCode;
const place = (id: string, name: string, within: string[], otherNames?: string[]): PopulatedPlace => ({
  id,
  name,
  within: within.map(code),
  ...(otherNames === undefined ? {} : { otherNames }),
});
const registryWith = (...populatedPlaces: PopulatedPlace[]) =>
  registryOf({ ...maliPlaces, populatedPlaces })._unsafeUnwrap();
const mali = registryWith();

/** The codes and ids an answer holds. */
const ids = (answer: NameAnswer): string[] => {
  const matches =
    answer.answer === "found"
      ? [answer.place]
      : answer.answer === "ambiguous"
        ? answer.among
        : answer.answer === "candidates"
          ? answer.candidates
          : answer.nearest;
  return matches.map((one) => (one.kind === "unit" ? one.code : one.id));
};
const ask = (name: string, question?: NameQuestion, registry = mali) => {
  const answer = resolveName(registry, name, question);
  return [answer.answer, ...ids(answer)];
};

describe("names of units", () => {
  it.each(["Ségou", "Segou", "SEGOU", "se gou"])("finds the region of %s", (name) =>
    expect(ask(name, { level: 1 })).toEqual(["found", "ML04"]),
  );

  it.each(["Menaka", "Ménaka", "MÉNAKA"])("finds the cercle of %s", (name) =>
    expect(ask(name, { level: 2 })).toEqual(["found", "ML1001"]),
  );

  it("leaves Mopti open between region and cercle until level or parent says it", () => {
    expect(ask("Mopti")).toEqual(["ambiguous", "ML05", "ML0506"]);
    expect(ask("Mopti", { level: 1 })).toEqual(["found", "ML05"]);
    expect(ask("Mopti", { level: 2 })).toEqual(["found", "ML0506"]);
    expect(ask("Mopti", { parent: code("ML05") })).toEqual(["found", "ML0506"]);
    expect(ask("Gao", { parent: code("ML07") })).toEqual(["found", "ML0703"]);
  });

  it("finds a name at once where only one unit bears it", () => {
    expect(resolveName(mali, "Bankass")).toEqual({
      answer: "found",
      place: {
        kind: "unit",
        code: "ML0502",
        level: 2,
        name: "Bankass",
        by: "name",
        adm1: "ML05",
        adm2: "ML0502",
        document: "places-mali",
        version: "2021-12-20",
      },
    });
  });

  it("finds other names and says so", () => {
    expect(resolveName(mali, "Timbuktu", { level: 1 })).toMatchObject({ place: { code: "ML06", by: "other-name" } });
    expect(ask("Barouéli")).toEqual(["found", "ML0401"]);
  });

  it("offers another spelling for a person's yes, even where there is only one", () => {
    expect(ask("Kutiala")).toEqual(["candidates", "ML0304"]);
    expect(ask("cercle de Mopti", { level: 2 })).toEqual(["candidates", "ML0506"]);
    expect(resolveName(mali, "Youwaru")).toMatchObject({ candidates: [{ code: "ML0508", by: "spelling" }] });
  });

  it("says where the name is borne when it is not where it was looked for", () => {
    expect(resolveName(mali, "Kayes", { parent: code("ML03") })).toMatchObject({
      answer: "not-found",
      why: "elsewhere",
    });
    expect(ask("Kayes", { parent: code("ML03") })).toEqual(["not-found", "ML01", "ML0103"]);
    expect(ask("Bankass", { level: 1 })).toEqual(["not-found", "ML0502"]);
  });

  it("does not find what is not there, and offers nothing that only looks like it", () => {
    expect(resolveName(mali, "Taoudénit")).toEqual({ answer: "not-found", why: "no-such-name", nearest: [] });
    expect(resolveName(mali, "Moptj")).toMatchObject({ answer: "not-found", why: "no-such-name" });
    expect(resolveName(mali, "Mopti", { parent: code("ML77") })).toMatchObject({ why: "parent-not-known" });
  });

  it.each(["ML-9", "ML-10", "ML09", "ML9", "09", "", " ", "'-"])("takes no code or nothing for a name: %j", (text) =>
    expect(ask(text)).toEqual(["not-found"]),
  );

  it("tells the region of Maradi in Niger from its town", () => {
    const niger = registryOf(nigerPlaces)._unsafeUnwrap();
    expect(ask("Maradi", {}, niger)).toEqual(["found", "NE004"]);
    expect(ask("Maradi", { level: 2 }, niger)).toEqual(["candidates", "NE004007"]);
    expect(ask("Ville de Maradi", {}, niger)).toEqual(["found", "NE004007"]);
    expect(ask("Ngourti", {}, niger)).toEqual(["found", "NE002005"]);
  });

  it("keeps Burkina Faso's region Sahel and its province Gourma apart from other countries'", () => {
    const burkina = registryOf(burkinaFasoPlaces)._unsafeUnwrap();
    expect(ask("Gourma", {}, burkina)).toEqual(["found", "BF5202"]);
    expect(ask("Centre Nord", {}, burkina)).toEqual(["found", "BF49"]);
  });
});

describe("names of populated places (invented)", () => {
  const registry = registryWith(
    place("v:1", "Village 017", ["ML05"], ["Vilaj 017"]),
    place("v:2", "Village 018", ["ML05"]),
    place("v:3", "Village 018", ["ML05"]),
    place("v:4", "Village 019", ["ML04"]),
    place("v:5", "Village 019", ["ML05"]),
    place("v:6", "Village 020", ["ML07", "ML10"]),
    place("v:7", "Village 021", ["ML"]),
    place("v:8", "Village 022", ["ML0505"]),
  );

  it("gives the region and says that the cercle is not known", () =>
    expect(resolveName(registry, "Village 017")).toMatchObject({
      answer: "found",
      place: { kind: "place", id: "v:1", adm1: "ML05", adm2: null, within: ["ML05"] },
    }));

  it("gives the cercle where the list has it", () =>
    expect(resolveName(registry, "Village 022")).toMatchObject({ place: { adm1: "ML05", adm2: "ML0505" } }));

  it("leaves homonyms inside one region open, and finds those that regions tell apart", () => {
    expect(ask("Village 018", { parent: code("ML05") }, registry)).toEqual(["ambiguous", "v:2", "v:3"]);
    expect(ask("Village 019", {}, registry)).toEqual(["ambiguous", "v:4", "v:5"]);
    expect(ask("Village 019", { parent: code("ML04") }, registry)).toEqual(["found", "v:4"]);
  });

  it("does not say that a place lies in a cercle, or in one of two regions, when the list does not", () => {
    expect(ask("Village 017", { parent: code("ML0506") }, registry)).toEqual(["candidates", "v:1"]);
    expect(ask("Village 020", { parent: code("ML10") }, registry)).toEqual(["candidates", "v:6"]);
    expect(resolveName(registry, "Village 020")).toMatchObject({ answer: "found", place: { adm1: null, adm2: null } });
    expect(ask("Village 021", { parent: code("ML05") }, registry)).toEqual(["candidates", "v:7"]);
    expect(ask("Village 020", { parent: code("ML05") }, registry)).toEqual(["not-found", "v:6"]);
  });

  it("stays open beside a homonym whose region nobody knows", () => {
    const open = registryWith(place("v:1", "Village 017", ["ML05"]), place("v:2", "Village 017", ["ML"]));
    expect(ask("Village 017", { parent: code("ML05") }, open)).toEqual(["ambiguous", "v:1", "v:2"]);
  });

  it("tells a town from the units that bear its name by level", () => {
    const town = registryWith(place("v:9", "Mopti", ["ML05"]));
    expect(ask("Mopti", {}, town)).toEqual(["ambiguous", "ML05", "ML0506", "v:9"]);
    expect(ask("Mopti", { level: "place" }, town)).toEqual(["found", "v:9"]);
  });
});

describe("laws", () => {
  const names = ["Village 017", "Vilage 017", "Mopti", "Koutiala", "Kutiala"];
  const areas = ["ML", "ML05", "ML07", "ML0501", "ML0506"];
  const places = fc
    .array(
      fc.record({
        name: fc.constantFrom(...names),
        within: fc.uniqueArray(fc.constantFrom(...areas), { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map(({ name, within }, index) => place(`v:${index}`, name, within)));
  const question = fc.record(
    { parent: fc.constantFrom(...areas.map(code)), level: fc.constantFrom<"place" | 1 | 2>("place", 1, 2) },
    { requiredKeys: [] },
  );
  const name = fc.constantFrom(...names);

  it("whatever is answered stands in the register", () =>
    fc.assert(
      fc.property(places, name, question, (all, asked, conditions) => {
        const registry = registryWith(...all);
        for (const id of ids(resolveName(registry, asked, conditions)))
          expect(registry.units.has(id) || all.some((one) => one.id === id)).toBe(true);
      }),
    ));

  it("one more homonym never makes an open answer a found one", () =>
    fc.assert(
      fc.property(
        places,
        name,
        fc.subarray(areas, { minLength: 1, maxLength: 2 }),
        question,
        (all, asked, within, conditions) => {
          const before = resolveName(registryWith(...all), asked, conditions);
          const after = resolveName(registryWith(...all, place("v:new", asked, within)), asked, conditions);
          if (before.answer === "ambiguous") expect(after.answer).toBe("ambiguous");
          if (before.answer === "found" && after.answer === "found") expect(after).toEqual(before);
        },
      ),
    ));

  it("an answer is a function of the name as it is folded", () =>
    fc.assert(
      fc.property(places, name, question, (all, asked, conditions) => {
        const registry = registryWith(...all);
        const answered = ids(resolveName(registry, asked, conditions));
        expect(ids(resolveName(registry, asked.toUpperCase(), conditions))).toEqual(answered);
        expect(ids(resolveName(registry, ` ${asked} `, conditions))).toEqual(answered);
      }),
    ));

  it("answers any text without breaking", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["found", "ambiguous", "candidates", "not-found"]).toContain(resolveName(mali, text).answer);
      }),
    ));
});
