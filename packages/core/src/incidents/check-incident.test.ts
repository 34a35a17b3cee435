import { describe, expect, it } from "vitest";
import type { Day } from "../kernel/day.ts";
import { registryOf } from "../places/place-registry.ts";
import { shippedPlacesDocuments } from "../places/shipped-places-documents.ts";
import { shippedTaxonomies } from "../taxonomies/shipped-taxonomies.ts";
import { checkIncident, EARLIEST_MONTH, refusesRow } from "./check-incident.ts";
import { IncidentInput } from "./incident-input.ts";

const taxonomy = shippedTaxonomies.find(({ id }) => id === "mali");
const mali = shippedPlacesDocuments.find(({ country }) => country === "MLI");
if (!taxonomy || !mali) throw new Error("the Mali documents are not shipped");
const places = registryOf(mali)._unsafeUnwrap();
const checks = { taxonomy, places, today: "2020-07-05" as Day, earliest: EARLIEST_MONTH };
const people = taxonomy.categories.flatMap(({ types }) => types).filter(({ countedBy }) => countedBy === "people");

const input = (change: object = {}): IncidentInput =>
  IncidentInput.parse({
    violations: [{ unit: "victims", type: people[0]?.code }],
    happened: { month: "2020-06", precision: "day", day: "2020-06-14" },
    place: { adm2: "ML0505" },
    actorCategory: "unknown",
    source: { category: "witness", independentSources: 1, known: "seen" },
    recorder: "R-20-2-07",
    referrals: [],
    taxonomy: { id: "mali", version: "2021" },
    ...change,
  });
const codes = (change: object) => checkIncident(input(change), checks, { row: 4 }).map(({ code }) => code);

describe("checking an incident", () => {
  it("finds nothing wrong with a good one", () => {
    expect(codes({})).toEqual([]);
  });

  it("takes a clock in 2091 for what it is", () => {
    expect(codes({ happened: { month: "2091-06", precision: "day", day: "2091-06-14" } })).toEqual([
      "date-in-the-future",
    ]);
    expect(codes({ happened: { month: "1999-06", precision: "month" } })).toEqual(["date-too-old"]);
  });

  it("allows a day of grace to a zone that is ahead of ours", () => {
    expect(codes({ happened: { month: "2020-07", precision: "day", day: "2020-07-06" } })).toEqual([]);
    expect(codes({ happened: { month: "2020-07", precision: "day", day: "2020-07-07" } })).toEqual([
      "date-in-the-future",
    ]);
  });

  it("says everything at once, with the row", () => {
    const bad = input({
      violations: [
        { unit: "victims", type: "no-such-type" },
        { unit: "displaced", type: people[0]?.code },
      ],
      place: { adm2: "ML9999" },
      learned: { month: "2020-05" },
      taxonomy: { id: "mali", version: "2018" },
    });
    const issues = checkIncident(bad, checks, { row: 4, id: "uuid:1c3f" });
    expect(issues.map(({ code }) => code)).toEqual([
      "learned-before-it-happened",
      "place-unknown",
      "taxonomy-of-another-version",
      "type-unknown",
      "counted-in-another-unit",
    ]);
    expect(issues.every(({ row, id }) => row === 4 && id === "uuid:1c3f")).toBe(true);
  });

  it("refuses a region where a cercle is needed", () => {
    expect(codes({ place: { adm2: "ML05" } })).toEqual(["place-not-admin-2"]);
  });

  it("costs a row nothing that a note can say", () => {
    const issues = checkIncident(input({ learned: { month: "2020-05" }, place: { adm2: "ML9999" } }), checks);
    expect(issues.filter(refusesRow).map(({ code }) => code)).toEqual(["place-unknown"]);
  });
});
