import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { ConsentHow } from "../consent/consent-record.ts";
import { AgreedHours } from "./agreed-hours.ts";
import { PhoneNumber } from "./phone-number.ts";

export const PhoneChannel = z.enum(["sms", "whatsapp"]).describe("What the message comes by; nobody is ever rung up.");
/** What a message comes by. A call could end on a voicemail, so there is none. Source: practice W3. */
export type PhoneChannel = z.infer<typeof PhoneChannel>;

/** What the person said of the phone and the messages, beside its number. */
export const agreementFields = {
  channel: PhoneChannel,
  hours: AgreedHours,
  holder: z
    .enum(["only-the-person", "others-who-know", "others-who-may-not-know", "not-asked"])
    .describe("Who else holds the phone or reads it, as the person says."),
  naming: z
    .enum(["no-name", "may-be-named"])
    .describe("Whether the person wants no organisation to be named, or does not mind."),
  askedForIt: z
    .boolean()
    .describe(
      "True: the person asked for such messages; it was not only offered. Sensitive and child matters need it.",
    ),
  on: Day.describe("The day the person agreed."),
  how: ConsentHow,
} as const;

export const OpenMessageAgreement = z
  .strictObject({
    ...agreementFields,
    number: personal("contact", PhoneNumber as unknown as z.ZodType<string>).describe("The number; sealed."),
  })
  .describe("What the person agreed about messages to a phone.");
export type OpenMessageAgreement = z.infer<typeof OpenMessageAgreement>;

export const MessageAgreement = sealedSchema(OpenMessageAgreement).describe(
  "What the person agreed about messages to a phone, as it is kept; the number lies sealed.",
);
/** What the person agreed about messages to a phone, as it is kept. Source: practice W3. */
export type MessageAgreement = Sealed<OpenMessageAgreement>;
