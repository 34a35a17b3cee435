import { match } from "ts-pattern";
import type { CountingUnit } from "../taxonomies/taxonomy.ts";
import type { Violation, ViolationUnit } from "./violation.ts";

const allowedUnits = (countedBy: CountingUnit): readonly ViolationUnit[] =>
  match(countedBy)
    .returnType<readonly ViolationUnit[]>()
    .with("people", () => ["victims"])
    .with("displaced-people", () => ["displaced"])
    .with("objects", () => ["objects"])
    .with("people-or-objects", "violations", "items", "not-counted", () => ["victims", "objects"])
    .exhaustive();

/** Whether a violation is counted in a unit that its type has. Displaced people are never a unit of another type. */
export const isInUnitOfType = (violation: Violation, countedBy: CountingUnit): boolean =>
  allowedUnits(countedBy).includes(violation.unit);

/**
 * The violation in a unit that its type has. People counted as victims of a movement are the people who moved, so their
 * count stays under its right name; any other count of a wrong unit says nothing about the type and is left out, and the
 * violation stays without one.
 */
export const inUnitOfType = (violation: Violation, countedBy: CountingUnit): Violation => {
  if (isInUnitOfType(violation, countedBy)) return violation;
  const { type } = violation;
  if (countedBy === "displaced-people")
    return violation.unit === "victims" && violation.victims !== undefined
      ? { unit: "displaced", type, displaced: violation.victims }
      : { unit: "displaced", type };
  return countedBy === "objects" ? { unit: "objects", type, object: "other-object" } : { unit: "victims", type };
};
