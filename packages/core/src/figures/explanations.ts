import type { Explanations } from "../kernel/explanations.ts";

/** What each note of a table means; `answerable explain CODE` prints it. */
export const figuresExplanations = {
  "areas-without-data":
    "Areas where nobody could see are in no sum; their silence is not zero, so a sum over them is a lower bound.",
  "areas-not-seen": "How many area-months nothing is known of; they are read before any figure.",
  "areas-seen-in-part":
    "Where only a part of an area was seen, or nobody said how much, a figure is a lower bound, and what did not come in is no data.",
  "published-elsewhere":
    "Where the published figures come from and what their publisher says they count; ours stand beside them, not against them.",
  "counting-basis":
    "Figures by category count violations: of documented incidents, or of these and of flash alerts not yet documented. The two are not compared.",
  "monitors-active":
    "How many posts of monitors worked in each month, over the whole operation; read every trend beside it.",
  "late-arrivals": "How much usually still came in for a month after so many days, from past months that have settled.",
  "late-arrivals-not-known":
    "Fewer than three past months have settled, so nobody can say how much usually comes in late.",
  "part-of-a-month": "The month was not over, so its figures are of a part of it.",
  "reasons-of-gaps": "Why areas were seen in part or not at all, where the plan of coverage states it.",
  "revision-of-records":
    "What changed a figure since it was published, in records: recorded since, corrected, moved to another month or area, merged, withdrawn, set aside, reconsidered, documented.",
  "alerts-by-month-of-occurrence":
    "An alert belongs to the month it happened in; its delays are measured to the moment it was sent, against the limit of its protocol.",
  "alert-in-several-columns": "An alert may stand in several columns of the table, so columns are not added up.",
  "taxonomy-changed-since":
    "The figures were published under another version of the taxonomy, so by category or type they are not comparable.",
  "incidents-stand-in-several-columns":
    "An incident with several violations stands in each of their columns and once in the total, so columns may exceed it.",
  "number-not-known": "Some violations are known without how many they touched; the figure is then a lower bound.",
  "what-reached-a-monitor":
    "Figures of sexual and gender-based violence say what reached a monitor, not how much happens.",
  "column-not-in-the-list": "Rows whose category or group the table does not list stand in a column of their own.",
  "area-not-in-the-list": "Rows from an area the table does not list stand under their own code, or under none.",
} as const satisfies Explanations;
