import { err, ok, type Result } from "neverthrow";
import { type Issue, issue } from "../kernel/issue.ts";
import type { Month } from "../kernel/month.ts";
import { repeats } from "../kernel/repeats.ts";
import type { PCode } from "../places/p-code.ts";
import type { PromiseArea } from "./area.ts";

/** What the rules of promises ask of a place registry. */
export interface PromiseAreas {
  /** The area that a p-code of admin 1 or admin 2 stood for in a month; undefined where there was no such unit. */
  areaOf(code: PCode, month: Month): PromiseArea | undefined;
}

/**
 * The areas that p-codes stand for in a month, in their order.
 * Err (all at once, with their places): `area-unknown`, `area-listed-twice`.
 */
export const readAreas = (
  codes: readonly PCode[],
  month: Month,
  areas: PromiseAreas,
): Result<PromiseArea[], Issue[]> => {
  const found = codes.map((code) => areas.areaOf(code, month));
  const issues = [
    ...found.flatMap((area, index) => (area === undefined ? [issue("area-unknown", ["areas", index])] : [])),
    ...repeats(codes).map((index) => issue("area-listed-twice", ["areas", index])),
  ];
  return issues.length > 0 ? err(issues) : ok(found.filter((area) => area !== undefined));
};
