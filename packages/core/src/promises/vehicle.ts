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

/** What one person, a family or an intermediary can be told by, so that nobody else hears it. */
export const vehiclesOfOnePerson = ["visit", "call", "desk", "letter-or-message"] as const satisfies readonly Vehicle[];

/**
 * Whether others hear it too: a radio, a meeting, a sheet that lies about. What is between us and one person is never told
 * so. Source: practice C3, C4 (which way is safe is the person's word; the list is an Answerable default).
 */
export const isHeardByOthers = (vehicle: Vehicle): boolean => !vehiclesOfOnePerson.some((alone) => alone === vehicle);
