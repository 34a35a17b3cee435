import { UNIT_NOT_KNOWN } from "../../access/staff-unit.ts";

/**
 * Whether somebody works where the subject of a complaint does, so that she or he may neither see nor handle it. Of whom nobody
 * has said where she or he works (`undefined`) is near to everybody; who works in any unit is near to somebody whom nobody can
 * place. The scope of every list and count agrees with it. Source: practice C7.
 */
export const isNear = (actorUnits: readonly string[] | undefined, aboutUnits: readonly string[]): boolean => {
  if (aboutUnits.length === 0) return false;
  if (actorUnits === undefined) return true;
  return aboutUnits.some((unit) => actorUnits.includes(unit) || (unit === UNIT_NOT_KNOWN && actorUnits.length > 0));
};
