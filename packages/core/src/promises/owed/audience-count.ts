import * as z from "zod";

const about = (whom: string) =>
  z.int().min(0).max(100_000).nullable().describe(`About how many ${whom}; null: not seen.`);

export const AudienceCount = z
  .union([
    z.literal("not-counted"),
    z.strictObject({ women: about("women"), men: about("men"), girls: about("girls"), boys: about("boys") }),
  ])
  .describe("Who was there, as far as could be seen without asking; not-counted is a good answer.");
/**
 * Who was there when word was given to a community, about and as far as could be seen without asking; nobody is named.
 * Source: practice C21, M2.
 */
export type AudienceCount = z.infer<typeof AudienceCount>;
