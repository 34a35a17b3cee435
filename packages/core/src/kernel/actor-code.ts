import * as z from "zod";

/**
 * The pseudonymous code of a member of staff, a recorder or `system`; never a name. Which person stands behind it is
 * kept outside this system.
 */
export const ActorCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
  .brand<"ActorCode">()
  .describe("The pseudonymous code of a member of staff; never a name.");
export type ActorCode = z.infer<typeof ActorCode>;
