import type { MessageRule } from "../message-rule.ts";

/** Ideas that are made of others: found first, then used in patterns as one. Source: Answerable default. */
export const derivedIdeas: Readonly<Record<string, readonly string[]>> = {
  payment: ["pay >5 thing", "thing >5 forme", "pay >6 forme", "pay >3 number"],
  sum: ["number >2 thing"],
  shield: ["nobody >6 touch"],
  vow: ["will & care"],
  reported: ["third >4 saidso"],
};

/** Ways to break each rule within one sentence; see pattern.ts. Source: Answerable default. */
export const rulePatterns: Readonly<Record<MessageRule, readonly string[]>> = {
  "promise-un-report": [
    "unreport & include & case|you & future|will - <cannot hedge",
    "unreport & case & future|will|sure - <cannot hedge",
    "unreport & include & sure|future - <cannot hedge",
  ],
  "conditional-assistance": [
    "first >3 tell > next >4 aid - rights fee",
    "bidtell|bidsilent > next >6 lose - rights legit",
    "must & tell|silent & aid|get|lose - rights legit fee dare",
    "if & tell|silent & aid & get|lose - rights legit fee",
    "if & tell|silent & will & serve - rights legit fee unreport hedge <cannot",
    "who & tell|silent & will & serve - rights legit fee unreport hedge <cannot",
    "who & tell|silent & will & no & aid - rights legit fee",
    "only & tell|silent & aid|get - rights legit fee",
    "who & tell|silent & lose & aid|you - rights legit fee",
    "who >4 tell|silent > lose|favoured - rights legit fee",
    "favoured > who >4 tell|silent - rights legit fee",
    "who & tell & aid & get|only|if|no - rights legit fee vote <cannot",
    "no >3 tell|silent > no >3 aid|get - rights legit",
    "no >3 aid|get > no >3 tell|silent - rights legit",
    "if & tell|silent & lose & aid|you - rights legit fee",
    "bidtell|bidsilent > next > get|aid - rights legit unreport",
    "bidtell|bidsilent > you|me >6 get|lose|aid - rights legit unreport",
    "tell|silent > next >6 lose - rights legit fee",
    "more >4 tell|silent > more >4 aid|get - rights legit",
  ],
  "exchange-for-assistance": [
    "pay >3 thing >4 forme - rights fee wage",
    "payment & aid|get - rights fee wage legit",
    "payme & aid|get - rights fee wage legit",
    "sum >6 next >5 get|aid|gain - rights fee wage legit",
    "who >6 gratitude >4 favoured|get - rights legit",
    "aid|get & cost & thing - rights fee wage legit",
    "thing > lubricate > aid|you - rights fee wage legit",
    "sex & aid - rights fee wage",
    "chore & trade & aid|get - rights fee wage legit",
    "vote & aid - rights fee wage",
    "thing & forme|me & trade & aid - rights fee wage legit",
    "no >2 thing > no >3 aid - rights",
  ],
  "unbacked-promise": [
    "will >8 punish - <cannot hedge",
    "will & punish - <cannot hedge",
    "sure & punish - <cannot hedge",
    "will & gain - <cannot hedge wage legit unreport",
    "sure & gain - <cannot hedge wage unreport",
    "will & solve - <cannot hedge wage legit unreport",
    "sure & solve - <cannot hedge wage unreport",
    "will & safe - <cannot hedge legit",
    "sure & safe|safety - <cannot hedge",
    "secret - <cannot <hedge",
    "shield & will|sure - <cannot hedge",
    "vow & forever - <cannot hedge",
    "care >6 forever - <cannot hedge",
    "nobody >6 dare >3 touch - hedge",
  ],
};

/** Ways to break each rule across two or three sentences, where none alone does. Source: Answerable default. */
export const spreadPatterns: Readonly<Record<MessageRule, readonly string[]>> = {
  "promise-un-report": ["unreport & include & case|you & future|will - cannot hedge"],
  "conditional-assistance": [
    "insinuate & tell|silent & aid - rights legit fee",
    "bidtell|bidsilent & aid & get|lose - rights legit fee",
    "tell|silent & lose & aid - rights legit fee",
    "who|only & tell & lose - rights legit fee",
  ],
  "exchange-for-assistance": [
    "sex & aid - rights fee wage",
    "chore & me & get|aid & insinuate|get - rights fee wage legit",
    "thing & insinuate & aid - rights fee wage legit",
    "payment & aid - rights fee wage legit",
  ],
  "unbacked-promise": [],
};
