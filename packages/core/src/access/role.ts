import * as z from "zod";
import { LocalizedText } from "../kernel/localized-text.ts";

export const RoleCode = z
  .string()
  .regex(/^[a-z][a-z-]{1,39}$/)
  .describe("A role's code, e.g. monitor-supervisor.");
export type RoleCode = z.infer<typeof RoleCode>;

export const Permission = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
  .describe("What may be done, as noun.verb; each use case names one.");
export type Permission = z.infer<typeof Permission>;

export const Sight = z
  .enum(["all", "own-areas", "communities-of-own-areas", "own-records", "accompanied", "line-managed"])
  .describe(
    "Which rows of a table the role sees: all, those of its holder's areas, of these only matters of communities and what its holder recorded, only that, only those that its holder accompanies as facilitator or mentor, or only those whose line manager its holder is.",
  );
export type Sight = z.infer<typeof Sight>;

export const Role = z
  .strictObject({
    code: RoleCode,
    label: LocalizedText,
    permissions: z.array(Permission),
    sees: z.record(z.string(), Sight).describe("Rows by table; a table that is not named is not seen at all."),
    hides: z.record(z.string(), z.array(z.string())).describe("Columns by table that the role never sees."),
  })
  .describe("What a function in the operation may do and see. Data: an agency adopts its own.");
export type Role = z.infer<typeof Role>;
