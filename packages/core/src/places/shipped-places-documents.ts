import { burkinaFasoPlaces } from "./data/burkina-faso.ts";
import { maliPlaces } from "./data/mali.ts";
import { nigerPlaces } from "./data/niger.ts";
import type { PlacesDocument } from "./places-document.ts";

/** The places documents that come with the software: 63, 75 and 58 admin 1 and 2 units, and the three countries. */
export const shippedPlacesDocuments: readonly PlacesDocument[] = [maliPlaces, nigerPlaces, burkinaFasoPlaces];
