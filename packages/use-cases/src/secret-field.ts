import * as z from "zod";

/**
 * What opens something to whoever has it, and is typed anew each time: it stands in no address and in no command line, which a
 * shell keeps, but in a body or at `--input`.
 */
export const secretField = (most: number, description: string) =>
  z.string().min(1).max(most).describe(description).meta({ "x-secret": true, "x-unspoken": true });
