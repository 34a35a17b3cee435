import * as z from "zod";

export const Vehicle = z
  .enum([
    "own-meeting",
    "inside-a-training",
    "inside-a-workshop",
    "inside-a-session",
    "visit",
    "call",
    "desk",
    "letter-or-message",
    "printed-sheet",
    "radio",
    "press-release",
    "website",
  ])
  .describe("How the word was given.");
/**
 * How word is given: in a meeting of its own, inside another activity, face to face, or by something heard or read.
 * Source: Tool 36, step 2 (dedicated meetings, trainings, workshops, press releases, website); practice C21 (radio).
 */
export type Vehicle = z.infer<typeof Vehicle>;
