import type { FlatRow } from "../kernel/filter.ts";
import { type LocalizedText, textIn } from "../kernel/localized-text.ts";
import type { AreaCards, StandingCard } from "./cards-for.ts";
import type { CardCost } from "./service-card.ts";
import { languageNameOf, type ServiceCards } from "./service-cards.ts";
import type { ServiceCategory } from "./service-category.ts";

const words = {
  toldByPhone: { en: "told by phone", fr: "dit par téléphone" },
  free: { en: "free", fr: "gratuit" },
  notKnown: { en: "not known", fr: "inconnu" },
  notAsked: { en: "not asked", fr: "non demandé" },
} as const satisfies Record<string, LocalizedText>;

/** A card in one language: words and codes, no list; a text in another language than asked for names it, `[fr]`. */
export type ServiceCardRow = FlatRow & {
  readonly area: string;
  readonly category: string;
  readonly categoryLabel: string;
  readonly card: string;
  readonly name: string;
  readonly place: string;
  readonly hours: string;
  readonly cost: string;
  readonly admits: string;
  readonly languages: string;
  readonly safeFor: string;
  readonly phone: string | null;
  readonly say: string | null;
  readonly state: StandingCard["state"];
  readonly checkedOn: string | null;
  readonly checkedBy: string | null;
};

/** A text in a language; where there is none it falls back, and names the language it is in. Source: practice F15. */
export const saidIn = (texts: LocalizedText, language: string): string => {
  const { text, language: tag, fellBack } = textIn(texts, language);
  return fellBack ? `${text} [${tag}]` : text;
};

const costIn = (cost: CardCost, language: string): string => {
  if (cost.kind === "paid") return saidIn(cost.words, language);
  return saidIn(cost.kind === "free" ? words.free : words.notKnown, language);
};

/** One card in words. */
export const serviceCardRow = (
  document: ServiceCards,
  category: ServiceCategory,
  { card, state, lastCheck }: StandingCard,
  language: string,
): ServiceCardRow => {
  const post = document.posts.find(({ code }) => code === lastCheck?.by);
  return {
    area: card.area,
    category: category.code,
    categoryLabel: saidIn(category.label, language),
    card: card.id,
    name: saidIn(card.name, language),
    place: saidIn("place" in card ? card.place : words.toldByPhone, language),
    hours: saidIn(card.hours, language),
    cost: costIn(card.cost, language),
    admits: saidIn(card.admits, language),
    languages: card.languages
      .map((tag) => saidIn(languageNameOf(document, tag) ?? { [language]: tag }, language))
      .join(", "),
    safeFor: saidIn(card.safeFor ?? words.notAsked, language),
    phone: card.phone,
    say: card.say === null ? null : saidIn(card.say, language),
    state,
    checkedOn: lastCheck?.on ?? null,
    checkedBy: post === undefined ? null : saidIn(post.label, language),
  };
};

/** All cards of an area in words, in the order of the page. */
export const serviceCardRows = (
  document: ServiceCards,
  { categories }: AreaCards,
  language: string,
): ServiceCardRow[] =>
  categories.flatMap(({ category, cards }) => cards.map((one) => serviceCardRow(document, category, one, language)));
