import type { Filter } from "../kernel/filter.ts";
import type { Actor } from "./actor.ts";
import { UNIT_NOT_KNOWN } from "./staff-unit.ts";
import { unitColumnNames } from "./unit-columns.ts";
import { unitOfOne } from "./unit-of-one.ts";

/**
 * Leaves out every row about the actor, or about a unit that the actor works in, for whoever asks and whatever the role: no
 * list, count or answer differs because of it. Who works in any unit is near to what nobody can place yet; of whom nothing is said may be
 * near to anything. A table without these columns is about no unit.
 * Source: practice C7.
 */
export const awayFromUnits = ({ code, units }: Pick<Actor, "code" | "units">): Filter => {
  if (units === undefined) return { column: unitColumnNames[0], is: null };
  const near = [unitOfOne(code), ...units, ...(units.length === 0 ? [] : [UNIT_NOT_KNOWN])];
  return { not: { any: unitColumnNames.map((column) => ({ column, in: near })) } };
};
