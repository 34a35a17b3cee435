import type { ReliabilityRule } from "../method/reliability-rule.ts";

/** How well a class is borne by those who spoke; `none` below the method's floor, where nothing can be said of it. */
export type Reliability = "high" | "moderate" | "low" | "none";

/** What a reliability is read from. */
export interface ReliabilityFacts {
  readonly informants: number;
  readonly groups: number;
  /**
   * Over which share of the scale the middle half of the informants' own scores reaches; null where one voice has no
   * score of its own, because the method compares areas: then it is not asked for.
   */
  readonly apart: number | null;
  /** The share of resamples in the class that is given. */
  readonly inClass: number;
}

/** The reliability of a class above the floor: the highest level of which every demand is met. */
export const reliabilityOf = (
  rule: ReliabilityRule,
  { informants, groups, apart, inClass }: ReliabilityFacts,
): Exclude<Reliability, "none"> => {
  const meets = (level: "high" | "moderate"): boolean =>
    informants >= rule[level].informants &&
    groups >= rule[level].groups &&
    (apart === null || apart <= rule[level].apartAtMost) &&
    inClass >= rule[level].inClass;
  return meets("high") ? "high" : meets("moderate") ? "moderate" : "low";
};
