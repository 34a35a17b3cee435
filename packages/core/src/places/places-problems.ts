import { type Issue, issue } from "../kernel/issue.ts";
import type { PCode } from "./p-code.ts";
import type { PlacesDocument, PlaceUnit } from "./places-document.ts";

type Units = ReadonlyMap<PCode, PlaceUnit>;
type Path = (string | number)[];

const repeated = (keys: readonly string[], path: (index: number) => Path, code: string): Issue[] => {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [issue(code, path(index))];
    seen.add(key);
    return [];
  });
};

const countryProblems = (units: readonly PlaceUnit[]): Issue[] => {
  const countries = units.filter((unit) => unit.level === 0);
  const counted = countries.length === 1 ? [] : [issue("one-country", ["units"], {}, { countries: countries.length })];
  const placed = units.flatMap((unit, index) =>
    (unit.level === 0) === (unit.parent === null)
      ? []
      : [issue("parent-only-below-country", ["units", index, "parent"])],
  );
  return [...counted, ...placed];
};

const liesOutside = (unit: PlaceUnit, parent: PlaceUnit): boolean =>
  (unit.validFrom !== null && parent.validFrom !== null && unit.validFrom < parent.validFrom) ||
  (unit.validTo !== null && parent.validTo !== null && unit.validTo > parent.validTo);

const parentProblems = (unit: PlaceUnit, path: Path, units: Units): Issue[] => {
  if (unit.parent === null) return [];
  const parent = units.get(unit.parent);
  if (parent === undefined) return [issue("unit-without-parent", [...path, "parent"])];
  const issues: Issue[] = [];
  if (unit.code === parent.code || !unit.code.startsWith(parent.code))
    issues.push(issue("code-outside-parent", [...path, "code"], {}, { parent: parent.code }));
  if (unit.level !== parent.level + 1)
    issues.push(issue("level-skips", [...path, "level"], {}, { parentLevel: parent.level }));
  if (liesOutside(unit, parent)) issues.push(issue("dates-outside-parent", path, {}, { parent: parent.code }));
  return issues;
};

const dateProblems = (unit: PlaceUnit, path: Path): Issue[] =>
  unit.validFrom !== null && unit.validTo !== null && unit.validFrom > unit.validTo
    ? [issue("dates-are-backwards", path)]
    : [];

const populatedPlaceProblems = ({ populatedPlaces = [] }: PlacesDocument, units: Units): Issue[] => [
  ...repeated(
    populatedPlaces.map((place) => place.id),
    (index) => ["populatedPlaces", index, "id"],
    "place-stands-twice",
  ),
  ...populatedPlaces.flatMap((place, index) =>
    place.within.flatMap((code, at) =>
      units.has(code) ? [] : [issue("place-in-unknown-unit", ["populatedPlaces", index, "within", at])],
    ),
  ),
];

/**
 * Every way in which a places document breaks the rules of COD-AB, all at once; empty where it keeps them.
 * `one-country` · `parent-only-below-country` · `unit-stands-twice` · `unit-without-parent` · `code-outside-parent` ·
 * `level-skips` · `dates-outside-parent` · `dates-are-backwards` · `place-stands-twice` · `place-in-unknown-unit`.
 * Source: domain §6.2 (COD-AB rules).
 */
export const placesProblems = (document: PlacesDocument): Issue[] => {
  const units = new Map(document.units.map((unit) => [unit.code, unit]));
  return [
    ...countryProblems(document.units),
    ...repeated(
      document.units.map((unit) => unit.code),
      (index) => ["units", index, "code"],
      "unit-stands-twice",
    ),
    ...document.units.flatMap((unit, index) => [
      ...parentProblems(unit, ["units", index], units),
      ...dateProblems(unit, ["units", index]),
    ]),
    ...populatedPlaceProblems(document, units),
  ];
};
