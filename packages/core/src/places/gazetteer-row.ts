import * as z from "zod";

const id = z.string().regex(/^-?\d{1,12}$/);

export const GazetteerRow = z
  .object({
    UFI: id.describe("The place: rows with the same number are names of one place."),
    UNI: id.describe("The name record; each row has its own."),
    ADM1: z
      .string()
      .regex(/^\d{2}$/)
      .describe("The region in FIPS 10-4, which is neither COD nor ISO; 00 is none."),
    NT: z.enum(["N", "C", "V"]).describe("N the approved name, C the conventional English one, V another name."),
    FULL_NAME_RO: z.string().min(1).max(200).describe("The name, with its accents."),
  })
  .describe("A row of the GEOnet Names Server as its CSV gives it; further columns are not read.");
/**
 * A name record of the GEOnet Names Server. The coordinates are not read: a place is known by region, and a position
 * would only invite somebody to work out the cercle.
 */
export type GazetteerRow = z.infer<typeof GazetteerRow>;
