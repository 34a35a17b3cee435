import type { LocalizedText, Reference, ServiceCardRow } from "@answerable/core";

/** One category on a page. */
export interface ServicePageCategory {
  readonly label: string;
  /** True: that there is no service is said; a category that is not needed everywhere is then left out. */
  readonly expected: boolean;
  readonly cards: readonly Reference<ServiceCardRow>[];
}

/** The service cards of one area on one day, as they are printed: out of an adopted document, in one language. */
export interface ServicePage {
  /** The language of the cards, BCP 47; headings fall back to French where there are none in it, and name it. */
  readonly language: string;
  readonly area: string;
  readonly areaName: LocalizedText;
  readonly day: string;
  /** The document the cards stand in, with its version. */
  readonly document: string;
  /** True: nobody validated it, and the page says so. */
  readonly draft: boolean;
  readonly sample: boolean;
  readonly staleAfterDays: number;
  readonly categories: readonly ServicePageCategory[];
}

/** The categories that are on the page: those with a card, and those whose absence is said. */
export const shownCategories = ({ categories }: ServicePage): readonly ServicePageCategory[] =>
  categories.filter(({ cards, expected }) => cards.length > 0 || expected);
