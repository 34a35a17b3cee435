import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareText } from "../kernel/text-order.ts";
import { burkinaFasoPlaces } from "./data/burkina-faso.ts";
import { maliPlaces } from "./data/mali.ts";
import { nigerPlaces } from "./data/niger.ts";
import { maliFipsRegions } from "./fips-regions.ts";
import { foldName } from "./fold-name.ts";
import { gazetteerOf } from "./gazetteer-of.ts";
import type { PCode } from "./p-code.ts";
import { registryOf } from "./place-registry.ts";
import { resolveName } from "./resolve-name.ts";
import { spellingKey } from "./spelling-key.ts";
import { unitOf } from "./unit-on.ts";

/** Rows of a file without quotes or commas inside cells, which both files are. */
const rowsOf = (path: string): Record<string, string>[] => {
  const [heading = "", ...lines] = readFileSync(new URL(path, import.meta.url), "utf8")
    .trimEnd()
    .split(/\r?\n/);
  const columns = heading.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [columns[index] ?? "", cell])));
};

const pcodeRows = rowsOf("./fixtures/pcodes_sahel.csv");
const gazetteerRows = rowsOf("../../../../examples/data/gazetteer-mali/gns_ml_populatedplaces.csv");
const gazetteer = gazetteerOf(gazetteerRows, maliFipsRegions);
const registry = registryOf({ ...maliPlaces, populatedPlaces: [...gazetteer.places] })._unsafeUnwrap();
const code = (text: string) => text as PCode;

describe("the 196 codes of the COD", () => {
  const countries = { MLI: maliPlaces, NER: nigerPlaces, BFA: burkinaFasoPlaces };

  it.each([
    ["MLI", 63],
    ["NER", 75],
    ["BFA", 58],
  ] as const)("%s: all %i rows are there, and nothing else", (country, count) => {
    const { document, rows } = {
      document: countries[country],
      rows: pcodeRows.filter((row) => row["Location"] === country),
    };
    expect(rows).toHaveLength(count);
    const units = document.units.filter((unit) => unit.level > 0);
    expect(units).toHaveLength(count);
    for (const row of rows) {
      const unit = document.units.find((one) => one.code === row["P-Code"]);
      expect(unit?.level).toBe(Number(row["Admin Level"]));
      if (unit?.level === 2) expect(unit.parent).toBe(row["Parent P-Code"]);
      expect(row["Valid from date"]).toBe(document.boundaries.date);
      expect(foldName(unit?.name["fr"] ?? "")).toBe(foldName(row["Name"] ?? ""));
    }
  });

  it("finds each by the dataset's own spelling, inside its own region", () => {
    for (const row of pcodeRows) {
      const document = countries[row["Location"] as keyof typeof countries];
      const own = registryOf(document)._unsafeUnwrap();
      const unit = unitOf(own, row["P-Code"] ?? "");
      const answer = resolveName(own, row["Name"] ?? "", { level: unit?.level, parent: unit?.parent ?? undefined });
      expect(answer).toMatchObject({ answer: "found", place: { code: row["P-Code"] } });
    }
  });
});

describe("the gazetteer of Mali", () => {
  it("loads 19,011 name records as 14,889 places, every row accounted for", () => {
    expect(gazetteer.rows).toEqual({ total: 19_011, loaded: 19_011, refused: 0 });
    expect(gazetteer.refusals).toEqual([]);
    expect(gazetteer.places).toHaveLength(14_889);
  });

  it("has 1,894 names on more than one row, 1,889 of them on more than one place", () => {
    const rows = Map.groupBy(gazetteerRows, (row) => row["FULL_NAME_ND_RO"]);
    const shared = [...rows.values()].filter((group) => group.length > 1);
    expect(shared).toHaveLength(1894);
    const homonyms = shared.filter((group) => new Set(group.map((row) => row["UFI"])).size > 1);
    expect(homonyms).toHaveLength(1889);
    for (const group of homonyms)
      expect(resolveName(registry, group[0]?.["FULL_NAME_RO"] ?? "", { level: "place" }).answer).toBe("ambiguous");
  });

  it("finds or leaves open every one of the 19,011 names, with and without accents", () => {
    const answers = { found: 0, ambiguous: 0 };
    for (const row of gazetteerRows)
      for (const column of ["FULL_NAME_RO", "FULL_NAME_ND_RO", "SORT_NAME_RO"]) {
        const answer = resolveName(registry, row[column] ?? "", { level: "place" });
        expect(["found", "ambiguous"]).toContain(answer.answer);
        if (answer.answer === "found") expect(answer.place).toMatchObject({ id: `gns:${row["UFI"]}`, adm2: null });
        if (column === "FULL_NAME_RO" && answer.answer in answers) answers[answer.answer as "found"] += 1;
      }
    expect(answers.found + answers.ambiguous).toBe(19_011);
    expect(answers).toEqual({ found: 13_250, ambiguous: 5761 });
  });

  it("finds a variant name (NT = V) and says that it is one", () => {
    expect(resolveName(registry, "Timbuctoo")).toMatchObject({ place: { name: "Tombouctou", by: "other-name" } });
    expect(resolveName(registry, "Niafounké")).toMatchObject({ place: { name: "Niafunké", adm1: "ML06" } });
  });

  it("leaves homonyms inside one region open", () => {
    const groups = Map.groupBy(gazetteerRows, (row) => `${row["FULL_NAME_ND_RO"]}/${row["ADM1"]}`);
    const shared = [...groups.values()].filter((group) => new Set(group.map((row) => row["UFI"])).size > 1);
    expect(shared).toHaveLength(1389);
    expect(new Set(shared.map(([row]) => row?.["FULL_NAME_ND_RO"]))).toHaveProperty("size", 1179);
    for (const [row] of shared) {
      const [within = code("ML")] = maliFipsRegions.find(({ fips }) => fips === row?.["ADM1"])?.within ?? [];
      const answer = resolveName(registry, row?.["FULL_NAME_RO"] ?? "", { level: "place", parent: within });
      expect(answer.answer).not.toBe("found");
    }
  });

  it("folds as the gazetteer itself sorts", () => {
    for (const row of gazetteerRows)
      expect(foldName(row["FULL_NAME_RO"] ?? "")).toBe((row["SORT_NAME_RO"] ?? "").toLowerCase());
  });

  it("bears out the rules of spelling: how many other names they lead to their own place", () => {
    const approved = new Map(gazetteer.places.map((place) => [place.id, place.name]));
    const others = gazetteerRows.filter((row) => row["NT"] === "V");
    const met = others.filter(
      (row) => spellingKey(row["FULL_NAME_RO"] ?? "") === spellingKey(approved.get(`gns:${row["UFI"]}`) ?? ""),
    );
    expect(others).toHaveLength(4119);
    expect(met).toHaveLength(882);
  });
});

describe("the table from FIPS regions to p-codes", () => {
  it("has each ADM1 of the gazetteer, once", () =>
    expect(maliFipsRegions.map(({ fips }) => fips)).toEqual(
      [...new Set(gazetteerRows.map((row) => row["ADM1"] ?? ""))].toSorted(compareText),
    ));

  it.each(maliFipsRegions.flatMap((row) => row.seats.map((seat) => ({ ...row, seat }))))(
    "$fips holds the seat $seat",
    ({ fips, within, seat }) => {
      const seats = gazetteerRows.filter(
        (row) => row["FULL_NAME_RO"] === seat && ["PPLA", "PPLC", "PPLA2"].includes(row["DSG"] ?? ""),
      );
      expect(seats.map((row) => row["ADM1"])).toEqual([fips]);
      expect(within.map((one) => unitOf(registry, one)?.name["fr"])).toContain(seat);
    },
  );

  it("is borne out by every seat of a cercle that bears the cercle's name", () => {
    const cercles = maliPlaces.units.filter((unit) => unit.level === 2);
    const agreeing = cercles.filter((cercle) => {
      const seats = gazetteerRows.filter(
        (row) =>
          ["PPLA", "PPLC", "PPLA2"].includes(row["DSG"] ?? "") &&
          foldName(row["FULL_NAME_RO"] ?? "") === foldName(cercle.name["fr"] ?? ""),
      );
      const regions = seats.map((row) => maliFipsRegions.find(({ fips }) => fips === row["ADM1"])?.within ?? []);
      expect(regions.every((within) => within.some((one) => one === cercle.parent))).toBe(true);
      return seats.length > 0;
    });
    expect(agreeing).toHaveLength(48);
  });

  it("is no matter of numbers", () => {
    const byNumber = maliFipsRegions.filter(({ fips, within }) => within.length === 1 && within[0] === `ML${fips}`);
    expect(byNumber).toEqual([]);
  });
});
