import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of clocks mean. */
export const clocksExplanations = {
  "time-zone-not-known":
    "There is no time zone of this name; it is an IANA name such as Africa/Bamako, not an offset such as +01:00.",
  "weekday-stands-twice": "The day of the week stands in the list before.",
  "weekend-is-the-whole-week": "No day of the week is left to work on, so nothing would ever be due.",
  "office-hours-are-backwards": "These hours end before they begin; hours over midnight are two of them.",
  "office-hours-at-the-weekend": "These hours stand on a day of the weekend, on which nobody works.",
  "office-hours-overlap": "These hours overlap others of the same day.",
  "working-day-without-office-hours":
    "Some working days have hours and `days` have none; give them hours, or put them into the weekend.",
  "holiday-stands-twice": "Another holiday stands on this day already; write both names into one.",
  "holiday-outside-the-listed-days":
    "The holiday lies outside the days that `holidaysListed` says were looked up, `from` to `to`.",
  "holiday-moved-onto-itself": "The holiday was moved from the day on which it stands.",
  "pauses-in-all-below-each": "All pauses together must spare at least as much as one of them may.",
  "entry-without-clocks": "The entry says nothing of any clock.",
  "entry-for-everything": "An entry names a category, a priority or both; what holds for everything is `default`.",
  "entry-stands-twice": "An entry before it is for the same category and priority.",
  "due-before-an-earlier-step": "This is due sooner than `earlier`, which comes before it.",
  "beyond-the-listed-holidays":
    "It is due beyond the days whose holidays somebody looked up; there may be holidays that nobody knows of here.",
  "hangs-on-an-expected-holiday":
    "A holiday that is only expected was not counted; if it falls on another day, what is due may move.",
  "moment-out-of-range": "Clocks take moments from 1900 to 2199; a year was probably mistyped.",
  "no-entry-names-it":
    "No entry of the policy names this code, so what holds for any other was taken; is it spelt as in the policy?",
  "clock-document-expected": "This file is neither a calendar nor a policy; `document` must be one of `allowed`.",
  "clock-far-ahead":
    "The machine's clock stands more than 45 days after the last moment that was believed: nothing is erased by its date until the clock is set right or somebody confirms the day (`answerable worker confirm-clock`).",
  "clock-behind":
    "The machine's clock stands more than a day before the last moment that was believed: nothing is erased by its date until it is set right or somebody confirms the day (`answerable worker confirm-clock`).",
  "clock-says-another-day":
    "The machine's clock says another day, `machineSays`; set the clock right first, nothing was confirmed.",
  "clock-document-not-shipped": "No calendar and no policy of this id is shipped; `answerable clocks list` shows them.",
} as const satisfies Explanations;
