import { match } from "ts-pattern";
import { foldName } from "./fold-name.ts";
import { type Named, namesOf } from "./name-index.ts";
import type { PCode } from "./p-code.ts";
import type { PlaceRegistry } from "./place-registry.ts";
import type { UnitLevel } from "./places-document.ts";
import { adm1Of, adm2Of } from "./unit-on.ts";

interface Bearer {
  /** The name to show; French where there are several languages. */
  readonly name: string;
  /** How the name that was asked leads here: its name, another name of it, or only another spelling. */
  readonly by: "name" | "other-name" | "spelling";
  /** The region; null: not known, or the country as a whole. */
  readonly adm1: PCode | null;
  /** The admin 2 unit; null: not known, or the unit is larger. Never filled in from a name or a nearby place. */
  readonly adm2: PCode | null;
  /** The places document and its version: without it the codes mean nothing. */
  readonly document: string;
  readonly version: string;
}

/** A unit or a populated place that a name leads to. */
export type PlaceMatch =
  | (Bearer & { readonly kind: "unit"; readonly code: PCode; readonly level: UnitLevel })
  | (Bearer & {
      readonly kind: "place";
      readonly id: string;
      /** The smallest units it is known to lie in; several: in one of them. */
      readonly within: readonly PCode[];
    });

const agreed = (codes: readonly (PCode | undefined)[]): PCode | null => {
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? first : null;
};

const shownName = (named: Named): string =>
  named.kind === "place" ? named.place.name : (named.unit.name["fr"] ?? Object.values(named.unit.name)[0] ?? "");

const byOf = (named: Named, folded: string): Bearer["by"] => {
  if (foldName(shownName(named)) === folded) return "name";
  return namesOf(named).some((name) => foldName(name) === folded) ? "other-name" : "spelling";
};

/** What is known of a unit or place that a folded name leads to. */
export const placeMatch = (registry: PlaceRegistry, named: Named, folded: string): PlaceMatch => {
  const codes = named.kind === "unit" ? [named.unit.code] : named.place.within;
  const bearer: Bearer = {
    name: shownName(named),
    by: byOf(named, folded),
    adm1: agreed(codes.map((code) => adm1Of(registry, code))),
    adm2: agreed(codes.map((code) => adm2Of(registry, code))),
    document: registry.document.id,
    version: registry.document.version,
  };
  return match(named)
    .with({ kind: "unit" }, ({ unit }) => ({ kind: "unit" as const, code: unit.code, level: unit.level, ...bearer }))
    .with({ kind: "place" }, ({ place }) => ({
      kind: "place" as const,
      id: place.id,
      within: place.within,
      ...bearer,
    }))
    .exhaustive();
};
