import { type Issue, issue } from "@answerable/core";
import { isSafeAddress } from "@answerable/use-cases";
import * as z from "zod";
import type { TwilioAccount } from "./twilio-gateway.ts";

const sender = z.string().regex(/^(\+[1-9]\d{7,14}|MG[0-9a-f]{32}|\d{3,8})$/);

/** The settings of messages to phones. All of the first three, or nothing goes out. */
export const phoneSettings = {
  ANSWERABLE_WORKER_PHONE_ACCOUNT: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/)
    .optional()
    .describe("The account at Twilio that messages to phones go through; left out: none goes out."),
  ANSWERABLE_WORKER_PHONE_TOKEN_FILE: z
    .string()
    .min(1)
    .optional()
    .describe("The file that its token stands in: the account's, or KEY:SECRET of one key of it."),
  ANSWERABLE_WORKER_PHONE_SMS_FROM: sender.optional().describe("The number, or the messaging service, SMS come from."),
  ANSWERABLE_WORKER_PHONE_WHATSAPP_FROM: sender.optional().describe("The number WhatsApp messages come from."),
  ANSWERABLE_WORKER_PHONE_URL: z
    .string()
    .refine(isSafeAddress, { params: { code: "address-not-safe" } })
    .optional()
    .transform((value) => value ?? "https://api.twilio.com")
    .describe("Where its API is."),
} as const;

type Said = z.output<z.ZodObject<typeof phoneSettings>>;

/** What is left out of them although another one is said: `setting-goes-with-another`, under the one that is missing. */
export const missingPhoneSettings = (said: Partial<Said>): readonly Issue[] => {
  const parts = {
    ANSWERABLE_WORKER_PHONE_ACCOUNT: said.ANSWERABLE_WORKER_PHONE_ACCOUNT,
    ANSWERABLE_WORKER_PHONE_TOKEN_FILE: said.ANSWERABLE_WORKER_PHONE_TOKEN_FILE,
    ANSWERABLE_WORKER_PHONE_SMS_FROM:
      said.ANSWERABLE_WORKER_PHONE_SMS_FROM ?? said.ANSWERABLE_WORKER_PHONE_WHATSAPP_FROM,
  };
  const missing = Object.entries(parts).filter(([, value]) => value === undefined);
  return missing.length === Object.keys(parts).length
    ? []
    : missing.map(([name]) => issue("setting-goes-with-another", [name]));
};

/** The account that messages go through; undefined: none is set, and nothing goes out. */
export const phoneAccount = (said: Said): TwilioAccount | undefined => {
  const account = said.ANSWERABLE_WORKER_PHONE_ACCOUNT;
  const tokenFile = said.ANSWERABLE_WORKER_PHONE_TOKEN_FILE;
  if (account === undefined || tokenFile === undefined) return undefined;
  const sms = said.ANSWERABLE_WORKER_PHONE_SMS_FROM;
  const whatsapp = said.ANSWERABLE_WORKER_PHONE_WHATSAPP_FROM;
  const from = { ...(sms === undefined ? {} : { sms }), ...(whatsapp === undefined ? {} : { whatsapp }) };
  return { account, tokenFile, from, url: said.ANSWERABLE_WORKER_PHONE_URL };
};
