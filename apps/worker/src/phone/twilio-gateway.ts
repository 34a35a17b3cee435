import { readFile } from "node:fs/promises";
import { instantNumber, type PhoneChannel } from "@answerable/core";
import type {
  FailedAttempt,
  HandedOver,
  LookedFor,
  PhoneGateway,
  PhoneMessage,
  Whereabouts,
} from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { NOT_THERE, readAnswer, TwilioMessage, TwilioMessages } from "./twilio-answer.ts";
import { twilioCode } from "./twilio-codes.ts";

/** Twilio, by the settings of the worker. */
export interface TwilioAccount {
  /** The address of its API; another one only where a test stands in for it. */
  readonly url: string;
  readonly account: string;
  /** Read anew at each call, so that a new token needs no restart: the account's token, or `KEY:SECRET` of one key of it. */
  readonly tokenFile: string;
  /** What messages come from by each channel: a number, or the id of a messaging service; undefined: the channel is not used. */
  readonly from: Readonly<Partial<Record<PhoneChannel, string>>>;
}

/** How long Twilio lets a message wait, in seconds. Source: Twilio, Messages resource, ValidityPeriod. */
const LONGEST_WAIT = 36_000;

const ARRIVED: ReadonlySet<string> = new Set(["delivered", "read"]);
const NOT_DELIVERED: ReadonlySet<string> = new Set(["undelivered", "failed", "canceled"]);

const addressOf = (channel: PhoneChannel, number: string): string =>
  channel === "whatsapp" ? `whatsapp:${number}` : number;

const senderOf = (channel: PhoneChannel, from: string): Record<string, string> =>
  from.startsWith("MG") ? { MessagingServiceSid: from } : { From: addressOf(channel, from) };

/** The runtime keeps the addresses of what was fetched, for whoever measures pages; one of them holds a number. */
const forgetAddress = async (): Promise<void> => {
  // it notes them once the answer is read to its end
  await new Promise((resolve) => setImmediate(resolve));
  performance.clearResourceTimings();
};

/** A form of a message: words, or the template they were approved as. SMS alone knows until when it may wait. */
const formOf = ({ to, channel, text, template, until, now }: PhoneMessage, from: string): URLSearchParams => {
  const seconds = Math.floor((instantNumber(until) - instantNumber(now)) / 1000);
  return new URLSearchParams({
    ...{ To: addressOf(channel, to), ...senderOf(channel, from) },
    ...(template === null ? { Body: text } : { ContentSid: template }),
    ...(channel === "sms" ? { ValidityPeriod: String(Math.max(1, Math.min(LONGEST_WAIT, seconds))) } : {}),
  });
};

const handedOver = ({ sid, status }: TwilioMessage): HandedOver => ({ reference: sid, code: status });

const whereabouts = ({ status, error_code }: TwilioMessage): Whereabouts => {
  if (ARRIVED.has(status)) return { is: "arrived", code: status };
  return NOT_DELIVERED.has(status)
    ? { is: "not-delivered", code: twilioCode(error_code) }
    : { is: "on-its-way", code: status };
};

/** A message that may be the one that is looked for: sent by us, since then, with one of these texts; a template's words stand there filled in. */
const isLookedFor =
  ({ since, texts, channel }: LookedFor) =>
  ({ direction, date_created, body }: TwilioMessage): boolean =>
    (direction ?? "").startsWith("outbound") &&
    Date.parse(date_created ?? "") >= Math.floor(instantNumber(since) / 1000) * 1000 &&
    (channel === "whatsapp" || texts.includes(body ?? ""));

/**
 * Messages by Twilio, which carries SMS and WhatsApp by one call, can be asked for a message whose answer was lost, drops what could not be
 * delivered in time, and forgets a message when it is told to; services that agencies run, such as TextIt, send through it. Twilio takes no key
 * that makes a request be done once: what a lost answer leaves open is asked (`find`) before anything is sent again.
 * Source: Twilio, Messages resource, 2010-04-01.
 */
export const twilioGateway = ({ url, account, tokenFile, from }: TwilioAccount): PhoneGateway => {
  const messages = `${url}/2010-04-01/Accounts/${account}/Messages`;

  const ask = async <Read>(
    path: string,
    { schema, ...init }: RequestInit & { readonly schema: z.ZodType<Read> },
  ): Promise<Result<Read, FailedAttempt>> => {
    const token = await readFile(tokenFile, "utf8").then(
      (text) => text.trim(),
      () => "",
    );
    if (token === "") return err({ code: "gateway-token-not-there" });
    const login = token.includes(":") ? token : `${account}:${token}`;
    const authorization = `Basic ${Buffer.from(login).toString("base64")}`;
    try {
      const response = await fetch(`${messages}${path}`, { ...init, headers: { authorization }, redirect: "manual" });
      return await readAnswer(response, schema, Date.now());
    } catch {
      // nothing an error says is looked at: it may hold the address, and with it the number
      return err({ code: "gateway-away" });
    } finally {
      await forgetAddress();
    }
  };

  return {
    send: async (message, signal) => {
      const sender = from[message.channel];
      if (sender === undefined) return err({ code: "channel-not-set", isFinal: true });
      const sent = await ask(".json", { method: "POST", body: formOf(message, sender), signal, schema: TwilioMessage });
      return sent.map(handedOver);
    },
    find: async (looked, signal) => {
      const query = new URLSearchParams({ To: addressOf(looked.channel, looked.to), PageSize: "50" });
      const found = await ask(`.json?${query.toString()}`, { signal, schema: TwilioMessages });
      return found.map((page) => page.messages.filter(isLookedFor(looked)).map(handedOver)[0]);
    },
    look: async (reference, signal) =>
      (await ask(`/${encodeURIComponent(reference)}.json`, { signal, schema: TwilioMessage })).map(whereabouts),
    forget: async (reference, signal) => {
      const path = `/${encodeURIComponent(reference)}.json`;
      const gone = await ask(path, { method: "DELETE", signal, schema: z.undefined() });
      // what it does not hold it has forgotten
      return gone.map(() => undefined).orElse((why) => (why.code === NOT_THERE ? ok(undefined) : err(why)));
    },
  };
};
