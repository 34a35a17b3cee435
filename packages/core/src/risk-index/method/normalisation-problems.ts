import { type Issue, issue } from "../../kernel/issue.ts";
import type { Indicator } from "./indicator.ts";
import type { RiskMethod } from "./risk-method.ts";

type Asked = Pick<RiskMethod, "indicators" | "scale" | "data">;

const codesOf = ({ normalisation, direction }: Indicator, { least, most }: RiskMethod["scale"]): string[] => {
  const isShare = normalisation.kind === "share-of-maximum" || normalisation.kind === "share-of-reference";
  const isOff = normalisation.kind === "z-score" && (normalisation.mean < least || normalisation.mean > most);
  return [
    ...(isShare && direction === "lowers-score" ? ["share-of-what-lowers-the-score"] : []),
    ...(isOff ? ["mean-off-the-scale"] : []),
  ];
};

/**
 * What is wrong with how a method's indicators are compared: `share-of-what-lowers-the-score` (a share has no other
 * end to turn it round by), `mean-off-the-scale` (of z-scores), `group-unknown` (areas are imputed by a group that the
 * method does not say where to read).
 */
export const normalisationProblems = ({ indicators, scale, data }: Asked): Issue[] =>
  indicators.flatMap((indicator, index) => {
    const { imputation } = indicator;
    return [
      ...codesOf(indicator, scale).map((code) => issue(code, ["indicators", index, "normalisation"])),
      ...("by" in imputation && !Object.hasOwn(data.groups, imputation.by)
        ? [issue("group-unknown", ["indicators", index, "imputation", "by"])]
        : []),
    ];
  });
