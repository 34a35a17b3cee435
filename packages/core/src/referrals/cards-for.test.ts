import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../kernel/day.ts";
import { cardStanding } from "./card-state.ts";
import { cardsFor } from "./cards-for.ts";
import { readServiceCards } from "./read-service-cards.ts";
import { serviceCardRows } from "./service-card-row.ts";
import { phoneCard, printedCard, serviceCardsFile } from "./service-cards-fixture.ts";
import { serviceGaps } from "./service-gaps.ts";

const day = (text: string): Day => text as Day;
const documentOf = (cards: Parameters<typeof serviceCardsFile>[0]) =>
  readServiceCards(serviceCardsFile(cards))._unsafeUnwrap();
const check = (on: string) => ({ by: "health-cluster", on: on as Day });

describe("a card", () => {
  it("is fresh for ninety days after a check, and stale on the ninety-first", () => {
    const card = { checks: [check("2020-01-15")] };
    // January 15 and ninety days, in a leap year
    expect(cardStanding(card, 90, day("2020-04-14")).state).toBe("fresh");
    expect(cardStanding(card, 90, day("2020-04-15")).state).toBe("stale");
    expect(cardStanding(card, 90, day("2020-01-15")).state).toBe("fresh");
  });

  it("says that nobody checked it, and knows nothing of a check to come", () => {
    expect(cardStanding({ checks: [] }, 90, day("2020-04-14")).state).toBe("never-checked");
    expect(cardStanding({ checks: [check("2020-04-15")] }, 90, day("2020-04-14"))).toEqual({
      ...{ state: "never-checked", lastCheck: undefined },
    });
  });

  it("keeps the edge on any day of any year and any setting", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 730 }), (shift, days) => {
        const on = addDays(day("2020-01-01"), shift);
        expect(cardStanding({ checks: [check(on)] }, days, addDays(on, days)).state).toBe("fresh");
        expect(cardStanding({ checks: [check(on)] }, days, addDays(on, days + 1)).state).toBe("stale");
      }),
    );
  });

  it("is never staler for one check more", () => {
    const rank = { fresh: 0, stale: 1, "never-checked": 2 };
    const days = fc.integer({ min: 0, max: 400 }).map((shift) => check(addDays(day("2020-01-01"), shift)));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 4 }), days, fc.integer({ min: 0, max: 500 }), (checks, more, shift) => {
        const on = addDays(day("2020-01-01"), shift);
        const before = rank[cardStanding({ checks }, 90, on).state];
        expect(rank[cardStanding({ checks: [...checks, more] }, 90, on).state]).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe("the cards of an area", () => {
  const cards = {
    health: [
      printedCard({ checks: [] }),
      printedCard({ id: "health-03", name: { fr: "Poste 03" }, checks: [check("2019-12-01")] }),
      printedCard({ id: "health-04", name: { fr: "Poste 04" }, area: "ML0501" }),
      printedCard({ id: "health-05", name: { fr: "Hôpital 05" }, area: "ML05", phone: null }),
    ],
    gbv: [phoneCard()],
  };

  it("are its own and those of its region, the checked ones first", () => {
    const found = cardsFor(documentOf(cards), "ML0505", day("2020-05-01"))._unsafeUnwrap();
    expect(found.categories.map(({ cards: shown }) => shown.map(({ card, state }) => [card.id, state]))).toEqual([
      [
        ["health-05", "fresh"],
        ["health-03", "stale"],
        ["health-01", "never-checked"],
      ],
      [["support-02", "fresh"]],
    ]);
  });

  it("of a region are those that hold in all of it", () => {
    const [health] = cardsFor(documentOf(cards), "ML05", day("2020-05-01"))._unsafeUnwrap().categories;
    expect(health?.cards.map(({ card }) => card.id)).toEqual(["health-05"]);
  });

  it("are the same in whatever order they stand in the document", () => {
    const inOrder = cardsFor(documentOf(cards), "ML0505", day("2020-05-01"))._unsafeUnwrap();
    const idsOf = (found: typeof inOrder) => found.categories.map(({ cards: shown }) => shown);
    fc.assert(
      fc.property(fc.shuffledSubarray(cards.health, { minLength: cards.health.length }), (health) => {
        const found = cardsFor(documentOf({ ...cards, health }), "ML0505", day("2020-05-01"))._unsafeUnwrap();
        expect(idsOf(found)).toEqual(idsOf(inOrder));
      }),
    );
  });

  it("are none of an area that has no page", () => {
    const asked = cardsFor(documentOf(cards), "ML0601", day("2020-05-01"))._unsafeUnwrapErr();
    expect(asked).toEqual([{ path: ["area"], code: "area-not-listed" }]);
  });

  it("in words say what is told by phone, and which language a text fell back to", () => {
    const document = documentOf(cards);
    const found = cardsFor(document, "ML0505", day("2020-05-01"))._unsafeUnwrap();
    const rows = serviceCardRows(document, found, "en");
    expect(rows.at(-1)).toMatchObject({
      ...{
        category: "gbv",
        name: "Service 02 [fr]",
        place: "told by phone",
        cost: "free",
        checkedBy: "Health cluster",
      },
      ...{ languages: "French, fulfulde [fr]", safeFor: "not asked", checkedOn: "2020-04-01", state: "fresh" },
    });
    // an agency that brings another language is shown in it, and the rest in French
    expect(serviceCardRows(document, found, "bm").at(-1)?.place).toBe("dit par téléphone [fr]");
  });
});

describe("what is missing", () => {
  it("is a category without a service, and one that nobody asked for too long, each of its own kind", () => {
    const document = documentOf({
      health: [
        printedCard({ checks: [check("2020-01-01")] }),
        printedCard({
          ...{ id: "health-03", name: { fr: "Poste 03" }, checks: [] },
        }),
      ],
    });
    const gaps = serviceGaps(document, day("2020-06-30"))._unsafeUnwrap();
    expect(gaps.map(({ area, category, code }) => [area.code, category.code, code])).toEqual([
      ["ML0505", "health", "only-stale-cards-for-category"],
      ["ML0505", "gbv", "no-service-for-category"],
      ["ML0501", "health", "no-service-for-category"],
      ["ML0501", "gbv", "no-service-for-category"],
    ]);
    expect(gaps[0]).toMatchObject({ stale: 1, neverChecked: 1, lastCheckedOn: "2020-01-01" });
    expect(serviceGaps(document, day("2020-01-02"), "ML0505")._unsafeUnwrap()).toHaveLength(1);
    expect(serviceGaps(document, day("2020-06-30"), "ML05")._unsafeUnwrap()).toEqual(gaps);
    expect(serviceGaps(document, day("2020-06-30"), "ML99").isErr()).toBe(true);
  });

  it("is nothing where one card of the region was checked", () => {
    const document = documentOf({
      health: [printedCard({ area: "ML05" })],
      gbv: [phoneCard({ area: "ML05" })],
    });
    expect(serviceGaps(document, day("2020-04-02"))._unsafeUnwrap()).toEqual([]);
  });

  it("is not asked of a category that is not needed everywhere", () => {
    const file = serviceCardsFile();
    const categories = file.categories.map((category) => ({ ...category, expected: false }));
    const document = readServiceCards({ ...file, categories })._unsafeUnwrap();
    expect(serviceGaps(document, day("2020-04-02"))._unsafeUnwrap()).toEqual([]);
  });
});
