import { err, ok, type Result } from "neverthrow";
import type { Day } from "../kernel/day.ts";
import { isInEffect } from "../kernel/document-header.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { PCode } from "./p-code.ts";
import type { PlaceRef } from "./place-ref.ts";
import type { PlaceRegistry } from "./place-registry.ts";
import type { PlaceUnit } from "./places-document.ts";

/** Whether the registry has exactly this code. `ML-9`, `ML9`, `ml09` and `MLI009` are not `ML09`. */
export const isKnownCode = (registry: PlaceRegistry, code: string): code is PCode => registry.units.has(code);

/** The unit of a code, whatever the day. */
export const unitOf = (registry: PlaceRegistry, code: string): PlaceUnit | undefined => registry.units.get(code);

/** Whether a unit stood on a day: the document holds, and the day lies in the unit's own dates where it has any. */
export const isStandingOn = ({ document }: PlaceRegistry, unit: PlaceUnit, day: Day): boolean =>
  isInEffect(document, day) &&
  (unit.validFrom === null || unit.validFrom <= day) &&
  (unit.validTo === null || day <= unit.validTo);

/**
 * The unit of a code as it stood on a day.
 * Err `p-code-unknown`: the registry has no such code · `unit-not-valid-that-day`: it has, but not on that day.
 */
export const unitOn = (
  registry: PlaceRegistry,
  code: string,
  day: Day,
): Result<PlaceUnit, Rejection<"p-code-unknown" | "unit-not-valid-that-day">> => {
  const unit = registry.units.get(code);
  const { id: document, version } = registry.document;
  if (unit === undefined) return err(rejection("p-code-unknown", { document, version }));
  if (!isStandingOn(registry, unit, day))
    return err(rejection("unit-not-valid-that-day", { code: unit.code, document, version, day }));
  return ok(unit);
};

/** The units a unit lies in, from the nearest to the country; empty for the country and for an unknown code. */
export const parentsOf = (registry: PlaceRegistry, code: string): PlaceUnit[] => {
  const above: PlaceUnit[] = [];
  let unit = registry.units.get(code);
  while (unit !== undefined && unit.parent !== null) {
    unit = registry.units.get(unit.parent);
    if (unit !== undefined) above.push(unit);
  }
  return above;
};

/** The unit of a level that a code is or lies in; undefined above that level and for an unknown code. */
export const unitAt = (registry: PlaceRegistry, code: string, level: PlaceUnit["level"]): PlaceUnit | undefined => {
  const self = registry.units.get(code);
  if (self === undefined || self.level === level) return self;
  return parentsOf(registry, code).find((unit) => unit.level === level);
};

/** The code of the region (admin 1) that a code is or lies in. */
export const adm1Of = (registry: PlaceRegistry, code: string): PCode | undefined => unitAt(registry, code, 1)?.code;

/** The code of the admin 2 unit (in Mali the cercle) that a code is or lies in. */
export const adm2Of = (registry: PlaceRegistry, code: string): PCode | undefined => unitAt(registry, code, 2)?.code;

/** The units directly below one, in the order of the document. */
export const unitsWithin = (registry: PlaceRegistry, code: PCode): readonly PlaceUnit[] =>
  registry.children.get(code) ?? [];

/** What a record or a series writes down so that the code keeps its meaning. */
export const placeRef = ({ document }: PlaceRegistry, unit: PlaceUnit): PlaceRef => ({
  code: unit.code,
  document: document.id,
  version: document.version,
});
