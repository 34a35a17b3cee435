import type { AreaMonth } from "./area-months.ts";
import { added } from "./figure.ts";
import type { Part } from "./figure-parts.ts";
import type { Cell } from "./table.ts";

/**
 * The figure of some area-months together. Where all of them were wholly seen it is the count. Where one was seen in
 * part or not at all it is a lower bound. Where nothing was wholly seen and nothing of this column came in, it is no
 * data: what was not looked for is not zero. Rows apart from the areas are added and say nothing of what was seen. Source: practice F8, I5, S4; domain §8 (2).
 */
export const figureOver = (part: Part, areaMonths: readonly AreaMonth[]): Cell => {
  const [first, ...others] = areaMonths.filter(({ seen }) => seen !== "not").map(({ rows }) => part.figure(rows));
  if (first !== undefined) {
    const figure = others.reduce(added, first);
    const looked = areaMonths.filter(({ seen }) => seen !== "apart");
    if (looked.length > 0 && looked.every(({ seen }) => seen === "whole")) return figure;
    if (figure.most > 0 || looked.some(({ seen }) => seen === "whole")) return { ...figure, lowerBound: true };
  }
  const [state, ...more] = new Set(areaMonths.map((one) => one.state));
  return { kind: "no-data", state: state === undefined || more.length > 0 ? "no-area-seen" : state };
};
