import * as z from "zod";

/** How results are written. `table` is for a person to read, the others for programs. */
export const OutputFormat = z.enum(["table", "csv", "ndjson", "json"]).describe("How results are written.");
export type OutputFormat = z.infer<typeof OutputFormat>;
