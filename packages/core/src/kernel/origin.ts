import * as z from "zod";
import { Uuid } from "./uuid.ts";

export const Origin = z
  .strictObject({
    form: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
      .describe("The id of the form it was filled in on."),
    rootId: Uuid.describe("The id of the first version of the submission; edits keep it."),
    instanceId: Uuid.describe("The id of this version of the submission."),
    replaces: Uuid.optional().describe("The id of the version that this one replaces, where the source says it."),
  })
  .describe("Where an imported record comes from: ids only, no trace of who collected it.");
/** Where an imported record comes from: ids only, no trace of who collected it. */
export type Origin = z.infer<typeof Origin>;
