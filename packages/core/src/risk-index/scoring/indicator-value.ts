import { match } from "ts-pattern";
import type { Indicator, Normalisation, Transformation } from "../method/indicator.ts";
import { compensatedSum } from "./compensated-sum.ts";

const transformed = (value: number, steps: readonly Transformation[]): number =>
  steps.reduce(
    (before, step) =>
      match(step)
        .with({ kind: "cap" }, ({ least, most }) => Math.min(most ?? before, Math.max(least ?? before, before)))
        .exhaustive(),
    value,
  );

/** From 0 to 1 between the goalposts; what lies outside stands at the nearer one. */
const positionOf = (value: number, normalisation: Normalisation): number =>
  match(normalisation)
    .with({ kind: "goalposts" }, ({ least, most }) => Math.min(1, Math.max(0, (value - least) / (most - least))))
    .exhaustive();

/**
 * An indicator's value on the method's scale: the mean of what was answered, laid between the goalposts, turned round
 * where more means less risk. Null where a smaller share answered than the indicator asks for; who did not answer is in
 * no mean. `values` has one entry an informant, or one for the area.
 */
export const indicatorValue = (
  { transformations, normalisation, direction, minimumShare }: Indicator,
  values: readonly (number | null)[],
  scale: { readonly least: number; readonly most: number },
): number | null => {
  const answered = values.filter((value) => value !== null).map((value) => transformed(value, transformations));
  if (answered.length === 0 || answered.length / values.length < minimumShare) return null;
  const position = positionOf(compensatedSum(answered) / answered.length, normalisation);
  const risk = direction === "raises-risk" ? position : 1 - position;
  return scale.least + risk * (scale.most - scale.least);
};
