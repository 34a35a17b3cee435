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
} as const satisfies Explanations;
