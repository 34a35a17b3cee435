import { defaultRiskMethod } from "../default-method.ts";
import type { RiskMethod } from "../risk-method.ts";
import { a2sitStyleMethod } from "./a2sit-style.ts";
import { impactStyleMethod } from "./impact-style.ts";
import { informStyleMethod } from "./inform-style.ts";

/**
 * The methods that are shipped: the default, then examples of three other forms, to write one's own from. All are drafts;
 * none is the Mali cluster's, which is not published, and none is the published index whose style it has.
 */
export const shippedRiskMethods: readonly RiskMethod[] = [
  defaultRiskMethod,
  a2sitStyleMethod,
  impactStyleMethod,
  informStyleMethod,
];
