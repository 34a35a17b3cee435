import { lackLabels } from "./document/need.ts";
import type { Evidence } from "./rules/mechanism-rule.ts";

const asPercent = (share: number): string => `${Math.round(share * 100)}`;

/** A share of people, or the two numbers it lies between, in percent. */
const shareWords = (atLeast: number, atMost: number): string =>
  atLeast === atMost ? `${asPercent(atMost)} %` : `${asPercent(atLeast)}–${asPercent(atMost)} %`;

/**
 * Evidence as a reader takes it in: where it stands, whom it is about, what they lack, how many they are. What they
 * lack is put in words; codes stay as the document has them.
 */
export const evidenceWords = (
  { path, codes = [], lacking = [], figures = {} }: Evidence,
  language: "en" | "fr",
): string => {
  const { atLeast, atMost, ...others } = figures;
  const about = [...codes, ...lacking.map((need) => lackLabels[need][language])].join(", ");
  const numbers = [
    ...(atLeast === undefined || atMost === undefined ? [] : [shareWords(atLeast, atMost)]),
    ...Object.entries(others).map(([name, figure]) => `${name} ${figure}`),
  ].join(", ");
  const said = [about, numbers].filter((part) => part !== "").join(": ");
  return said === "" ? path.join(".") : `${said} (${path.join(".")})`;
};
