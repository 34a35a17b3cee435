import type { MessageRule } from "../message-rule.ts";

/** Ways to break each rule, as patterns over ideas; see pattern.ts. Source: Answerable default. */
export const rulePatterns: Readonly<Record<MessageRule, readonly string[]>> = {
  "promise-un-report": ["unreport & include & case & future|will - cannot hedge rights"],
  "conditional-assistance": [
    "if & tell|silent & aid & get|lose|no|you - rights legit fee",
    "only > tell|silent & aid|get - rights legit fee",
    "only & tell & aid|get - rights legit fee",
    "who & tell|silent & lose|aid - rights legit fee",
    "no >3 tell|silent > no >3 aid|get - rights legit",
    "no >3 aid|get > no >3 tell|silent - rights legit",
    "if & tell|silent & lose - rights legit fee",
    "imp:tell > next|you > get|aid - rights legit",
  ],
  "unbacked-promise": [
    "will & punish|gain|solve - cannot hedge rights fee legit",
    "sure & safe|punish|gain|solve - cannot hedge rights fee legit",
    "secret - cannot2 hedge rights",
  ],
  "exchange-for-assistance": [
    "pay & thing & trade & aid|get - rights fee",
    "sex & trade|you & aid|get - rights fee",
    "chore & trade & aid|get - rights fee legit",
    "vote & aid - rights fee",
    "no > thing > no > aid - rights",
  ],
};
