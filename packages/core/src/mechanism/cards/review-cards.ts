import type { Mechanism } from "../document/mechanism.ts";
import type { MechanismFinding } from "../review-mechanism.ts";
import { cardRules, type KnownCard } from "./card-rules.ts";

/**
 * Which services a mechanism names without a card, or with one that nobody checked lately. A pathway's code is its card's;
 * the cards are given as codes with their state, so that nothing here reads them. Source: practice C20.
 */
export const reviewCards = (mechanism: Mechanism, cards: readonly KnownCard[]): readonly MechanismFinding[] =>
  cardRules.flatMap(({ find, ...rule }) => find(mechanism, cards).map((evidence) => ({ ...rule, evidence })));
