import * as z from "zod";

/**
 * A UUID in lower case. Ids come in from outside (`ctx.newId`, or derived from the id a record has at its source): the
 * core never makes one.
 */
export const Uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  .brand<"Uuid">()
  .describe("A UUID in lower case.");
export type Uuid = z.infer<typeof Uuid>;
