import type { Named } from "./name-index.ts";
import type { PCode } from "./p-code.ts";
import type { PlaceRegistry } from "./place-registry.ts";
import { parentsOf } from "./unit-on.ts";

/** `yes`, `no`, or `not-known`: the register does not place it finely enough to say. */
export type LiesWithin = "yes" | "no" | "not-known";

const isBelow = (registry: PlaceRegistry, code: PCode, area: PCode): boolean =>
  parentsOf(registry, code).some((unit) => unit.code === area);

/**
 * Whether something lies in an area. A unit lies in the units above it, not in itself. A populated place that is known
 * to lie in `ML05` lies in `ML05`; whether it lies in the cercle `ML0501` is not known, and is not guessed.
 */
export const liesWithin = (registry: PlaceRegistry, named: Named, area: PCode): LiesWithin => {
  if (named.kind === "unit") return isBelow(registry, named.unit.code, area) ? "yes" : "no";
  const { within } = named.place;
  const inside = within.filter((code) => code === area || isBelow(registry, code, area));
  if (inside.length === within.length) return "yes";
  return inside.length > 0 || within.some((code) => isBelow(registry, area, code)) ? "not-known" : "no";
};
