import type { MailTerms } from "@answerable/use-cases";
import * as z from "zod";

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "::1", "localhost"]);

/** Where mails are handed in, and how it is kept from being read on the way. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** True: encrypted from the first byte; false: from STARTTLS on. */
  readonly isEncryptedAtOnce: boolean;
  /** True: nothing goes in clear; false on this very machine alone. */
  readonly mustEncrypt: boolean;
}

const serverOf = (text: string): MailServer | undefined => {
  const url = URL.parse(text);
  if (url === null || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") return undefined;
  // a password in a setting would stand where every process list shows it
  if (url.username !== "" || url.password !== "" || !["", "/"].includes(url.pathname)) return undefined;
  const isEncryptedAtOnce = url.protocol === "smtps:";
  const port = url.port === "" ? (isEncryptedAtOnce ? 465 : 587) : Number(url.port);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return { host, port, isEncryptedAtOnce, mustEncrypt: !LOOPBACK.has(host) };
};

/** One line that a mail can hold in clear. */
const line = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\r\n]*$/);

/** The settings of mails, by their variables. */
export const mailFields = {
  ANSWERABLE_WORKER_MAIL_SERVER: z
    .string()
    .transform((text, context) => {
      const server = serverOf(text);
      if (server !== undefined) return server;
      context.addIssue({ code: "custom", params: { code: "mail-server-wrong" } });
      return z.NEVER;
    })
    .optional()
    .describe("Where mails are handed in, `smtps://HOST:465` or `smtp://HOST:587`; left out: no mails go."),
  ANSWERABLE_WORKER_MAIL_FROM: z.email().max(254).optional().describe("From which address they come."),
  ANSWERABLE_WORKER_MAIL_USER: line.optional().describe("Who signs in there; left out: nobody."),
  ANSWERABLE_WORKER_MAIL_PASSWORD_FILE: z.string().min(1).optional().describe("The file that holds the password."),
  ANSWERABLE_WORKER_MAIL_CALLED: line
    .optional()
    .describe("What the operation is called in clear; left out: it is not named."),
  ANSWERABLE_WORKER_MAIL_LOOK: line
    .optional()
    .describe("Where to look, in clear, such as the address of the office's page."),
  ANSWERABLE_WORKER_MAIL_DAILY_HOUR: z
    .string()
    .regex(/^([01]?\d|2[0-3])$/)
    .transform(Number)
    .optional()
    .transform((value) => value ?? 6)
    .describe("The hour, UTC, that daily mails go at."),
  ANSWERABLE_WORKER_MAIL_SETTLE_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(600))
    .optional()
    .transform((value) => value ?? 60)
    .describe("How long a mail waits for what else the same look finds."),
};

/** How mails go. */
export interface MailSettings extends MailTerms {
  readonly server: MailServer;
  readonly from: string;
  /** Null: nobody signs in. */
  readonly signIn: { readonly user: string; readonly passwordFile: string } | null;
}

type Said = z.output<z.ZodObject<typeof mailFields>>;

/** What one of the settings needs and is not there, by its variable; a mail server without a sender cannot send. */
export const missingForMail = (said: Said): readonly string[] => {
  const isSent = said.ANSWERABLE_WORKER_MAIL_SERVER !== undefined;
  const [user, password] = [said.ANSWERABLE_WORKER_MAIL_USER, said.ANSWERABLE_WORKER_MAIL_PASSWORD_FILE];
  return [
    ...(isSent && said.ANSWERABLE_WORKER_MAIL_FROM === undefined ? ["ANSWERABLE_WORKER_MAIL_FROM"] : []),
    ...(user !== undefined && password === undefined ? ["ANSWERABLE_WORKER_MAIL_PASSWORD_FILE"] : []),
    ...(user === undefined && password !== undefined ? ["ANSWERABLE_WORKER_MAIL_USER"] : []),
  ];
};

/** How mails go; undefined: none do. */
export const mailSettings = (said: Said): MailSettings | undefined => {
  const { ANSWERABLE_WORKER_MAIL_SERVER: server, ANSWERABLE_WORKER_MAIL_FROM: from } = said;
  if (server === undefined || from === undefined) return undefined;
  const [user, passwordFile] = [said.ANSWERABLE_WORKER_MAIL_USER, said.ANSWERABLE_WORKER_MAIL_PASSWORD_FILE];
  return {
    ...{ server, from, signIn: user === undefined || passwordFile === undefined ? null : { user, passwordFile } },
    ...{ called: said.ANSWERABLE_WORKER_MAIL_CALLED, look: said.ANSWERABLE_WORKER_MAIL_LOOK },
    dailyHour: said.ANSWERABLE_WORKER_MAIL_DAILY_HOUR,
    settleSeconds: said.ANSWERABLE_WORKER_MAIL_SETTLE_SECONDS,
  };
};
