import * as z from "zod";

export const StaffUnit = z
  .string()
  .regex(/^(site|team|partner|supplier):[a-z][a-z0-9-]{0,59}$/)
  .describe(
    "A site, team, partner or supplier by code, e.g. team:distribution-2, partner:koro-relief; never a person.",
  );
/** A part of the office or around it that people work in, so that they know one another. Source: practice C7. */
export type StaffUnit = z.infer<typeof StaffUnit>;

/** Stands where a record is about somebody of whom nobody knows yet where she or he works. */
export const UNIT_NOT_KNOWN = "not-known";
