import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import type { Consent, ConsentPurpose } from "../../safeguards/consent.ts";

export const ConsentHow = z
  .enum(["face-to-face", "by-phone", "in-writing", "by-message", "behind-the-receipt"])
  .describe("How the person said it.");
/** How an agreement was said. Source: domain §4.6 (a referral form in use: in person, by phone, in writing). */
export type ConsentHow = z.infer<typeof ConsentHow>;

export const RecordedAnswer = z
  .discriminatedUnion("answer", [
    z.strictObject({ answer: z.literal("not-asked") }),
    z.strictObject({
      answer: z.enum(["given", "refused", "withdrawn"]).describe("What the person answered."),
      on: Day.describe("The day she or he said so."),
      how: ConsentHow,
    }),
  ])
  .describe("One agreement: what was answered, when and how; `not-asked` is not a yes.");
export type RecordedAnswer = z.infer<typeof RecordedAnswer>;

export const ConsentRecord = z
  .strictObject({
    recording: RecordedAnswer.describe("That what was said is written down."),
    referral: RecordedAnswer.describe("That a service, or whoever else can help, is told."),
    sharing: RecordedAnswer.describe("That others than the receiving organisation learn who the person is."),
    "contact-back": RecordedAnswer.describe("That the person is contacted again."),
    mrm: RecordedAnswer.describe("That it goes to the monitoring and reporting mechanism on grave violations."),
  } satisfies Record<ConsentPurpose, unknown>)
  .describe("Five separate agreements, each with its day and how it was said.");
/** Five separate agreements, each with its day and how it was said; one never stands for another. */
export type ConsentRecord = z.infer<typeof ConsentRecord>;

/** Where nothing was asked yet. */
export const nothingRecorded: ConsentRecord = {
  recording: { answer: "not-asked" },
  referral: { answer: "not-asked" },
  sharing: { answer: "not-asked" },
  "contact-back": { answer: "not-asked" },
  mrm: { answer: "not-asked" },
};

/** The answers alone, for whoever asks only whether it was a yes (`isConsented`). */
export const consentOf = (record: ConsentRecord): Consent => ({
  recording: record.recording.answer,
  referral: record.referral.answer,
  sharing: record.sharing.answer,
  "contact-back": record["contact-back"].answer,
  mrm: record.mrm.answer,
});
