import { err, ok, type Result } from "neverthrow";
import type { Day } from "../kernel/day.ts";
import { type Issue, issue } from "../kernel/issue.ts";
import { compareText } from "../kernel/text-order.ts";
import { type CardStanding, cardStanding } from "./card-state.ts";
import type { ServiceCard } from "./service-card.ts";
import { areaOf, type CardArea, type ServiceCards } from "./service-cards.ts";
import type { ServiceCategory } from "./service-category.ts";

/** A card as it stands on a day. */
export interface StandingCard extends CardStanding {
  readonly card: ServiceCard;
}

/** One category in an area, and its cards: those that were checked first. */
export interface AreaCategory {
  readonly category: ServiceCategory;
  readonly cards: readonly StandingCard[];
}

/** The cards of an area on a day, category by category in the document's order. */
export interface AreaCards {
  readonly area: CardArea;
  readonly day: Day;
  readonly categories: readonly AreaCategory[];
}

const ORDER = { fresh: 0, stale: 1, "never-checked": 2 } as const;

const byState = (a: StandingCard, b: StandingCard): number =>
  ORDER[a.state] - ORDER[b.state] || compareText(a.card.id, b.card.id);

/**
 * The cards of an area on a day, its own and those of the region it lies in; every category is there, also one without a
 * card. Always the whole area: to ask for one category would leave behind what somebody spoke of (practice C1). The
 * order of cards in the document changes nothing. Err `area-not-listed`.
 */
export const cardsFor = (document: ServiceCards, code: string, day: Day): Result<AreaCards, Issue[]> => {
  const area = areaOf(document, code);
  if (area === undefined) return err([issue("area-not-listed", ["area"])]);
  const categories = document.categories.map((category) => {
    const cards: readonly ServiceCard[] = category.cards;
    return {
      category,
      cards: cards
        .filter((card) => card.area === area.code || card.area === area.within)
        .map((card) => ({ card, ...cardStanding(card, document.staleAfterDays, day) }))
        .toSorted(byState),
    };
  });
  return ok({ area, day, categories });
};
