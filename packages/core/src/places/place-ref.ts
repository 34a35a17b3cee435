import * as z from "zod";
import { documentHeader } from "../kernel/document-header.ts";
import { PCode } from "./p-code.ts";

export const PlaceRef = z
  .strictObject({
    code: PCode,
    document: documentHeader.id.describe("The places document that the code is a code of."),
    version: documentHeader.version.describe("Its version."),
  })
  .describe("A unit in one version of the boundaries.");
/** A unit in one version of the boundaries: a code alone may mean another area in another version. */
export type PlaceRef = z.infer<typeof PlaceRef>;

/**
 * Whether two references mean the same area, so that their figures may stand in one series. The same code in two
 * versions of the boundaries does not: `Mopti` before and after a law that split it are two areas.
 * Source: domain §6.2 (codes are unique only inside a version); practice F16.
 */
export const isSameArea = (a: PlaceRef, b: PlaceRef): boolean =>
  a.code === b.code && a.document === b.document && a.version === b.version;
