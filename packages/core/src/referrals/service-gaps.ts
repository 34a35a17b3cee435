import { err, ok, Result } from "neverthrow";
import type { Day } from "../kernel/day.ts";
import { type Issue, issue } from "../kernel/issue.ts";
import { type AreaCategory, cardsFor } from "./cards-for.ts";
import { areaOf, type CardArea, type ServiceCards } from "./service-cards.ts";

/** A category of which an area has no service, or only services that nobody has asked for too long. */
export interface ServiceGap {
  readonly code: "no-service-for-category" | "only-stale-cards-for-category";
  readonly area: CardArea;
  readonly category: AreaCategory["category"];
  readonly stale: number;
  readonly neverChecked: number;
  /** The latest check of any of them; undefined: none was ever checked, or there is none. */
  readonly lastCheckedOn: Day | undefined;
}

const gapOf = (area: CardArea, { category, cards }: AreaCategory): ServiceGap[] => {
  if (!category.expected || cards.some(({ state }) => state === "fresh")) return [];
  const days = cards.flatMap(({ lastCheck }) => (lastCheck === undefined ? [] : [lastCheck.on]));
  return [
    {
      code: cards.length === 0 ? "no-service-for-category" : "only-stale-cards-for-category",
      area,
      category,
      stale: cards.filter(({ state }) => state === "stale").length,
      neverChecked: cards.filter(({ state }) => state === "never-checked").length,
      lastCheckedOn: days.toSorted().at(-1),
    },
  ];
};

/** The areas with nothing of the document below them: where people stand when they ask. */
const lowestAreas = ({ areas }: ServiceCards): CardArea[] =>
  areas.filter(({ code }) => areas.every(({ within }) => within !== code));

/**
 * What is missing in an area on a day, or in every area of the document; of a region, in the areas that lie in it. A
 * card of the region counts in each of them. Err `area-not-listed`. Source: practice C20.
 */
export const serviceGaps = (document: ServiceCards, day: Day, code?: string): Result<ServiceGap[], Issue[]> => {
  if (code !== undefined && areaOf(document, code) === undefined) return err([issue("area-not-listed", ["area"])]);
  const asked = lowestAreas(document).filter(
    (area) => code === undefined || area.code === code || area.within === code,
  );
  return Result.combine(asked.map((area) => cardsFor(document, area.code, day))).andThen((found) =>
    ok(found.flatMap(({ area, categories }) => categories.flatMap((one) => gapOf(area, one)))),
  );
};
