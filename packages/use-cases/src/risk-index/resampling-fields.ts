import { DEFAULT_RESAMPLES } from "@answerable/core";
import * as z from "zod";

/** More resamples than this show nothing that fewer do not. Source: Answerable default. */
const MOST_RESAMPLES = 100_000;

/** What starts every draw; printed with the result, so that anybody can draw the same again. */
export const seedField = z.string().min(1).max(100).default("1").describe("The same seed gives the same draws.");

/** The fields by which a use case is asked to draw informants anew. */
export const resamplingFields = {
  resamples: z
    .int()
    .min(100)
    .max(MOST_RESAMPLES)
    .optional()
    .describe(`So often informants are drawn anew, for the spread of answers; ${DEFAULT_RESAMPLES} is usual.`),
  seed: seedField,
};
