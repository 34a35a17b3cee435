import {
  type Day,
  defaultRiskMethod,
  type Issue,
  type MethodPin,
  type Month,
  type RiskMethod,
  readMethod,
  shippedRiskMethods,
} from "@answerable/core";
import { ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";

const read = (content: unknown): Result<RiskMethod, Issue[]> =>
  readMethod({ document: "risk-method", ...(content as object) });

/** The method that holds for a month: the one adopted last among those in effect on its first day, else the shipped one. */
export const methodFor = (
  { documents }: Pick<OperationContext, "documents">,
  month: Month,
): Result<RiskMethod, Issue[]> => {
  const adopted = documents.inEffect("risk-method", `${month}-01` as Day);
  return adopted === undefined ? ok(defaultRiskMethod) : read(adopted);
};

/** One version of a method, adopted or shipped; undefined where it is neither. */
export const methodOf = (
  { documents }: Pick<OperationContext, "documents">,
  { id, version }: MethodPin,
): Result<RiskMethod | undefined, Issue[]> => {
  const adopted = documents.version("risk-method", id, version);
  return adopted === undefined
    ? ok(shippedRiskMethods.find((one) => one.id === id && one.version === version))
    : read(adopted);
};
