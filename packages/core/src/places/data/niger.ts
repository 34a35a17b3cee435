// Common Operational Dataset of administrative boundaries (COD-AB) of Niger, version of 2023-07-25, OCHA. Taken from the test
// fixtures of OCHA-DAP/hdx-python-country (MIT); the rows as they came, with the licence, are in ../fixtures.

import type { PlacesDocument } from "../places-document.ts";
import { countryUnit, shippedPlaces, unitsIn } from "../shipped-places.ts";

/** Niger: 8 regions and 67 departments and towns, from the date of the version on. */
export const nigerPlaces: PlacesDocument = shippedPlaces({
  id: "places-niger",
  version: "2023-07-25",
  title: { fr: "Découpage administratif du Niger", en: "Administrative areas of Niger" },
  effective: { from: "2023-07-25", to: null },
  source: "COD-AB Niger, version of 2023-07-25 (OCHA), by OCHA-DAP/hdx-python-country",
  validations: [],
  country: "NER",
  boundaries: { date: "2023-07-25", source: "COD-AB, OCHA" },
  units: [
    countryUnit("NE", { fr: "Niger", en: "Niger" }),
    ...unitsIn("NE", 1, [
      ["NE001", "Agadez"],
      ["NE002", "Diffa"],
      ["NE003", "Dosso"],
      ["NE004", "Maradi"],
      ["NE005", "Tahoua"],
      ["NE006", "Tillaberi"],
      ["NE007", "Zinder"],
      ["NE008", "Niamey"],
    ]),
    // Agadez
    ...unitsIn("NE001", 2, [
      ["NE001001", "Aderbissinat"],
      ["NE001002", "Arlit"],
      ["NE001003", "Bilma"],
      ["NE001004", "Iferouane"],
      ["NE001005", "Ingall"],
      ["NE001006", "Tchirozerine"],
    ]),
    // Diffa
    ...unitsIn("NE002", 2, [
      ["NE002001", "Bosso"],
      ["NE002002", "Diffa"],
      ["NE002003", "Goudoumaria"],
      ["NE002004", "Maine Soroa"],
      ["NE002005", "N'Gourti"],
      ["NE002006", "N'Guigmi"],
    ]),
    // Dosso
    ...unitsIn("NE003", 2, [
      ["NE003001", "Boboye"],
      ["NE003002", "Dioundiou"],
      ["NE003003", "Dogondoutchi"],
      ["NE003004", "Dosso"],
      ["NE003005", "Falmey"],
      ["NE003006", "Gaya"],
      ["NE003007", "Loga"],
      ["NE003008", "Tibiri"],
    ]),
    // Maradi
    ...unitsIn("NE004", 2, [
      ["NE004001", "Aguie"],
      ["NE004002", "Bermo"],
      ["NE004003", "Dakoro"],
      ["NE004004", "Gazaoua"],
      ["NE004005", "Guidan Roumdji"],
      ["NE004006", "Madarounfa"],
      ["NE004007", "Ville de Maradi"],
      ["NE004008", "Mayahi"],
      ["NE004009", "Tessaoua"],
    ]),
    // Tahoua
    ...unitsIn("NE005", 2, [
      ["NE005001", "Abalak"],
      ["NE005002", "Bagaroua"],
      ["NE005003", "Birni N'Konni"],
      ["NE005004", "Bouza"],
      ["NE005005", "Illela"],
      ["NE005006", "Keita"],
      ["NE005007", "Madaoua"],
      ["NE005008", "Malbaza"],
      ["NE005009", "Tahoua"],
      ["NE005010", "Tassara"],
      ["NE005011", "Tchintabaraden"],
      ["NE005012", "Tillia"],
      ["NE005013", "Ville de Tahoua"],
    ]),
    // Tillaberi
    ...unitsIn("NE006", 2, [
      ["NE006001", "Abala"],
      ["NE006002", "Ayerou"],
      ["NE006003", "Balleyara"],
      ["NE006004", "Banibangou"],
      ["NE006005", "Bankilare"],
      ["NE006006", "Filingue"],
      ["NE006007", "Gotheye"],
      ["NE006008", "Kollo"],
      ["NE006009", "Ouallam"],
      ["NE006010", "Say"],
      ["NE006011", "Tera"],
      ["NE006012", "Tillaberi"],
      ["NE006013", "Torodi"],
    ]),
    // Zinder
    ...unitsIn("NE007", 2, [
      ["NE007001", "Belbedji"],
      ["NE007002", "Damagaram Takaya"],
      ["NE007003", "Dungass"],
      ["NE007004", "Goure"],
      ["NE007005", "Kantche"],
      ["NE007006", "Magaria"],
      ["NE007007", "Mirriah"],
      ["NE007008", "Takeita"],
      ["NE007009", "Tanout"],
      ["NE007010", "Tesker"],
      ["NE007011", "Ville de Zinder"],
    ]),
    // Niamey
    ...unitsIn("NE008", 2, [["NE008001", "Ville de Niamey"]]),
  ],
});
