import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of incidents mean. Those of the kernel (`already-recorded`, `not-recorded`, …) are explained there. */
export const incidentsExplanations = {
  "day-outside-its-month": "The day does not lie in the month that is given beside it.",
  "precision-contradicts-the-date":
    "A precision of day or week needs the day; month and unknown-day must come without one.",
  "incident-merged": "This record was found to be the same incident as another; work goes on there (`into`).",
  "incident-set-aside": "The incident was set aside; reconsider it first.",
  "already-corroborated": "The incident is corroborated already.",
  "needs-a-second-source": "One source alone corroborates nothing: a second, independent one is needed.",
  "answers-in-conflict": "Two versions of the record compete; a person has to settle which one stands first.",
  "no-conflict": "There is only one answer, so there is nothing to settle.",
  "not-among-the-rivals": "The version to keep is not one of those that compete.",
  "merged-with-itself": "A record cannot be merged with itself.",
  "nothing-to-reconsider": "Only what was set aside or merged can be reconsidered.",
  "no-such-referral": "The incident has no referral of this number.",
  "finer-than-child-or-adult":
    "A count of survivors is by sex, and child or adult, and nothing finer; households are no unit for it.",
  "taxonomy-of-another-version":
    "The record names another taxonomy, or another version of it, than the one in use here.",
  "unit-not-of-the-type":
    "The count is in a unit that the type does not have. Displaced people are never victims: a count of people under a " +
    "movement type is kept as displaced; any other is left out.",
  "date-in-the-future": "It cannot have happened after today; the clock of the phone may be wrong.",
  "date-too-old": "The date lies before anything this system is for; the clock of the phone may be wrong.",
  "learned-in-the-future": "Nobody can have learned of it after today; the time of learning is left out.",
  "learned-before-it-happened": "It was learned of before it happened, so the time of learning is left out.",
  "place-unknown": "There was no admin 2 unit of this p-code in that month.",
  "actor-category-unknown": "The alleged actor is on no list of categories, and is kept as unknown.",
  "type-not-collected": "No agreement allows this type to be collected, so nothing of it was kept.",
  "text-not-kept": "The text spoke of what must not be known here, so it was not kept.",
  "referral-not-kept": "A referral could lead to a person who must not be known here, so it was not kept.",
  "sexual-type-not-marked":
    "The label speaks of sexual violence, so the type must be marked `sexualOrGenderBased`: it may only be counted, and only under an agreement.",
} as const satisfies Explanations;
