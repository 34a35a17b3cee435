import * as z from "zod";

/**
 * A BCP 47 language tag (`fr`, `ff`, `ar-TD`, `zh-Hans`), open: any well-formed tag is taken, none is on a list.
 * Source: RFC 5646 §2.1, without grandfathered tags.
 */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/)
  .brand<"LanguageTag">()
  .describe("A BCP 47 language tag.");
export type LanguageTag = z.infer<typeof LanguageTag>;
