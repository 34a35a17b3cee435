import { match } from "ts-pattern";
import type { Indicator } from "../method/indicator.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { NumberColumn } from "./number-column.ts";

type Asked = Pick<Indicator, "normalisation" | "direction">;

/**
 * The column of one comparison set, laid on the method's scale. `areas`: the area of each unit, for a distance to one of
 * them. A column that has no range, being the same throughout, has no value: NaN.
 */
export const normaliseColumn = (
  { normalisation, direction }: Asked,
  column: NumberColumn,
  scale: RiskMethod["scale"],
  _areas: readonly string[],
): NumberColumn => {
  const width = scale.most - scale.least;
  const lowers = direction === "lowers-score";
  const laid = (position: number): number => scale.least + position * width;
  const between = (value: number, least: number, most: number): number =>
    lowers ? (most - value) / (most - least) : (value - least) / (most - least);
  return match(normalisation)
    .with({ kind: "goalposts" }, ({ least, most, outside }) =>
      column.map((value) => {
        const position = between(value, least, most);
        return laid(outside === "beyond" ? position : Math.min(1, Math.max(0, position)));
      }),
    )
    .with({ kind: "observed-range" }, () => {
      const present = column.filter((value) => !Number.isNaN(value));
      const [least, most] = [
        present.reduce((a, b) => Math.min(a, b), Infinity),
        present.reduce((a, b) => Math.max(a, b), -Infinity),
      ];
      return column.map((value) => (least < most ? laid(between(value, least, most)) : Number.NaN));
    })
    .with({ kind: "as-it-is" }, () => column.map((value) => (lowers ? scale.least + scale.most - value : value)))
    .exhaustive();
};
