import * as z from "zod";
import { Instant } from "../kernel/instant.ts";
import type { Sealed } from "../safeguards/personal.ts";
import { sealedSchema } from "../safeguards/sealed-schema.ts";
import { AreaCode, IncidentInput, IncidentPlace } from "./incident-input.ts";

export const WithheldText = z
  .strictObject({
    field: z.enum(["narrative", "locality"]).describe("Which text is withheld."),
    rules: z.array(z.string()).min(1).describe("Why: the rules that found something, e.g. phone-number."),
    until: Instant.optional().describe("From when on nobody can read it; left out in what was recorded long ago."),
  })
  .describe("A text that would tell who somebody is: sealed to the information manager, for a short time.");
export type WithheldText = z.infer<typeof WithheldText>;

/** What is recorded: the input, with what the place registry and the taxonomy add to it. Personal values still in it. */
export const OpenIncidentContent = IncidentInput.extend({
  receivedAt: Instant.describe("When it reached the server."),
  place: IncidentPlace.extend({ adm1: AreaCode.describe("The admin 1 unit that the admin 2 unit lay in.") }),
  categories: z
    .record(z.string(), z.string())
    .describe("The category of each type that occurs, by the pinned taxonomy."),
  withheld: z.array(WithheldText).describe("The texts that are withheld, and why; never the words."),
}).describe("One protection incident, ready to be sealed and recorded.");
export type OpenIncidentContent = z.infer<typeof OpenIncidentContent>;

export const IncidentContent = sealedSchema(OpenIncidentContent).describe(
  "One protection incident as it is kept: codes, counts, and references to what lies sealed.",
);
/** One protection incident as it is kept: codes, counts, and references to what lies sealed. */
export type IncidentContent = Sealed<OpenIncidentContent>;
