import * as z from "zod";
import { Day } from "../kernel/day.ts";
import { Vehicle } from "./vehicle.ts";

export const Told = z
  .strictObject({ on: Day.describe("The day people were told."), vehicle: Vehicle })
  .describe("When and how people were told.");
/** When and how people were told. A new date, or a reason why not, counts only with it. */
export type Told = z.infer<typeof Told>;
