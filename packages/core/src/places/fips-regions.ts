import type { PCode } from "./p-code.ts";

export interface FipsRegion {
  /** The value of `ADM1` in the gazetteer. */
  readonly fips: string;
  /** Where its places lie: one unit; or one of several, and the gazetteer does not say which. */
  readonly within: readonly PCode[];
  /** Towns of the gazetteer that show it: each is the seat of its own region. Empty: nothing is known. */
  readonly seats: readonly string[];
}

const region = (fips: string, within: readonly string[], seats: readonly string[]): FipsRegion => ({
  fips,
  within: within as readonly PCode[],
  seats,
});

/**
 * From the region codes of the gazetteer of Mali (FIPS 10-4) to those of the COD, written out row by row because no
 * arithmetic leads from one to the other: FIPS 04 is Mopti where COD ML04 is Ségou. The gazetteer is older than Ménaka
 * as a region, so FIPS 09 is Gao *or* Ménaka. `00` says only: in Mali.
 *
 * Source: domain §6.2 for 00, 04, 05 and 09; for all, the gazetteer itself: the town that gives a region its name lies
 * in that FIPS region as the seat of a region (PPLA, PPLC; Ménaka PPLA2), which a test looks up. FIPS 02 is not used
 * in the gazetteer.
 */
export const maliFipsRegions: readonly FipsRegion[] = [
  region("00", ["ML"], []),
  region("01", ["ML09"], ["Bamako"]),
  region("03", ["ML01"], ["Kayes"]),
  region("04", ["ML05"], ["Mopti"]),
  region("05", ["ML04"], ["Ségou"]),
  region("06", ["ML03"], ["Sikasso"]),
  region("07", ["ML02"], ["Koulikoro"]),
  region("08", ["ML06"], ["Tombouctou"]),
  region("09", ["ML07", "ML10"], ["Gao", "Ménaka"]),
  region("10", ["ML08"], ["Kidal"]),
];
