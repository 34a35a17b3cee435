/** The rules of what must not be said. Source: Tool 36 (don'ts); IOM, Develop a complaint and feedback mechanism, 5.4.2. */
export const messageRuleCodes = [
  "promise-un-report",
  "conditional-assistance",
  "exchange-for-assistance",
  "unbacked-promise",
] as const;
export type MessageRule = (typeof messageRuleCodes)[number];
