import * as z from "zod";
import { datesBackwards } from "./dates-backwards.ts";
import { Day } from "./day.ts";
import { LocalizedText } from "./localized-text.ts";

export const Validation = z.strictObject({
  by: z.string().min(1).describe("The body that validated it; a function, never a person's name."),
  on: Day,
  seats: z.array(z.string().min(1)).describe("Which seats took part, e.g. cluster, child protection, GBV."),
});
export type Validation = z.infer<typeof Validation>;

/** The fields every document of an agency begins with. Spread them into the document's own schema. */
export const documentHeader = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
    .describe("The document's own id; it stays the same from version to version."),
  version: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
    .describe("The version; every record pins the one it was made under."),
  title: LocalizedText,
  effective: z
    .strictObject({
      from: Day.nullable().describe("First day it holds; null: from before any record."),
      to: Day.nullable().describe("Last day it holds; null: still holds."),
    })
    .refine(({ from, to }) => from === null || to === null || from <= to, datesBackwards)
    .default({ from: null, to: null }),
  source: z.string().min(1).describe("Where its content comes from; 'Answerable default' for what is ours."),
  validations: z.array(Validation).default([]).describe("Who validated it; none: it is a draft and says so."),
} as const;

export const DocumentHeader = z.strictObject(documentHeader);
export type DocumentHeader = z.infer<typeof DocumentHeader>;

/** Without a recorded validation a document is a draft, and whatever prints it says so. Source: practice F10. */
export const isDraft = (document: Pick<DocumentHeader, "validations">): boolean => document.validations.length === 0;

/** Whether the document holds on a day. */
export const isInEffect = (document: Pick<DocumentHeader, "effective">, day: Day): boolean =>
  (document.effective.from === null || document.effective.from <= day) &&
  (document.effective.to === null || day <= document.effective.to);
