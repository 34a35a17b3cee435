import { describe, expect, it } from "vitest";
import { Transformation } from "../method/transformation.ts";
import { transformed } from "./transformed.ts";

const after = (steps: readonly unknown[], ...values: number[]): number[] => [
  ...transformed(
    Float64Array.from(values),
    steps.map((step) => Transformation.parse(step)),
  ),
];

describe("steps on a row's value", () => {
  it("caps what lies outside, on one side or both", () => {
    expect(after([{ kind: "cap", most: 4 }], -1, 3, 9)).toEqual([-1, 3, 4]);
    expect(after([{ kind: "cap", least: 0, most: 4 }], -1, 3, 9)).toEqual([0, 3, 4]);
  });

  it("takes logarithms, of nothing and less none", () => {
    expect(after([{ kind: "log", base: "10" }], 1000, 1, 0, -5)).toEqual([3, 0, Number.NaN, Number.NaN]);
    expect(after([{ kind: "log", base: "2", plus: 1 }], 0, 7)).toEqual([0, 3]);
    expect(after([{ kind: "log" }, { kind: "exp" }], 5)[0]).toBeCloseTo(5, 12);
  });

  it("squares, takes roots, and a root of less than nothing is missing", () => {
    expect(after([{ kind: "power", exponent: 2 }], -3, 4)).toEqual([9, 16]);
    expect(after([{ kind: "power", exponent: 0.5 }], 9, -9)).toEqual([3, Number.NaN]);
  });

  it("counts points from thresholds up: 0 is 1, 1 is 2, 2 and 3 are 3, from 4 on 4 (IMPACT's rule, domain §1.5)", () => {
    const steps = [0, 1, 2, 4].map((from, index) => ({ from, value: index + 1 }));
    expect(after([{ kind: "steps", steps }], 0, 1, 2, 3, 4, 11)).toEqual([1, 2, 3, 3, 4, 4]);
    expect(after([{ kind: "steps", steps }], -1)).toEqual([Number.NaN]);
    expect(after([{ kind: "steps", steps, below: 0 }], -1)).toEqual([0]);
  });

  it("rounds half away from zero, as workbooks do, and not as binary halves fall", () => {
    expect(after([{ kind: "round", decimals: 1 }], 0.25, -0.25, 2.675)).toEqual([0.3, -0.3, 2.7]);
    expect(after([{ kind: "round", decimals: 2 }], 2.675, 1.005)).toEqual([2.68, 1.01]);
  });

  it("goes in the order the method names, and what is missing stays missing", () => {
    const [linear, cap] = [
      { kind: "linear", times: 10, plus: 1 },
      { kind: "cap", most: 20 },
    ];
    expect(after([linear, cap], 1, 5)).toEqual([11, 20]);
    expect(after([cap, linear], 1, 5)).toEqual([11, 51]);
    const every = [linear, cap, { kind: "log" }, { kind: "power", exponent: 2 }, { kind: "round", decimals: 1 }];
    expect(after([...every, { kind: "steps", steps: [{ from: 0, value: 1 }], below: 0 }], Number.NaN)).toEqual([
      Number.NaN,
    ]);
  });
});
