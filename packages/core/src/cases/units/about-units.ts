import * as z from "zod";
import { unitColumnNames } from "../../access/unit-columns.ts";
import { LocalCode } from "../../kernel/local-code.ts";

export const AboutUnits = z
  .array(LocalCode)
  .max(unitColumnNames.length)
  .refine((units) => new Set(units).size === units.length, { params: { code: "unit-listed-twice" } })
  .describe(
    "Sites, teams, partners or suppliers in which whoever it is about works, as codes; `not-known` where nobody can say yet; " +
      "none: it is about nobody of the office, its partners or suppliers.",
  );
/**
 * The units near the subject of a complaint. Whoever works in one of them never learns that it exists; what is said in it is
 * sealed and cannot be matched to a person, so the unit is named when it is lodged, and may be mended later.
 * Source: practice C7; eight at most is an Answerable default: beyond that, name the site or partner that holds them.
 */
export type AboutUnits = z.infer<typeof AboutUnits>;
