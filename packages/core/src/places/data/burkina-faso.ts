// Common Operational Dataset of administrative boundaries (COD-AB) of Burkina Faso, version of 2020-03-23, OCHA. Taken from the test
// fixtures of OCHA-DAP/hdx-python-country (MIT); the rows as they came, with the licence, are in ../fixtures.

import type { PlacesDocument } from "../places-document.ts";
import { countryUnit, shippedPlaces, unitsIn } from "../shipped-places.ts";

/** Burkina Faso: 13 regions and 45 provinces, from the date of the version on. */
export const burkinaFasoPlaces: PlacesDocument = shippedPlaces({
  id: "places-burkina-faso",
  version: "2020-03-23",
  title: { fr: "Découpage administratif du Burkina Faso", en: "Administrative areas of Burkina Faso" },
  effective: { from: "2020-03-23", to: null },
  source: "COD-AB Burkina Faso, version of 2020-03-23 (OCHA), by OCHA-DAP/hdx-python-country",
  validations: [],
  country: "BFA",
  boundaries: { date: "2020-03-23", source: "COD-AB, OCHA" },
  units: [
    countryUnit("BF", { fr: "Burkina Faso", en: "Burkina Faso" }),
    ...unitsIn("BF", 1, [
      ["BF13", "Centre"],
      ["BF46", "Boucle du Mouhoun"],
      ["BF47", "Cascades"],
      ["BF48", "Centre-Est"],
      ["BF49", "Centre-Nord"],
      ["BF50", "Centre-Ouest"],
      ["BF51", "Centre-Sud"],
      ["BF52", "Est"],
      ["BF53", "Hauts-Bassins"],
      ["BF54", "Nord"],
      ["BF55", "Plateau-Central"],
      ["BF56", "Sahel"],
      ["BF57", "Sud-Ouest"],
    ]),
    // Centre
    ...unitsIn("BF13", 2, [["BF1300", "Kadiogo"]]),
    // Boucle du Mouhoun
    ...unitsIn("BF46", 2, [
      ["BF4601", "Bale"],
      ["BF4602", "Banwa"],
      ["BF4603", "Kossi"],
      ["BF4604", "Mouhoun"],
      ["BF4605", "Nayala"],
      ["BF4606", "Sourou"],
    ]),
    // Cascades
    ...unitsIn("BF47", 2, [
      ["BF4701", "Comoe"],
      ["BF4702", "Leraba"],
    ]),
    // Centre-Est
    ...unitsIn("BF48", 2, [
      ["BF4801", "Boulgou"],
      ["BF4802", "Koulpelogo"],
      ["BF4803", "Kourittenga"],
    ]),
    // Centre-Nord
    ...unitsIn("BF49", 2, [
      ["BF4901", "Bam"],
      ["BF4902", "Namentenga"],
      ["BF4903", "Sanmatenga"],
    ]),
    // Centre-Ouest
    ...unitsIn("BF50", 2, [
      ["BF5001", "Boulkiemde"],
      ["BF5002", "Sanguie"],
      ["BF5003", "Sissili"],
      ["BF5004", "Ziro"],
    ]),
    // Centre-Sud
    ...unitsIn("BF51", 2, [
      ["BF5101", "Bazega"],
      ["BF5102", "Nahouri"],
      ["BF5103", "Zoundweogo"],
    ]),
    // Est
    ...unitsIn("BF52", 2, [
      ["BF5201", "Gnagna"],
      ["BF5202", "Gourma"],
      ["BF5203", "Komandjari"],
      ["BF5204", "Kompienga"],
      ["BF5205", "Tapoa"],
    ]),
    // Hauts-Bassins
    ...unitsIn("BF53", 2, [
      ["BF5301", "Houet"],
      ["BF5302", "Kenedougou"],
      ["BF5303", "Tuy"],
    ]),
    // Nord
    ...unitsIn("BF54", 2, [
      ["BF5401", "Loroum"],
      ["BF5402", "Passore"],
      ["BF5403", "Yatenga"],
      ["BF5404", "Zondoma"],
    ]),
    // Plateau-Central
    ...unitsIn("BF55", 2, [
      ["BF5501", "Ganzourgou"],
      ["BF5502", "Kourweogo"],
      ["BF5503", "Oubritenga"],
    ]),
    // Sahel
    ...unitsIn("BF56", 2, [
      ["BF5601", "Oudalan"],
      ["BF5602", "Seno"],
      ["BF5603", "Soum"],
      ["BF5604", "Yagha"],
    ]),
    // Sud-Ouest
    ...unitsIn("BF57", 2, [
      ["BF5701", "Bougouriba"],
      ["BF5702", "Ioba"],
      ["BF5703", "Noumbiel"],
      ["BF5704", "Poni"],
    ]),
  ],
});
