import { match } from "ts-pattern";
import type { Transformation } from "../method/transformation.ts";
import type { NumberColumn } from "./number-column.ts";
import { roundedHalfUp } from "./rounded-half-up.ts";

const LOGARITHM = { e: Math.log, "2": Math.log2, "10": Math.log10 } as const;

/** A result that is no number is no value. */
const orMissing = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

const stepOf = (step: Transformation): ((value: number) => number) =>
  match(step)
    .with(
      { kind: "cap" },
      ({ least, most }) =>
        (value: number) =>
          Math.min(most ?? value, Math.max(least ?? value, value)),
    )
    .with(
      { kind: "log" },
      ({ base, plus }) =>
        (value: number) =>
          orMissing(LOGARITHM[base](value + plus)),
    )
    .with({ kind: "exp" }, () => (value: number) => orMissing(Math.exp(value)))
    .with(
      { kind: "power" },
      ({ exponent }) =>
        (value: number) =>
          orMissing(value ** exponent),
    )
    .with(
      { kind: "linear" },
      ({ times, plus }) =>
        (value: number) =>
          times * value + plus,
    )
    .with({ kind: "steps" }, ({ steps, below }) => (value: number) => {
      if (Number.isNaN(value)) return value;
      return steps.findLast(({ from }) => from <= value)?.value ?? below ?? Number.NaN;
    })
    .with(
      { kind: "round" },
      ({ decimals }) =>
        (value: number) =>
          roundedHalfUp(value, decimals),
    )
    .exhaustive();

/** Values after the steps of a method, in their order; what is missing stays missing. */
export const transformed = (column: NumberColumn, steps: readonly Transformation[]): NumberColumn =>
  steps.map(stepOf).reduce((before, step) => before.map(step), column);
