import { cardStanding, type Day } from "@answerable/core";
import type { Documents } from "../documents.ts";
import { adoptedCards } from "../referrals/adopted-cards.ts";
import type { Observation } from "./observation.ts";

/** Service cards that nobody checked for so long that they cannot be relied on. Nothing is said where none are adopted. Source: practice C20. */
export const aboutCards = (documents: Documents, today: Day): readonly Observation[] =>
  adoptedCards({ documents }, today).match(
    ({ categories, staleAfterDays }) => {
      const cards = categories.flatMap((category) => [...category.cards]);
      const old = cards.filter((card) => cardStanding(card, staleAfterDays, today).state !== "fresh").length;
      return old === 0
        ? []
        : [
            {
              level: "note",
              code: "service-cards-unchecked",
              about: `${old} of ${cards.length} service cards were not checked for ${staleAfterDays} days: answerable referrals gaps`,
            },
          ];
    },
    () => [],
  );
