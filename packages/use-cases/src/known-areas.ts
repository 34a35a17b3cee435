import { adm1Of, type Day, isStandingOn, type KnownAreas, type PlaceRegistry, unitOf } from "@answerable/core";

/** What the rules of incidents ask of the places an operation adopted: admin 2 units as they stood in a month. */
export const knownAreasOf = (registry: PlaceRegistry): KnownAreas => ({
  adm1Of: (adm2, month) => {
    const unit = unitOf(registry, adm2);
    if (unit === undefined || unit.level !== 2) return undefined;
    return isStandingOn(registry, unit, `${month}-01` as Day) ? adm1Of(registry, adm2) : undefined;
  },
});
