import * as z from "zod";

/** A share of people, 0 to 1. */
export const ShareOfPeople = z.number().min(0).max(1).describe("A share of people, 0 to 1.");
