import type { PlacesDocument, PlacesFile } from "./places-document.ts";

type UnitFile = PlacesFile["units"][number];

/**
 * Brands a places document that comes with the software, without running the schema at every start: a test passes each
 * one through the same validation as an agency's own file.
 */
export const shippedPlaces = (document: PlacesFile): PlacesDocument => document as PlacesDocument;

/** The unit of the whole country. Its code is what the codes of its dataset begin with. */
export const countryUnit = (code: string, name: UnitFile["name"]): UnitFile => ({
  code,
  level: 0,
  parent: null,
  name,
  validFrom: null,
  validTo: null,
});

/** Units of one parent, each as `[code, name, other names]`; the codes are written out, never counted up. */
export const unitsIn = (
  parent: string,
  level: UnitFile["level"],
  rows: readonly (readonly [code: string, name: string, otherNames?: readonly string[]])[],
): UnitFile[] =>
  rows.map(([code, name, otherNames]) => ({
    code,
    level,
    parent,
    name: { fr: name },
    ...(otherNames === undefined ? {} : { otherNames: [...otherNames] }),
    validFrom: null,
    validTo: null,
  }));
