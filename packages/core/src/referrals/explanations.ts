import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of referrals mean. */
export const referralsExplanations = {
  "referred-without-consent": "A service cannot have answered about a person who did not agree that it is told.",
  "consent-contradicts": "Consent that was given names whom it lets know; consent that was not given names nobody.",
  "area-not-listed": "The service cards have no such area; their `areas` list those that have a page.",
  "area-lies-too-deep": "Cards stand at admin 1 or 2: an area lies in a region, and a region in nothing.",
  "post-not-listed": "The card was checked by a function that the document's `posts` do not list.",
  "place-must-not-be-printed":
    "The place of such a service is told by phone, because whoever finds the house finds who is in it: write `told-by-phone`.",
  "place-given-away-by-another-card":
    "The place of this service is told by phone, and card `card` prints a place with the same number. Give it a number of its own.",
  "card-stands-twice": "Card `card` says the same of the same service; whoever stands in the area would be shown both.",
  "cards-contradict":
    "Card `card` is of a service of the same name and category and says otherwise in `fields`; ask which of them holds.",
  "no-service-for-category": "No service of this category is left for the area, so nobody can be told of one.",
  "only-stale-cards-for-category":
    "There are cards of this category, and none was checked recently enough; call before anybody is sent there.",
} as const satisfies Explanations;
