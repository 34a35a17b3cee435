import { foldText } from "../kernel/folded-text.ts";
import { type Issue, issue } from "../kernel/issue.ts";
import type { CardCost, ServiceCard } from "./service-card.ts";
import type { ServiceCards } from "./service-cards.ts";
import { PLACES_NEVER_PRINTED } from "./service-category.ts";

/** A card and where it stands. */
interface PlacedCard {
  readonly card: ServiceCard;
  readonly category: string;
  readonly path: readonly (string | number)[];
}

const placedCards = ({ categories }: ServiceCards): PlacedCard[] =>
  categories.flatMap(({ code, cards }, at) =>
    (cards as readonly ServiceCard[]).map((card, index) => ({
      card,
      category: code,
      path: ["categories", at, "cards", index],
    })),
  );

const twins = (codes: readonly string[], path: (index: number) => (string | number)[]): Issue[] =>
  codes.flatMap((code, index) => (codes.indexOf(code) < index ? [issue("code-stands-twice", path(index))] : []));

const areaProblems = ({ areas }: ServiceCards): Issue[] =>
  areas.flatMap(({ within }, index) => {
    if (within === null) return [];
    const region = areas.find(({ code }) => code === within);
    const path = ["areas", index, "within"];
    if (region === undefined) return [issue("area-not-listed", path)];
    return region.within === null ? [] : [issue("area-lies-too-deep", path)];
  });

const cardProblems = (document: ServiceCards, { card, path }: PlacedCard): Issue[] => [
  ...(document.areas.some(({ code }) => code === card.area) ? [] : [issue("area-not-listed", [...path, "area"])]),
  ...card.checks.flatMap(({ by }, index) =>
    document.posts.some(({ code }) => code === by) ? [] : [issue("post-not-listed", [...path, "checks", index, "by"])],
  ),
  ...twins(
    card.checks.map(({ by, on }) => `${on} ${by}`),
    (index) => [...path, "checks", index],
  ),
];

const digits = (phone: string | null): string => (phone ?? "").replaceAll(/[^0-9]/g, "");
const foldedNames = ({ name }: ServiceCard): string[] => [
  ...new Set(Object.values(name).map((text) => foldText(text ?? "").text.trim())),
];

/** What differs although each says it of one service; texts in one language alone do not differ from the other's. */
const differing = (a: ServiceCard, b: ServiceCard): string[] => {
  const texts = (one: Readonly<Partial<Record<string, string>>>, other: typeof one): boolean =>
    Object.entries(one).some(([tag, text]) => other[tag] !== undefined && other[tag] !== text);
  const paid = (cost: CardCost) => (cost.kind === "paid" ? cost.words : {});
  return [
    ...(a.phone !== null && b.phone !== null && digits(a.phone) !== digits(b.phone) ? ["phone"] : []),
    ...("place" in a && "place" in b && texts(a.place, b.place) ? ["place"] : []),
    ...(texts(a.hours, b.hours) ? ["hours"] : []),
    ...(a.cost.kind !== b.cost.kind || texts(paid(a.cost), paid(b.cost)) ? ["cost"] : []),
    ...(texts(a.admits, b.admits) ? ["admits"] : []),
  ];
};

/** Two cards of one category and name of which somebody standing in one area would be shown both. */
const twiceProblems = (document: ServiceCards, placed: readonly PlacedCard[]): Issue[] => {
  const regions = new Map(document.areas.map(({ code, within }) => [code, within]));
  const meet = (a: ServiceCard, b: ServiceCard): boolean =>
    a.area === b.area || regions.get(a.area) === b.area || regions.get(b.area) === a.area;
  const before = new Map<string, ServiceCard[]>();
  return placed.flatMap(({ card, category, path }) => {
    const keys = foldedNames(card).map((name) => `${category} ${name}`);
    const earlier = keys.flatMap((key) => before.get(key) ?? []).find((one) => meet(one, card));
    for (const key of keys) before.set(key, [...(before.get(key) ?? []), card]);
    if (earlier === undefined) return [];
    const fields = differing(earlier, card);
    return fields.length === 0
      ? [issue("card-stands-twice", [...path], {}, { card: earlier.id })]
      : [issue("cards-contradict", [...path], {}, { card: earlier.id, fields })];
  });
};

/** A service whose place is told by phone, and another card that prints a place with the same number. */
const givenAwayProblems = (placed: readonly PlacedCard[]): Issue[] => {
  const printed = new Map(
    placed.flatMap(({ card }) =>
      "place" in card && card.phone !== null ? [[digits(card.phone), card.id] as const] : [],
    ),
  );
  return placed.flatMap(({ card, path }) => {
    const other = "place" in card ? undefined : printed.get(digits(card.phone));
    return other === undefined
      ? []
      : [issue("place-given-away-by-another-card", [...path, "phone"], {}, { card: other })];
  });
};

/**
 * Every rule that service cards of the right form break, each with its place: codes that stand twice, areas and posts
 * that are not listed, cards that stand twice or contradict one another, places that would be printed and must not.
 */
export const serviceCardsProblems = (document: ServiceCards): Issue[] => {
  const { areas, posts, categories } = document;
  const placed = placedCards(document);
  return [
    ...twins(
      areas.map(({ code }) => code),
      (index) => ["areas", index, "code"],
    ),
    ...areaProblems(document),
    ...twins(
      posts.map(({ code }) => code),
      (index) => ["posts", index, "code"],
    ),
    ...twins(
      categories.map(({ code }) => code),
      (index) => ["categories", index, "code"],
    ),
    ...categories.flatMap(({ code, place }, index) =>
      place === "printed" && PLACES_NEVER_PRINTED.has(code)
        ? [issue("place-must-not-be-printed", ["categories", index, "place"])]
        : [],
    ),
    ...twins(
      placed.map(({ card }) => card.id),
      (index) => [...(placed[index]?.path ?? []), "id"],
    ),
    ...placed.flatMap((one) => cardProblems(document, one)),
    ...twiceProblems(document, placed),
    ...givenAwayProblems(placed),
  ];
};
