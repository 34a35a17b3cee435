import * as z from "zod";
import { Month } from "../kernel/month.ts";

export const ServiceKind = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/)
  .describe("The kind of service, from a list that is data, e.g. health, psychosocial-support.");
export type ServiceKind = z.infer<typeof ServiceKind>;

/**
 * What became of a referral. "Sent" is none of these: a referral nobody answered is `no-answer`.
 * Source: domain §4.6 (service outcomes and reasons of two systems in use).
 */
export const ReferralOutcome = z
  .enum(["wished", "offered", "accepted", "provided", "unavailable", "declined", "no-answer", "lost-contact"])
  .describe(
    "wished: the person asked for it; offered: the person was told of it; accepted: the service took it up; provided: " +
      "the service was given; unavailable: there is none, or it is full; declined: the person does not want it; " +
      "no-answer: the service never answered; lost-contact: the person cannot be reached.",
  );
export type ReferralOutcome = z.infer<typeof ReferralOutcome>;

export const ReferralConsent = z
  .strictObject({
    to: z
      .enum(["service", "service-and-recorder", "nobody"])
      .describe("Who may know: the service alone, the service and whoever recorded the incident, or nobody."),
    answer: z.enum(["given", "withdrawn", "refused", "not-asked"]).describe("What the person answered."),
  })
  .refine(({ to, answer }) => (answer === "given") === (to !== "nobody"), {
    path: ["to"],
    params: { code: "consent-contradicts" },
  })
  .describe("Consent to the referral, and to whom it was given.");
export type ReferralConsent = z.infer<typeof ReferralConsent>;

export const Referral = z
  .strictObject({
    service: ServiceKind,
    adm2: z
      .string()
      .regex(/^[A-Z]{2,3}\d+$/)
      .describe("The p-code of the admin 2 unit; never anything below it."),
    month: Month.describe("The month of the latest outcome."),
    consent: ReferralConsent,
    outcome: ReferralOutcome,
  })
  .refine(({ consent, outcome }) => consent.answer === "given" || !NEEDS_CONSENT.has(outcome), {
    path: ["outcome"],
    params: { code: "referred-without-consent" },
  })
  .describe("A referral beside an incident: nothing in it by which the service or a reader could find the person.");
/**
 * A referral beside an incident: kind of service, area, month, consent and outcome, and nothing by which the service or
 * a reader could find the person; those details travel by paper or voice. Source: practice F18.
 */
export type Referral = z.infer<typeof Referral>;

/** Outcomes that only a service which was told can bring about. */
const NEEDS_CONSENT: ReadonlySet<string> = new Set(["accepted", "provided", "no-answer"]);

/** Outcomes after which nothing more is waited for. */
export const isSettled = (referral: Referral): boolean =>
  referral.outcome === "provided" ||
  referral.outcome === "unavailable" ||
  referral.outcome === "declined" ||
  referral.outcome === "lost-contact";

/** True only where the person got the service: accepted or offered is not helped. Source: domain §8 (8). */
export const isHelped = (referral: Referral): boolean => referral.outcome === "provided";
