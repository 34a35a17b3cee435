import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of notices mean. */
export const noticesExplanations = {
  "no-reach-proposed": "Nothing was entered for this member that waits for a second person.",
  "reach-entered-differently":
    "It is not what the first person entered. Ask the member again; whoever entered it wrong enters it anew.",
  "still-a-member": "Who is a member of staff says herself or himself how she or he is reached, or forgets it.",
  "age-key-wrong": "This is no public age key: it begins with `age1` and was perhaps copied in part.",
} as const satisfies Explanations;
