import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FlatRow } from "../kernel/filter.ts";
import type { Month } from "../kernel/month.ts";
import { alertTableOf } from "./alert-table.ts";

const row = (change: FlatRow = {}): FlatRow => ({
  month: "2020-06",
  trigger: "attack",
  status: "disseminated",
  sentMonth: "2020-06",
  hoursFromKnowledge: 19,
  inTimeFromKnowledge: 1,
  inTimeFromOccurrence: 1,
  corrections: 0,
  linked: 0,
  uptake: "no-information",
  ...change,
});
const unsent: FlatRow = {
  status: "draft",
  sentMonth: null,
  hoursFromKnowledge: null,
  inTimeFromKnowledge: null,
  inTimeFromOccurrence: null,
};
const triggers = ["attack", "threat"].map((code) => ({ code, label: { en: code, fr: code } }));
const tableOf = (rows: readonly FlatRow[], to = "2020-06") =>
  alertTableOf({
    ...{ rows, from: "2020-06" as Month, to: to as Month, triggers },
    ...{ taxonomy: { id: "mali", version: "2021" }, asKnownOn: null, sample: true },
  });
type Cells = ReturnType<typeof tableOf>["rows"][number]["cells"];
const numberOf = (cells: Cells | undefined, key: string): number | string | undefined => {
  const cell = cells?.[key];
  return cell?.kind === "count" ? cell.least : cell?.kind === "text" ? cell.text : undefined;
};
const cellsOf = (table: ReturnType<typeof tableOf>, trigger: string): Cells | undefined =>
  table.rows.find(({ cells }) => numberOf(cells, "trigger") === trigger)?.cells;

describe("flash alerts of a month", () => {
  /** The bad month of the sample: 33 sent, 26 in time from knowledge, 20 from occurrence; 12 taken up, 9 by nobody. */
  const badMonth = Array.from({ length: 33 }, (_, at) =>
    row({
      hoursFromKnowledge: at < 26 ? at + 6 : at + 34,
      inTimeFromKnowledge: at < 26 ? 1 : 0,
      inTimeFromOccurrence: at < 20 ? 1 : at < 30 ? 0 : null,
      uptake: at < 12 ? "taken-up" : at < 21 ? "nobody" : "no-information",
      corrections: at < 5 ? 1 : 0,
      linked: at < 21 ? 1 : 0,
    }),
  );

  it("are counted as sent, in time from either moment, and by who took them up", () => {
    const cells = cellsOf(tableOf(badMonth), "attack");
    const keys = ["sent", "inTimeFromKnowledge", "inTimeFromOccurrence", "occurrenceNotKnown", "takenUp", "nobody"];
    expect(keys.map((key) => numberOf(cells, key))).toEqual([33, 26, 20, 3, 12, 9]);
    expect(["corrected", "linked", "noInformation"].map((key) => numberOf(cells, key))).toEqual([5, 21, 12]);
  });

  it("the median and the hours of nine in ten are hours that occurred", () => {
    const cells = cellsOf(tableOf(badMonth), "attack");
    expect([numberOf(cells, "medianHours"), numberOf(cells, "p90Hours")]).toEqual([22, 63]);
  });

  it("one that was not sent has no delay and no uptake, and is not forgotten", () => {
    const cells = cellsOf(tableOf([row(unsent)]), "attack");
    expect(["sent", "notSent", "noInformation", "occurrenceNotKnown"].map((key) => numberOf(cells, key))).toEqual([
      ...[0, 1, 0, 0],
    ]);
    expect([numberOf(cells, "medianHours"), numberOf(cells, "p90Hours")]).toEqual(["", ""]);
  });

  it("merged, cancelled, and threats that did not come true stand apart", () => {
    const table = tableOf([
      row({ status: "merged" }),
      row({ ...unsent, status: "cancelled" }),
      row({ trigger: "threat", status: "not-materialised" }),
    ]);
    expect(["merged", "cancelled"].map((key) => numberOf(cellsOf(table, "attack"), key))).toEqual([1, 1]);
    expect(numberOf(cellsOf(table, "threat"), "notMaterialised")).toBe(1);
  });

  it("a trigger that the protocol no longer has keeps a row, and another month has none", () => {
    const table = tableOf([row({ trigger: "old" }), row({ month: "2020-07" })]);
    expect(numberOf(cellsOf(table, "old"), "sent")).toBe(1);
    expect(numberOf(cellsOf(table, "total"), "sent")).toBe(1);
    expect(numberOf(cellsOf(tableOf([row({ month: "2020-07" })], "2020-07"), "total"), "sent")).toBe(1);
  });

  it("says that it is a sample, and no column is a share", () => {
    const { marks, columns } = tableOf([]);
    expect(marks.sample).toBe(true);
    for (const { label } of columns) expect(`${label["en"]}${label["fr"]}`).not.toContain("%");
  });
});

describe("laws of the table of alerts", () => {
  const anyRow = fc
    .record({
      trigger: fc.constantFrom("attack", "threat", "old"),
      status: fc.constantFrom("draft", "disseminated", "corrected", "merged", "cancelled"),
      isSent: fc.boolean(),
      hoursFromKnowledge: fc.nat(200),
      inTimeFromKnowledge: fc.constantFrom(0, 1),
      inTimeFromOccurrence: fc.constantFrom(0, 1, null),
      uptake: fc.constantFrom("taken-up", "nobody", "no-information"),
      linked: fc.nat(2),
    })
    .map(({ isSent, ...rest }) => row(isSent ? rest : { ...rest, ...unsent, status: rest.status }));

  it("totals are the sums of the triggers, uptake adds up to what was sent, and the order of rows says nothing", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const table = tableOf(rows);
        const total = cellsOf(table, "total");
        for (const { key, kind, beside } of table.columns) {
          if (kind !== "count" || beside === true) continue;
          const parts = table.rows
            .filter((one) => one.kind === "part")
            .map(({ cells }) => Number(numberOf(cells, key)));
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(numberOf(total, key));
        }
        const taken = ["takenUp", "nobody", "noInformation"].map((key) => Number(numberOf(total, key)));
        expect(taken.reduce((sum, part) => sum + part, 0)).toBe(numberOf(total, "sent"));
        expect(tableOf(rows.toReversed())).toEqual(table);
      }),
    );
  });
});
