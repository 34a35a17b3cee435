import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referralsExplanations } from "./explanations.ts";
import { readServiceCards } from "./read-service-cards.ts";
import { phoneCard, printedCard, serviceCardsFile } from "./service-cards-fixture.ts";

const problems = (file: object): [string, string][] =>
  readServiceCards(file)
    ._unsafeUnwrapErr()
    .map(({ path, code }) => [path.join("."), code]);
const kept = { health: [printedCard()], gbv: [phoneCard()] };

describe("a document of service cards", () => {
  it("is taken, with ninety days for a check unless it says otherwise", () => {
    expect(readServiceCards(serviceCardsFile(kept))._unsafeUnwrap().staleAfterDays).toBe(90);
  });

  it("has no field for the place of a service that tells it by phone", () => {
    const file = serviceCardsFile({ gbv: [{ ...phoneCard(), place: { fr: "La maison bleue" } } as never] });
    expect(problems(file)).toEqual([["categories.1.cards.0.place", "unknown-field"]]);
  });

  it("cannot say that such a place is printed, whatever an agency writes", () => {
    const file = serviceCardsFile();
    const [health, gbv] = file.categories;
    const printed = { ...gbv, place: "printed", cards: [] };
    expect(problems({ ...file, categories: [health, printed] })).toEqual([
      ["categories.1.place", "place-must-not-be-printed"],
    ]);
  });

  it("does not give such a place away through the number of another card", () => {
    const file = serviceCardsFile({ ...kept, gbv: [phoneCard({ phone: "+223-00000001" })] });
    expect(problems(file)).toEqual([["categories.1.cards.0.phone", "place-given-away-by-another-card"]]);
  });

  it("has a phone on every card whose place is told by phone", () => {
    const { phone: _phone, ...without } = phoneCard();
    expect(problems(serviceCardsFile({ gbv: [without as never] }))).toEqual([
      ["categories.1.cards.0.phone", "missing"],
    ]);
  });

  it("shows a service once, also where one card is the region's", () => {
    const again = printedCard({ id: "health-09", area: "ML05", name: { en: "health  CENTRE 01" } });
    expect(problems(serviceCardsFile({ health: [printedCard(), again] }))).toEqual([
      ["categories.0.cards.1", "card-stands-twice"],
    ]);
    const elsewhere = { ...again, area: "ML0501" };
    expect(readServiceCards(serviceCardsFile({ health: [printedCard(), elsewhere] })).isOk()).toBe(true);
  });

  it("says in which fields two cards of one service contradict each other", () => {
    const other = printedCard({ id: "health-09", hours: { en: "Mornings" }, phone: "+223 00 00 00 09" });
    const found = readServiceCards(serviceCardsFile({ health: [printedCard(), other] }))._unsafeUnwrapErr();
    expect(found).toEqual([
      {
        ...{ path: ["categories", 0, "cards", 1], code: "cards-contradict" },
        facts: { card: "health-01", fields: ["phone", "hours"] },
      },
    ]);
  });

  it("lists every other problem at once, with its place", () => {
    const check = { by: "health-cluster", on: "2020-04-01" };
    const file = serviceCardsFile({
      health: [
        printedCard(),
        printedCard({ name: { fr: "Autre" }, area: "ML0599", checks: [check, check, { ...check, by: "nobody" }] }),
      ],
    });
    const areas = [
      ...file.areas,
      { code: "ML0505", name: { fr: "Koro" }, within: "ML07" },
      { code: "ML050501", name: { fr: "Commune" }, within: "ML0501" },
    ];
    expect(problems({ ...file, areas, posts: [...file.posts, ...file.posts] })).toEqual([
      ["areas.3.code", "code-stands-twice"],
      ["areas.3.within", "area-not-listed"],
      ["areas.4.within", "area-lies-too-deep"],
      ["posts.1.code", "code-stands-twice"],
      ["categories.0.cards.1.id", "code-stands-twice"],
      ["categories.0.cards.1.area", "area-not-listed"],
      ["categories.0.cards.1.checks.2.by", "post-not-listed"],
      ["categories.0.cards.1.checks.1", "code-stands-twice"],
    ]);
  });

  it("never repeats in a problem what stands on a card", () => {
    const file = serviceCardsFile({ health: [printedCard({ phone: "call Awa Diarra" }), printedCard()] });
    expect(JSON.stringify(readServiceCards(file)._unsafeUnwrapErr())).not.toMatch(/Awa|Centre|223/);
  });

  it("refuses a text that would not stay on a card", () => {
    const file = serviceCardsFile({ health: [printedCard({ hours: { fr: "x".repeat(241) } })] });
    expect(problems(file)).toEqual([["categories.0.cards.0.hours", "too-long"]]);
  });

  it("answers anything at all with cards or problems, and throws at nothing", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom("areas", "posts", "categories", "title", "version"),
        (value, field) => {
          expect(readServiceCards(value).isErr()).toBe(true);
          const answered = readServiceCards({ ...serviceCardsFile(kept), [field]: value });
          expect(answered.isOk() || answered.error.length > 0).toBe(true);
        },
      ),
    );
  });

  it("takes thousands of cards, all of one name", () => {
    const health = Array.from({ length: 2000 }, (_none, index) => printedCard({ id: `card-${index}` }));
    const found = readServiceCards(serviceCardsFile({ health }))._unsafeUnwrapErr();
    expect(found).toHaveLength(1999);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["card-stands-twice"]));
  });

  it("has a sentence for every rule of its own", () => {
    for (const code of ["area-not-listed", "cards-contradict", "place-given-away-by-another-card"])
      expect(Object.keys(referralsExplanations)).toContain(code);
  });
});
