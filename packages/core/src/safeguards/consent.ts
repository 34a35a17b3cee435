import * as z from "zod";

export const ConsentAnswer = z
  .enum(["given", "withdrawn", "refused", "not-asked"])
  .describe("What the person answered; `not-asked` is not a yes.");
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

/** What consent is asked for, each apart. Source: domain §8 (7); consent is never one box. */
export const ConsentPurpose = z
  .enum(["recording", "referral", "sharing", "contact-back", "mrm"])
  .describe("What the person was asked to agree to.");
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

export const Consent = z
  .strictObject({
    recording: ConsentAnswer.describe("That what happened is written down."),
    referral: ConsentAnswer.describe("That a service is told."),
    sharing: ConsentAnswer.describe("That it is shared with others than the recording organisation."),
    "contact-back": ConsentAnswer.describe("That the person is contacted again."),
    mrm: ConsentAnswer.describe("That it goes to the monitoring and reporting mechanism on grave violations."),
  })
  .describe("Five separate agreements; one never stands for another.");
/** Five separate agreements; one never stands for another. */
export type Consent = z.infer<typeof Consent>;

/** Where nothing was asked. */
export const nothingAsked: Consent = {
  recording: "not-asked",
  referral: "not-asked",
  sharing: "not-asked",
  "contact-back": "not-asked",
  mrm: "not-asked",
};

/** Only a yes is a yes: silence, a refusal and a withdrawal all mean no. */
export const isConsented = (consent: Consent, purpose: ConsentPurpose): boolean => consent[purpose] === "given";

/** The consent after a person took one agreement back; what was never given stays as it was. */
export const withdrawConsent = (consent: Consent, purpose: ConsentPurpose): Consent =>
  consent[purpose] === "given" ? { ...consent, [purpose]: "withdrawn" } : consent;
