import * as z from "zod";
import type { LocalizedText } from "../kernel/localized-text.ts";

/**
 * What a figure counts. Displaced people are a unit of their own and are never added to victims.
 * Source: practice F1; domain §1.4 (the doubling of June 2021 in Mali was displacement that began to be counted).
 */
export const Unit = z
  .enum(["incidents", "violations", "people", "displaced-people", "households", "objects"])
  .describe("What the figure counts.");
export type Unit = z.infer<typeof Unit>;

/** What a table counts: a unit of figures, or what is neither people nor violations. */
export type TableUnit = Unit | "area-months" | "alerts" | "classes";

/** The units in words. */
export const unitLabels: Readonly<Record<TableUnit, LocalizedText>> = {
  incidents: { en: "incidents", fr: "incidents" },
  violations: { en: "violations", fr: "violations" },
  people: { en: "people harmed (victims)", fr: "personnes touchées (victimes)" },
  "displaced-people": { en: "displaced people", fr: "personnes déplacées" },
  households: { en: "displaced households", fr: "ménages déplacés" },
  objects: { en: "objects", fr: "biens" },
  "area-months": { en: "area-months", fr: "zones-mois" },
  alerts: { en: "alerts", fr: "alertes" },
  classes: { en: "classes", fr: "classes" },
};

/** Units whose figures may lie between a least and a most, so that their columns always have both. */
export const isEstimated = (unit: Unit): boolean =>
  unit === "people" || unit === "displaced-people" || unit === "objects";
