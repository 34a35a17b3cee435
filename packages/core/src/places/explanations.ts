import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of places mean. */
export const placesExplanations = {
  "one-country": "A places document holds one country: exactly one unit of level 0.",
  "parent-only-below-country": "Every unit names the unit it lies in, except the country, which names none.",
  "unit-stands-twice": "A p-code stands once in a version of the boundaries; a retired code is not used again.",
  "unit-without-parent": "The unit it lies in is not in this document.",
  "code-outside-parent": "A p-code begins with the whole p-code of the unit it lies in.",
  "level-skips": "A unit is one level below the unit it lies in.",
  "dates-outside-parent": "The unit stands on days on which the unit it lies in does not.",
  "place-stands-twice": "The id stands for one populated place only.",
  "place-in-unknown-unit": "The populated place lies in a unit that is not in this document.",
  "p-code-unknown":
    "This version of the boundaries has no such p-code. Codes of other lists (ISO 3166-2, FIPS, the set of 2017) are never turned into p-codes.",
  "unit-not-valid-that-day": "The unit did not stand on that day; another version of the boundaries may have it.",
  "no-boundaries-that-day": "No places document of this country holds on that day.",
  "boundaries-overlap": "Several places documents of this country hold on that day; give one of them an end.",
  "no-such-name": "Nothing in the register bears this name, in this spelling or one close to it.",
  "parent-not-known": "The area to look in is not in the register.",
  elsewhere: "The name is borne, but not in that area, on that level or on that day.",
  "name-record-stands-twice": "The gazetteer gives each name record its own number (UNI); this one came before.",
  "region-code-unknown": "The table from the gazetteer's regions (FIPS) to p-codes has no row for this one.",
  "place-in-two-regions": "An earlier row puts the same place (UFI) into another region.",
} as const satisfies Explanations;
