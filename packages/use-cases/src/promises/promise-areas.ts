import { adm1Of, type Day, isStandingOn, PCode, type PlaceRegistry, type PromiseAreas, unitOf } from "@answerable/core";

const coded = (code: string | undefined): PCode | undefined => PCode.safeParse(code).data;

/** What the rules of promises ask of the places an operation adopted: units of admin 1 and admin 2 as they stood in a month. */
export const promiseAreasOf = (registry: PlaceRegistry): PromiseAreas => ({
  areaOf: (code, month) => {
    const unit = unitOf(registry, code);
    if (unit === undefined || !isStandingOn(registry, unit, `${month}-01` as Day)) return undefined;
    if (unit.level === 1) return { adm1: unit.code, adm2: null };
    const adm1 = unit.level === 2 ? coded(adm1Of(registry, unit.code)) : undefined;
    return adm1 === undefined ? undefined : { adm1, adm2: unit.code };
  },
});
