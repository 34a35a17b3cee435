import type { FlatRow } from "../kernel/filter.ts";
import { UNIT_NOT_KNOWN } from "./staff-unit.ts";

/**
 * The columns that say which units a row is about. They are there for scopes alone: no list, filter or export shows them,
 * since a count by site would tell who is meant. A table that nobody can be near of leaves them out.
 */
export const unitColumnNames = ["unit1", "unit2", "unit3", "unit4", "unit5", "unit6", "unit7", "unit8"] as const;

type UnitColumn = (typeof unitColumnNames)[number];

const byColumn = <Value>(valueAt: (at: number) => Value): Readonly<Record<UnitColumn, Value>> =>
  Object.fromEntries(unitColumnNames.map((name, at) => [name, valueAt(at)])) as Record<UnitColumn, Value>;

/** The columns for a row table's declaration. */
export const unitColumns = byColumn(() => "text" as const);

/**
 * The cells of a row about these units, filled from the first column on; about none: all empty. What does not fit hides the
 * row from whoever works in any unit, rather than showing it to somebody near.
 */
export const unitCells = (units: readonly string[]): FlatRow => {
  const room = unitColumnNames.length;
  const kept = units.length <= room ? units : [...units.slice(0, room - 1), UNIT_NOT_KNOWN];
  return byColumn((at) => kept[at] ?? null);
};
