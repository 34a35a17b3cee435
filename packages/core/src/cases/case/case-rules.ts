import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";

const pin = (what: string) =>
  z.strictObject({ id: documentHeader.id, version: documentHeader.version }).nullable().describe(what);

export const CaseRules = z
  .strictObject({
    mechanism: pin("The mechanism it was lodged under; null: none was adopted."),
    policy: pin("The response policy in force when it was lodged; null: none was adopted."),
    closerIsAnother: z.boolean().describe("True: whoever closes the loop is another than whoever answered."),
    attempts: z.int().min(1).max(20).describe("On how many days somebody tries to tell the person before giving up."),
    appealLevels: z.int().min(0).max(5).describe("How often an answer can be appealed."),
  })
  .describe("What the procedure asks that was in force when the case was lodged.");
/** What the procedure asks that was in force when the case was lodged; a later one changes nothing here. */
export type CaseRules = z.infer<typeof CaseRules>;

/** Where no procedure says otherwise. Source: Answerable default. */
export const DEFAULT_CASE_RULES: Pick<CaseRules, "closerIsAnother" | "attempts" | "appealLevels"> = {
  closerIsAnother: false,
  attempts: 3,
  appealLevels: 1,
};
