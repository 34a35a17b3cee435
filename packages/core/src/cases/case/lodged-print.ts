import * as z from "zod";

export const LodgedPrint = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand("LodgedPrint")
  .describe("A keyed digest of what was lodged: the same submission twice is seen to be the same.");
/**
 * A keyed digest of what was lodged, so that one submission that comes twice stays one case. Nobody without the key can test
 * a guess against it.
 */
export type LodgedPrint = z.infer<typeof LodgedPrint>;
