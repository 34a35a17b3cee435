import * as z from "zod";

export const PCode = z
  .string()
  .regex(/^[A-Z]{2,3}(\d{1,17})?$/)
  .brand<"PCode">()
  .describe("A p-code: the letters of the country, then digits without delimiters; leading zeros count.");
/**
 * A p-code as COD-AB writes it: `ML`, `ML05`, `ML0506`. It is text, never a number, and never built from a code of
 * another list: ISO 3166-2 `ML-9` is Ménaka where `ML09` is Bamako. The form alone says nothing about whether the code
 * exists; a registry does. Source: domain §6.2 (COD-AB rules; ISO trap).
 */
export type PCode = z.infer<typeof PCode>;
