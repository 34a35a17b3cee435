import type * as z from "zod";
import type { PhoneCard, PrintedCard } from "./service-card.ts";
import type { ServiceCards } from "./service-cards.ts";

type Written<Card extends z.ZodType> = z.input<Card>;

/** A card of a health post as somebody typed it; a test says what is otherwise. */
export const printedCard = (more: Partial<Written<typeof PrintedCard>> = {}): Written<typeof PrintedCard> => ({
  id: "health-01",
  area: "ML0505",
  name: { fr: "Centre de santé 01", en: "Health centre 01" },
  place: { fr: "Derrière le marché", en: "Behind the market" },
  hours: { fr: "Tous les jours", en: "Every day" },
  cost: { kind: "free" },
  admits: { fr: "Tout le monde", en: "Everybody" },
  languages: ["fr", "ff"],
  safeFor: null,
  phone: "+223 00 00 00 01",
  say: { fr: "Je viens pour une consultation", en: "I have come for a consultation" },
  checks: [{ by: "health-cluster", on: "2020-04-01" }],
  ...more,
});

/** A card of a service whose place is told by phone. */
export const phoneCard = (more: Partial<Written<typeof PhoneCard>> = {}): Written<typeof PhoneCard> => {
  const { place: _place, ...rest } = printedCard();
  return { ...rest, id: "support-02", name: { fr: "Service 02" }, phone: "+223 00 00 00 02", ...more };
};

interface Cards {
  readonly health?: readonly Written<typeof PrintedCard>[];
  readonly gbv?: readonly Written<typeof PhoneCard>[];
}

/** A small document: one region with two cercles, health care and support for survivors. */
export const serviceCardsFile = ({ health = [], gbv = [] }: Cards = {}): z.input<typeof ServiceCards> => ({
  document: "service-cards",
  id: "cards",
  version: "1",
  title: { fr: "Cartes", en: "Cards" },
  source: "invented",
  areas: [
    { code: "ML05", name: { fr: "Mopti" }, within: null },
    { code: "ML0505", name: { fr: "Koro" }, within: "ML05" },
    { code: "ML0501", name: { fr: "Bandiagara" }, within: "ML05" },
  ],
  posts: [{ code: "health-cluster", label: { fr: "Cluster santé", en: "Health cluster" } }],
  languageNames: { fr: { fr: "français", en: "French" }, ff: { fr: "fulfulde" } },
  categories: [
    {
      ...{ code: "health", label: { fr: "Santé", en: "Health care" }, source: "invented" },
      ...{ place: "printed", cards: [...health] },
    },
    {
      ...{ code: "gbv", label: { fr: "Accompagnement", en: "Support" }, source: "invented" },
      ...{ place: "told-by-phone", cards: [...gbv] },
    },
  ],
});
