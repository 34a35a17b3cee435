import { describe, expect, it } from "vitest";
import type { Month } from "../kernel/month.ts";
import { base, cellsOf, count, noteCodes } from "./figures-fixture.ts";
import { statesTable } from "./states-table.ts";

const reason = { en: "no phone network", fr: "sans réseau téléphonique" };

describe("statesTable", () => {
  it("puts first what should have been seen and was not, then what nobody watches, with the month last seen", () => {
    const table = statesTable({
      ...base,
      from: "2020-05" as Month,
      states: [
        { area: "ML0501", month: "2020-05", state: "reported" },
        { area: "ML0501", month: "2020-06", state: "late" },
        { area: "ML0505", month: "2020-05", state: "partly-covered", reason },
        { area: "ML0505", month: "2020-06", state: "reported" },
        { area: "ML0508", month: "2020-06", state: "not-covered" },
      ],
    });
    expect(table.rows.map(({ cells }) => cells["area"])).toEqual(
      ["ML0501", "ML0508", "ML0505"].map((text) => ({ kind: "text", text })),
    );
    expect(cellsOf(table, "ML0508")).toMatchObject({
      "2020-05": { kind: "text", text: "not-stated" },
      lastSeen: { kind: "no-data", state: "no-area-seen" },
      monthsNotSeen: count(2),
    });
    expect(cellsOf(table, "ML0501")).toMatchObject({ lastSeen: { text: "2020-05" }, monthsNotSeen: count(1) });
    expect(cellsOf(table, "ML0505")["2020-05"]).toMatchObject({
      label: { en: "partly covered (no phone network)", fr: "partiellement couvert (sans réseau téléphonique)" },
    });
    expect(noteCodes(table)).toEqual(["areas-not-seen", "reasons-of-gaps"]);
  });

  it("says how many monitors worked, over the whole operation", () => {
    const table = statesTable({ ...base, monitors: [{ month: "2020-06", planned: 57, active: 49 }] });
    expect(table.notes.find(({ code }) => code === "monitors-active")?.text["en"]).toContain("2020-06 49 of 57");
  });
});
