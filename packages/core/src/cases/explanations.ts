import type { Explanations } from "../kernel/explanations.ts";

/** Receipts: issues name the group, counted from 1, and never a digit. */
const receipts = {
  "receipt-wrong":
    "This is no receipt: twenty digits, each group of four with a last digit that belongs to the others.",
  "receipt-not-a-digit": "In this group (`group`) stands something that is no digit; digits of every script are taken.",
  "receipt-too-short": "A receipt has twenty digits (`needed`); there are fewer (`digits`). Look for a group left out.",
  "receipt-too-long": "A receipt has twenty digits (`needed`); there are more. Look for a group written twice.",
  "receipt-group-uneven": "This group (`group`) has not four digits (`digits`); look at it again.",
  "receipt-group-wrong":
    "The digits of this group (`group`) do not belong together, or it stands in another's place; look at it, or have it read out, again.",
  "receipt-needs-more-bytes":
    "Too few of the bytes could be used (`usable` of `needed`) without favouring a digit; put the next counter's HMAC behind them.",
} as const satisfies Explanations;

/** Who is near the subject of a complaint. */
const units = {
  "unit-stands-twice": "The same unit stands twice in the list.",
} as const satisfies Explanations;

/** What the codes of cases mean. */
export const casesExplanations = { ...receipts, ...units } as const satisfies Explanations;
