import { describe, expect, it } from "vitest";
import { atLeast, attack, base, cellsOf, count, june, noteCodes } from "./figures-fixture.ts";
import type { FiguresInput } from "./figures-input.ts";
import { isComparable, publishedComparison } from "./published-comparison.ts";
import { PublishedFigures } from "./published-figures.ts";

const input: FiguresInput = { ...base, rows: attack, across: "category", unit: "violations" };
const nothing = { kind: "text", text: "" };

const published = (figures: Readonly<Record<string, number>>, change: object = {}): PublishedFigures =>
  PublishedFigures.parse({
    ...{ document: "published-figures", id: "one-month", version: "1", title: { en: "June" }, validations: [] },
    ...{ effective: { from: null, to: null }, source: "an invented bulletin", from: june, to: june },
    ...{ unit: "violations", basis: "documented", basisAsPublished: { en: "whatever came in" }, across: "category" },
    figures,
    ...change,
  });

const all = { life: 1, property: 3, movement: 1 };

describe("published figures beside ours", () => {
  it("are subtracted, and a lower bound leaves a lower bound", () => {
    const table = publishedComparison(published(all), input);
    expect(cellsOf(table, "property")).toMatchObject({
      published: count(3),
      here: atLeast(1),
      difference: atLeast(-2),
    });
    expect(cellsOf(table, "total")).toMatchObject({ published: count(5), here: atLeast(3), difference: atLeast(-2) });
  });

  it("are subtracted from both ends of a range", () => {
    const people = publishedComparison(published(all, { unit: "objects" }), { ...input, unit: "objects" });
    expect(cellsOf(people, "property")["difference"]).toEqual(atLeast(5, 5, true));
    expect(people.columns.filter(({ estimated }) => estimated).map(({ key }) => key)).toEqual(["here", "difference"]);
  });

  it("give no total where not everything we count was published", () => {
    const table = publishedComparison(published({ life: 1 }), input);
    expect(cellsOf(table, "property")).toMatchObject({ published: nothing, difference: nothing });
    expect(cellsOf(table, "total")).toMatchObject({ published: nothing, difference: nothing });
  });

  it("keep what was published under a code that we do not have", () => {
    const table = publishedComparison(published({ ...all, morals: 7 }), input);
    expect(cellsOf(table, "morals")).toMatchObject({ published: count(7), here: nothing, difference: nothing });
    expect(cellsOf(table, "total")).toMatchObject({ published: nothing, difference: nothing });
    expect(table.rows.at(-1)?.kind).toBe("total");
  });

  it("say where they were published and what they count", () => {
    expect(noteCodes(publishedComparison(published(all), input))[0]).toBe("published-elsewhere");
  });

  it("are no document where their first month lies after the last", () => {
    const backwards = PublishedFigures.safeParse({ ...published(all), from: "2020-07" });
    expect(backwards.error?.issues.map(({ path }) => path)).toEqual([["to"]]);
  });

  it("are compared only over the same months, in the same unit, on the same basis", () => {
    expect(isComparable(published(all), input)).toBe(true);
    for (const change of [{ from: "2020-05" }, { unit: "incidents" }, { basis: "with-undocumented-alerts" }])
      expect(isComparable(published(all, change), input)).toBe(false);
  });
});
