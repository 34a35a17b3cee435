import { compensatedSum } from "../scoring/compensated-sum.ts";
import { integratedShares } from "./integrated-shares.ts";
import { NEAR_BASE, type NodeAtHand, type PartShares } from "./part-shares.ts";

/** What a mean is a sum of: logarithm, reciprocal, power … It rises or falls throughout. */
export type Transform = (value: number) => number;

/** The slope of a transform at the base, looking up, where the scale lies. */
const slopeAt = (transform: Transform, base: number, width: number): number => {
  const step = width * 1e-6;
  return (transform(base + step) - transform(base)) / step;
};

/** Where t(b) has no bounds: what the shares tend to as the base does to b. */
const sharesOfLimit = ({ values, weights, value, base }: NodeAtHand): PartShares => {
  const points = weights.map((weight) => weight * (value - base));
  const slopes = points.map((point, index) => {
    const distance = (values[index] ?? base) - base;
    return distance > 0 ? point / distance : 0;
  });
  return { how: "transformed-weights", points, slopes };
};

/**
 * A mean M with t(M) = Σwᵢ·t(xᵢ): the distance from the base b is shared as that sum is,
 * (M − b) · wᵢ(t(xᵢ) − t(b)) / Σwⱼ(t(xⱼ) − t(b)). It is the slope averaged along the way that is straight after the
 * transform, and adds up exactly. Where t(b) has no bounds, as the logarithm of 0, each part has its weight's share of
 * the whole, which is the limit: without any one of them there would be nothing.
 * Source: logarithmic mean Divisia decomposition for t = ln, Ang 2004 (Energy Policy 32); for other means alike.
 */
export const meanShares = (node: NodeAtHand, transform: Transform): PartShares => {
  const { values, weights, value, base, width } = node;
  const atBase = transform(base);
  if (!Number.isFinite(atBase)) return sharesOfLimit(node);
  const moved = values.map((one, index) => (weights[index] ?? 0) * (transform(one) - atBase));
  const whole = compensatedSum(moved);
  if (!Number.isFinite(whole)) return integratedShares(node);
  const slope = slopeAt(transform, base, width);
  const size = compensatedSum(moved.map(Math.abs));
  // parts that cancel one another leave nothing to divide by: the slope of the inverse at the base is the limit
  const back = Math.abs(whole) > size * NEAR_BASE ? (value - base) / whole : 1 / slope;
  return {
    how: "transformed-weights",
    points: moved.map((one) => one * back),
    slopes: values.map((one, index) => {
      const distance = one - base;
      const isNear = Math.abs(distance) <= width * NEAR_BASE;
      return (isNear ? (weights[index] ?? 0) * slope : (moved[index] ?? 0) / distance) * back;
    }),
  };
};

/** The weighted arithmetic mean: wᵢ(xᵢ − b), which needs no averaging. */
export const weightShares = ({ values, weights, base }: NodeAtHand): PartShares => ({
  how: "weights",
  points: values.map((value, index) => (weights[index] ?? 0) * (value - base)),
  slopes: weights,
});
