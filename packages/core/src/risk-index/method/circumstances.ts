import * as z from "zod";
import { ColumnName } from "./row-value.ts";

export const Circumstances = z
  .strictObject({
    methodVersion: ColumnName.optional().describe("The version of the questions that was asked by."),
    taxonomyVersion: ColumnName.optional().describe("The version of the taxonomy the data were coded in."),
    monitors: ColumnName.optional().describe("How many monitors were active: a whole number."),
    seen: ColumnName.optional().describe("How far the area was seen: reported, covered-and-quiet, no-access …"),
  })
  .describe("Columns that say under which circumstances an area-month was asked; only a trend reads them.");
/** Columns that say under which circumstances an area-month was asked; every row of it says the same. Source: practice I7. */
export type Circumstances = z.infer<typeof Circumstances>;

/** What a circumstance is called in a method. */
export type CircumstanceName = keyof Circumstances;
