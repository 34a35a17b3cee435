import type { Day } from "../kernel/day.ts";
import type { Mechanism } from "./document/mechanism.ts";
import { type MechanismFinding, reviewMechanism } from "./review-mechanism.ts";
import type { Evidence, InTwoLanguages, Yardstick } from "./rules/mechanism-rule.ts";
import { yardsticks } from "./rules/mechanism-rule.ts";
import { yardstickTexts } from "./yardstick-texts.ts";

/** One yardstick, what was found that bears on it, and what in the document speaks for it. */
export interface YardstickAnswer {
  readonly yardstick: Yardstick;
  readonly asks: InTwoLanguages;
  readonly source: string;
  /** Never a grade: that nothing was found against it does not say that it is met. */
  readonly answer: "findings" | "nothing-found-against-it";
  readonly findings: readonly MechanismFinding[];
  readonly speaksForIt: readonly Evidence[];
}

export interface YardstickReport {
  readonly answers: readonly YardstickAnswer[];
  /** Yardsticks whose text was not found, so nothing is said of them. */
  readonly notFound: readonly string[];
}

/** WFP 6 to 10: no published text was found. Source: domain §4.8. */
const NOT_FOUND = ["WFP 6", "WFP 7", "WFP 8", "WFP 9", "WFP 10"] as const;

/**
 * What a review says under each yardstick, so that an agency can report against it. It holds no grade and no "meets":
 * the rules ask about less than a yardstick does. Source: domain §4.8 (CHS 2014 commitment 5; WFP 1 to 5).
 */
export const yardstickReport = (mechanism: Mechanism, today?: Day): YardstickReport => {
  const findings = reviewMechanism(mechanism, today);
  return {
    answers: yardsticks.map((yardstick) => {
      const { asks, source, speaksForIt } = yardstickTexts[yardstick];
      const here = findings.filter((one) => one.yardsticks.includes(yardstick));
      return {
        ...{ yardstick, asks, source },
        answer: here.length > 0 ? "findings" : "nothing-found-against-it",
        ...{ findings: here, speaksForIt: speaksForIt(mechanism) },
      } as const;
    }),
    notFound: NOT_FOUND,
  };
};
