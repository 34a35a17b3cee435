import * as z from "zod";

/**
 * A code of the agency's own lists: a channel, a group, a topic, a post, a project, an organisation. What a group's code
 * stands for stays in the office; there is no field for ethnicity, religion, clan or politics, and none for a name.
 * Source: practice C17.
 */
export const LocalCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/)
  .describe("A code of the agency's own lists; never a person's name.");
export type LocalCode = z.infer<typeof LocalCode>;

/** A post: who does something, as a function; never the person who holds it. */
export const PostCode = LocalCode.describe("The code of a post; never the person who holds it.");
