import type * as z from "zod";
import { LocalCode } from "../kernel/local-code.ts";

/** Stands where a record is about somebody of whom nobody knows yet where she or he works; no unit may be called so. */
export const UNIT_NOT_KNOWN = "not-known";

export const StaffUnit = LocalCode.refine((code) => code !== UNIT_NOT_KNOWN, {
  params: { code: "unit-code-reserved" },
}).describe("A site, team, partner or supplier that people work in, as a local code; never a person.");
/** A part of the office or around it that people work in, so that they know one another. Source: practice C7. */
export type StaffUnit = z.infer<typeof StaffUnit>;
