/** Codes that would tell which record spoke of sexual violence. Source: practice F6. */
const CODES: ReadonlySet<string> = new Set([
  "type-not-collected",
  "text-not-kept",
  "referral-not-kept",
  "people-not-kept",
  "speaks-of-sexual-violence",
  "category-opens-no-case",
  "goes-to-child-protection",
]);

/** Whether a list of what is wrong with rows may say the code only without the row: it is counted, and none is named. */
export const isNeverByRow = ({ code }: { readonly code: string }): boolean => CODES.has(code);
