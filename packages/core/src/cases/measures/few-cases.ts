import type { PartOf } from "../../kernel/part-of.ts";
import { FEWEST } from "../../mechanism/observed/heard-share.ts";

/**
 * What rests on fewer cases says so, and no breakdown names what has fewer. The same floor as for who is heard at a
 * channel. Source: Answerable default; domain §4.7 (thresholds of 3, 5 and 10 are in use, and none is humanitarian).
 */
export const FEWEST_CASES = FEWEST;

/** How many of how many, and whether that is too few to say more than the numbers themselves. */
export interface CasePart extends PartOf {
  readonly few: boolean;
}

export const partOfCases = (part: number, of: number): CasePart => ({ part, of, few: of < FEWEST_CASES });
