import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of deliveries mean. */
export const deliveriesExplanations = {
  "address-not-safe":
    "What goes there could be heard or changed on its way, or the address holds a name, a password or a question; give https, or this machine.",
  "told-twice": "It stands in the list twice.",
} as const satisfies Explanations;
