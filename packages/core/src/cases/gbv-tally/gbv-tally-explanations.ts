import type { Explanations } from "../../kernel/explanations.ts";

/** The one tally that may exist where somebody tells of gender-based violence. */
export const gbvTally = {
  "tally-not-agreed":
    "No agreement of the GBV sub-cluster to a tally holds today, so nothing is counted and nothing was written. Show the service card and say the words.",
  "tally-not-agreed-here":
    "The GBV sub-cluster's agreement does not name this admin 1 unit; nothing was counted, nothing was written.",
  "tally-by-admin-1": "A tally is kept for an admin 1 unit and nothing smaller; nothing was counted.",
  "tally-begins-on-a-day": "The agreement says from which day on (`effective.from`); its figures begin there.",
} as const satisfies Explanations;
