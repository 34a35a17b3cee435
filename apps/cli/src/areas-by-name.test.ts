import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastMonth } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const MAPPING = {
  ...{ id: "fiche", version: "1", title: { fr: "Fiche", en: "Sheet" }, effective: { from: null, to: null } },
  ...{ source: "invented for a test", validations: [], form: "fiche", taxonomy: { id: "mali", version: "2021" } },
  identity: { id: "numero" },
  areaNames: {},
  incident: { month: "mois", area: "cercle" },
  violations: { repeat: null, type: "fait" },
  codes: {
    ...{ area: { KRO: "ML0505" }, type: { menace: "threat" }, datePrecision: {}, actor: {}, source: {}, known: {} },
    ...{ counted: {}, amount: {}, object: {}, sex: {}, ageGroup: {}, service: {}, consent: {} },
  },
  ...{ notKnown: [], householdSource: "none", box: { south: 10.1, west: -12.3, north: 25.1, east: 4.3 } },
};

let small: SmallOperation;
const adopt = (change: object) => small.adopt("im-01", { ...MAPPING, ...change }, "form-mapping");
const taking = async (...names: string[]) => {
  const rows = names.map((name, row) => `${names.length}-${row},${lastMonth},${name},menace`);
  writeFileSync(join(small.folder, "fiche.csv"), ["numero,mois,cercle,fait", ...rows, ""].join("\n"));
  const { code, out, err } = await small.as("im-01", ["import", "incidents", "fiche.csv", "--format", "json"]);
  const told = err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Issue);
  return { code, out, err, told };
};

beforeAll(async () => {
  small = await smallOperation();
  expect((await adopt({})).code).toBe(0);
});

describe("a table typed by hand, whose areas are names", () => {
  it("takes every spelling that is certain, and refuses what is only similar with the p-code it may be", async () => {
    const { code, out, err, told } = await taking("Koro", "KORO ", "Kóro", "KRO", "Kutiala", "Atlantide");
    expect([code, JSON.parse(out)]).toMatchObject([3, { read: 6, recorded: 4, refusedRows: 2 }]);
    expect(told.map(({ row, path, code: why, facts }) => [row, path, why, facts])).toEqual([
      [5, ["cercle"], "area-only-similar", { mayBe: ["ML0304"] }],
      [6, ["cercle"], "area-not-found", { mayBe: [] }],
    ]);
    expect(err).not.toMatch(/Kutiala|Atlantide/);
    const figures = await small.as("im-01", ["figures", "month", lastMonth, "--area", "ML05", "--format", "csv"]);
    expect(figures.out).toContain("ML0505");
  });

  it("does nothing where the mapping looks for names in a unit that is not there", async () => {
    expect((await adopt({ version: "2", areaNames: { within: "ML99" } })).code).toBe(0);
    const { code, out, told } = await taking("Koro");
    expect([code, out]).toEqual([2, ""]);
    expect(told).toEqual([{ path: ["areaNames", "within"], code: "p-code-unknown", facts: { mapping: "fiche" } }]);
    expect((await adopt({ version: "3" })).code).toBe(0);
  });
});
