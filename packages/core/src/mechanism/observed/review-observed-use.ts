import type { Mechanism } from "../document/mechanism.ts";
import type { MechanismFinding } from "../review-mechanism.ts";
import { observedRules } from "./observed-rules.ts";
import type { ObservedUse } from "./observed-use.ts";

/**
 * What in the use of a mechanism should be asked about: who complains, beside who lives there. Evidence lies in the file
 * of observed use; no number below the floor is given. Source: practice C17.
 */
export const reviewObservedUse = (observed: ObservedUse, mechanism: Mechanism): readonly MechanismFinding[] =>
  observedRules.flatMap(({ find, ...rule }) => find(observed, mechanism).map((evidence) => ({ ...rule, evidence })));
