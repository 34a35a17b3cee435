import type { Explanations } from "../kernel/explanations.ts";
import { doRules } from "./do-rules.ts";
import { advice, unbackedAdvice } from "./says/say-instead.ts";

/** What the rules of the message check mean: what each says when it is met. */
export const messagesExplanations: Explanations = {
  "promise-un-report": advice["promise-un-report"].en.why,
  "conditional-assistance": advice["conditional-assistance"].en.why,
  "exchange-for-assistance": advice["exchange-for-assistance"].en.why,
  "unbacked-promise": unbackedAdvice.things.en.why,
  ...Object.fromEntries(doRules.map(({ rule, why }) => [rule, why.en])),
};
