import * as z from "zod";
import { ActorCode } from "../kernel/actor-code.ts";
import { Instant } from "../kernel/instant.ts";
import { Origin } from "../kernel/origin.ts";
import { Referral } from "../referrals/referral.ts";
import { personal } from "../safeguards/personal.ts";
import { ActorCategory } from "./actor-category.ts";
import { Happened, Learned } from "./happened.ts";
import { ReportSource } from "./report-source.ts";
import { Violation } from "./violation.ts";

/** The p-code of an area; nothing smaller than admin 2 stands in clear. */
export const AreaCode = z
  .string()
  .regex(/^[A-Z]{2,3}\d+$/)
  .describe("The p-code of an area.");
export type AreaCode = z.infer<typeof AreaCode>;

export const IncidentPlace = z
  .strictObject({
    adm2: AreaCode.describe("The p-code of the admin 2 unit; required."),
    locality: personal("place", z.string().min(1).max(200)).optional().describe("The village or site; sealed."),
    position: personal("place", z.string().regex(/^-?\d{1,2}(\.\d+)? -?\d{1,3}(\.\d+)?$/))
      .optional()
      .describe("Latitude and longitude in degrees, apart by a space; sealed."),
  })
  .describe("Where it happened.");
export type IncidentPlace = z.infer<typeof IncidentPlace>;

export const TaxonomyPin = z
  .strictObject({ id: z.string().min(1), version: z.string().min(1) })
  .describe("The taxonomy, and its version, that the types are codes of.");
export type TaxonomyPin = z.infer<typeof TaxonomyPin>;

export const IncidentInput = z
  .strictObject({
    violations: z.array(Violation).min(1).max(200).describe("What was done; one incident holds one or more."),
    happened: Happened,
    learned: Learned.optional().describe("When the monitor learned of it, where it was asked."),
    receivedAt: Instant.optional().describe("When it reached the first server; left out: when it is recorded here."),
    place: IncidentPlace,
    actorCategory: ActorCategory,
    source: ReportSource,
    recorder: ActorCode.describe("Who recorded it, as a code that changes each quarter; the key is not kept here."),
    narrative: personal("narrative", z.string().min(1).max(20_000))
      .optional()
      .describe("What happened, in words; sealed."),
    referrals: z.array(Referral).max(50).describe("Referrals beside it."),
    attachments: z.int().nonnegative().optional().describe("How many attachments stayed at the source; none is taken."),
    taxonomy: TaxonomyPin,
    origin: Origin.optional().describe("Left out: it was typed in here."),
  })
  .describe("One protection incident: one place, one time span, one alleged actor as far as known.");
/**
 * One protection incident as a person or an importer gives it: one place, one time span, one alleged actor as far as
 * known, one or more violations. A village attack is one incident with several violations. Source: practice F1–F8.
 */
export type IncidentInput = z.infer<typeof IncidentInput>;
