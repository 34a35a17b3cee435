import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of the network mean. */
export const networkExplanations = {
  "reason-without-a-gap": "A reason is stated only where an area is partly covered or cannot be reached.",
  "more-active-than-planned": "There cannot be more active monitors than posts.",
  "too-few-monitors-to-name":
    "A region with fewer than five monitors is not named: a number so small could point to one of them. Add it to the entry without a region.",
  "area-not-covered":
    "The plan of coverage does not say that the whole area is covered in that month, so nobody can say that it was quiet there; `coverage` is what it says.",
  "month-not-over": "A month can be called quiet only after it has ended.",
  "quiet-already-said": "Somebody has said already that this area was quiet in this month.",
} as const satisfies Explanations;
