import { type DeliveryLine, mailLine, phoneLine, webhookLine } from "@answerable/use-cases";
import type { Config } from "./config.ts";
import { smtpMailer } from "./mail/smtp-mailer.ts";
import { twilioGateway } from "./phone/twilio-gateway.ts";
import { postWebhook } from "./webhooks/post-webhook.ts";

/** The ways to deliver that this worker runs, by its settings. */
export const deliveryLines = ({ mail, phone }: Config): readonly DeliveryLine[] => [
  webhookLine(postWebhook),
  ...(mail === undefined ? [] : [mailLine(smtpMailer(mail), mail)]),
  ...(phone === undefined ? [] : [phoneLine(twilioGateway(phone))]),
];
