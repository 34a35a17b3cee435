import type { Day } from "../kernel/day.ts";
import type { Mechanism } from "./document/mechanism.ts";
import type { DesignStep, Evidence, InTwoLanguages, Yardstick } from "./rules/mechanism-rule.ts";
import { mechanismRules } from "./rules/mechanism-rules.ts";

/** One thing that a mechanism's people should talk about: a question, without a grade. */
export interface MechanismFinding {
  readonly code: string;
  /** In which step of the design: purpose, collecting, acting or reporting. */
  readonly step: DesignStep;
  /** Places in the document and the figures there; at least one. */
  readonly evidence: readonly Evidence[];
  readonly says: InTwoLanguages;
  readonly why: InTwoLanguages;
  readonly ask: InTwoLanguages;
  readonly source: string;
  /** The yardsticks it bears on; none: no known one speaks of it. */
  readonly yardsticks: readonly Yardstick[];
}

/**
 * What in a mechanism's design should be asked about: one finding for each do and don't that it does not follow, with
 * its evidence in the document and its source. No finding says that the mechanism is good: it says that these rules
 * found nothing. `today` is for what runs out or goes stale; without it nothing is asked about that.
 * Source: IOM cash-based interventions manual 5.4; domain §4; practice C2, C12–C14, C20.
 */
export const reviewMechanism = (mechanism: Mechanism, today?: Day): readonly MechanismFinding[] =>
  mechanismRules.flatMap(({ find, ...rule }) => find(mechanism, today).map((evidence) => ({ ...rule, evidence })));
