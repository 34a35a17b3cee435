import type { LocalizedText } from "../kernel/localized-text.ts";

/** What stands on everything that is made of invented data. Source: practice F13. */
export const sampleMark = {
  en: "SAMPLE – invented data",
  fr: "EXEMPLE – données inventées",
} as const satisfies LocalizedText;
