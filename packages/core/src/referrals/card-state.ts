import { type Day, dayNumber } from "../kernel/day.ts";
import { compareText } from "../kernel/text-order.ts";
import type { CardCheck, ServiceCard } from "./service-card.ts";

/** fresh: a check holds; stale: the last one is too long ago; never-checked: nobody has looked by that day. */
export type CardState = "fresh" | "stale" | "never-checked";

/** How far a card can be relied on, on one day. */
export interface CardStanding {
  readonly state: CardState;
  /** The last check by that day; undefined: there is none. */
  readonly lastCheck: CardCheck | undefined;
}

/**
 * How far a card can be relied on, on a day: checked `staleAfterDays` days ago it is fresh, a day later stale. A check
 * after that day is not known on it.
 */
export const cardStanding = (card: Pick<ServiceCard, "checks">, staleAfterDays: number, day: Day): CardStanding => {
  const lastCheck = card.checks
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.by, b.by))
    .at(-1);
  if (lastCheck === undefined) return { state: "never-checked", lastCheck };
  const age = dayNumber(day) - dayNumber(lastCheck.on);
  return { state: age <= staleAfterDays ? "fresh" : "stale", lastCheck };
};
