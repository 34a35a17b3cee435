import * as z from "zod";

/**
 * Whom a monitor asked, as a broad category: from it nobody can list who answers for which village.
 * Source: practice F12; `unknown` is an Answerable default.
 */
export const InformantCategory = z
  .enum(["leader", "womens-representative", "displaced-person", "youth", "service-provider", "other", "unknown"])
  .describe("The category of the key informant; never a name, post or contact.");
export type InformantCategory = z.infer<typeof InformantCategory>;

export const Informant = z
  .strictObject({
    category: InformantCategory,
    sex: z.enum(["female", "male", "other", "unknown"]),
    ageBand: z
      .enum(["13-17", "18-59", "60-plus", "unknown"])
      .describe("The age as a broad band; no finer one is kept. Source: IFRC's bands (domain §6.5)."),
  })
  .describe("Who answered, as far as it is kept.");
/**
 * Who answered, as far as it is kept: three broad facets. Name, post and contact do not exist here, nor does the
 * village: with it, one leader would be one person. Source: practice F2, F12.
 */
export type Informant = z.infer<typeof Informant>;
