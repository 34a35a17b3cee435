import { dwellings } from "./dwellings.ts";
import { electronicAddresses } from "./electronic-addresses.ts";
import { idNumbers } from "./id-numbers.ts";
import { kinship } from "./kinship.ts";
import { names } from "./names.ts";
import { nicknames } from "./nicknames.ts";
import { onlyOnes } from "./only-ones.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import { positions } from "./positions.ts";
import { rolesInPlaces } from "./roles-in-places.ts";
import type { Rule } from "./rule.ts";
import { spokenNumbers } from "./spoken-numbers.ts";
import { toldByLife } from "./told-by-life.ts";

/**
 * Every rule in the order they are asked: what an earlier one found, a later one leaves alone, so that a position is not
 * a telephone number as well.
 */
export const identifyingRules: readonly Rule[] = [
  positions,
  electronicAddresses,
  idNumbers,
  phoneNumbers,
  spokenNumbers,
  kinship,
  nicknames,
  ...toldByLife,
  onlyOnes,
  rolesInPlaces,
  dwellings,
  names,
];
