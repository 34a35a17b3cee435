import { match, P } from "ts-pattern";
import type { Normalisation } from "./normalisation.ts";
import type { RiskMethod } from "./risk-method.ts";
import type { ValueRange } from "./value-ranges.ts";

/**
 * Between which numbers a value lies under a normalisation, whatever the data. A value that is taken as it is lies on the
 * scale, as the method says; whether it does, only its data can tell.
 */
export const normalisedRange = (normalisation: Normalisation, scale: RiskMethod["scale"]): ValueRange =>
  match(normalisation)
    .with({ kind: "goalposts" }, ({ outside }) => (outside === "nearer" ? scale : { least: -Infinity, most: Infinity }))
    .with({ kind: P.union("distance-to-reference", "distance-to-target") }, ({ capped }) =>
      capped ? scale : { least: scale.least, most: Infinity },
    )
    .with({ kind: P.union("observed-range", "percentile", "distance-to-maximum", "as-it-is") }, () => scale)
    .with({ kind: "rank" }, () => ({ least: 1, most: Infinity }))
    .with({ kind: "borda" }, () => ({ least: 0, most: Infinity }))
    .with({ kind: "share-of-maximum" }, () => ({ least: -Infinity, most: scale.most }))
    .with({ kind: P.union("z-score", "share-of-reference") }, () => ({ least: -Infinity, most: Infinity }))
    .exhaustive();

/** Whether, whatever the data, no value leaves the method's scale under a normalisation. */
export const staysOnScale = (normalisation: Normalisation, scale: RiskMethod["scale"]): boolean => {
  const { least, most } = normalisedRange(normalisation, scale);
  return scale.least <= least && most <= scale.most;
};
