// Common Operational Dataset of administrative boundaries (COD-AB) of Mali, version of 2021-12-20, OCHA. Taken from the test
// fixtures of OCHA-DAP/hdx-python-country (MIT); the rows as they came, with the licence, are in ../fixtures.

import type { PlacesDocument } from "../places-document.ts";
import { countryUnit, shippedPlaces, unitsIn } from "../shipped-places.ts";

/**
 * Mali: 10 regions (Bamako district among them) and 53 cercles; Taoudénit is not in this version. Where the gazetteer
 * writes the seat of the same name with accents, that spelling is shown and the dataset's own stands beside it.
 *
 * Three cercles carry the gazetteer's name of their seat too: Nioro du Sahel, Barouéli and Ké-Macina. The gazetteer has
 * exactly seven seats for the seven cercles of Ségou; five have the same name, and these two are what is left.
 *
 * Source: domain §6.2. That the set also holds before the date of its version is an Answerable default: the dataset gives
 * one date for all units, that of the version, and no end.
 */
export const maliPlaces: PlacesDocument = shippedPlaces({
  id: "places-mali",
  version: "2021-12-20",
  title: { fr: "Découpage administratif du Mali", en: "Administrative areas of Mali" },
  effective: { from: null, to: null },
  source:
    "COD-AB Mali, version of 2021-12-20 (OCHA), by OCHA-DAP/hdx-python-country. Valid before that date too: Answerable default",
  validations: [],
  country: "MLI",
  boundaries: { date: "2021-12-20", source: "COD-AB, OCHA" },
  units: [
    countryUnit("ML", { fr: "Mali", en: "Mali" }),
    ...unitsIn("ML", 1, [
      ["ML01", "Kayes"],
      ["ML02", "Koulikoro"],
      ["ML03", "Sikasso"],
      ["ML04", "Ségou", ["Segou"]],
      ["ML05", "Mopti"],
      ["ML06", "Tombouctou", ["Timbuktu"]],
      ["ML07", "Gao"],
      ["ML08", "Kidal"],
      ["ML09", "Bamako"],
      ["ML10", "Ménaka", ["Menaka"]],
    ]),
    // Kayes
    ...unitsIn("ML01", 2, [
      ["ML0101", "Bafoulabé", ["Bafoulabe"]],
      ["ML0102", "Diéma", ["Diema"]],
      ["ML0103", "Kayes"],
      ["ML0104", "Kéniéba", ["Kenieba"]],
      ["ML0105", "Kita"],
      ["ML0106", "Nioro", ["Nioro du Sahel"]],
      ["ML0107", "Yélimané", ["Yelimane"]],
    ]),
    // Koulikoro
    ...unitsIn("ML02", 2, [
      ["ML0201", "Banamba"],
      ["ML0202", "Dioila"],
      ["ML0203", "Kangaba"],
      ["ML0204", "Kati"],
      ["ML0205", "Kolokani"],
      ["ML0206", "Koulikoro"],
      ["ML0207", "Nara"],
    ]),
    // Sikasso
    ...unitsIn("ML03", 2, [
      ["ML0301", "Bougouni"],
      ["ML0302", "Kadiolo"],
      ["ML0303", "Kolondiéba", ["Kolondieba"]],
      ["ML0304", "Koutiala"],
      ["ML0305", "Sikasso"],
      ["ML0306", "Yanfolila"],
      ["ML0307", "Yorosso"],
    ]),
    // Segou
    ...unitsIn("ML04", 2, [
      ["ML0401", "Baraoueli", ["Barouéli"]],
      ["ML0402", "Bla"],
      ["ML0403", "Macina", ["Ké-Macina"]],
      ["ML0404", "Niono"],
      ["ML0405", "San"],
      ["ML0406", "Ségou", ["Segou"]],
      ["ML0407", "Tominian"],
    ]),
    // Mopti
    ...unitsIn("ML05", 2, [
      ["ML0501", "Bandiagara"],
      ["ML0502", "Bankass"],
      ["ML0503", "Djenné", ["Djenne"]],
      ["ML0504", "Douentza"],
      ["ML0505", "Koro"],
      ["ML0506", "Mopti"],
      ["ML0507", "Ténenkou", ["Tenenkou"]],
      ["ML0508", "Youwarou"],
    ]),
    // Tombouctou
    ...unitsIn("ML06", 2, [
      ["ML0601", "Diré", ["Dire"]],
      ["ML0602", "Goundam"],
      ["ML0603", "Gourma-Rharous"],
      ["ML0604", "Niafunké", ["Niafunke"]],
      ["ML0605", "Tombouctou", ["Timbuktu"]],
    ]),
    // Gao
    ...unitsIn("ML07", 2, [
      ["ML0701", "Ansongo"],
      ["ML0702", "Bourem"],
      ["ML0703", "Gao"],
    ]),
    // Kidal
    ...unitsIn("ML08", 2, [
      ["ML0801", "Abeïbara", ["Abeibara"]],
      ["ML0802", "Kidal"],
      ["ML0803", "Tessalit"],
      ["ML0804", "Tin-Essako"],
    ]),
    // Bamako
    ...unitsIn("ML09", 2, [["ML0901", "Bamako"]]),
    // Menaka
    ...unitsIn("ML10", 2, [
      ["ML1001", "Ménaka", ["Menaka"]],
      ["ML1002", "Anderamboukane"],
      ["ML1003", "Inékar", ["Inekar"]],
      ["ML1004", "Tidermene"],
    ]),
  ],
});
