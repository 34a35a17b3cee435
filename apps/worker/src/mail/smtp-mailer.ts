import { readFile } from "node:fs/promises";
import type { FailedAttempt, Mail, Mailer } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { createTransport } from "nodemailer";
import { mailFailure } from "./mail-failure.ts";
import type { MailSettings } from "./mail-settings.ts";

/** How long a server may take for each step; the whole attempt has its own limit. */
const STEP_MS = 10_000;

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/** Read anew each time, so that another password counts without a restart. */
const signInWith = async ({
  signIn,
}: MailSettings): Promise<Result<{ user: string; pass: string } | undefined, FailedAttempt>> => {
  if (signIn === null) return ok(undefined);
  try {
    return ok({ user: signIn.user, pass: (await readFile(signIn.passwordFile, "utf8")).trimEnd() });
  } catch {
    return err({ code: "mail-password-away" });
  }
};

const messageOf = ({ to, id, subject, text, list }: Mail, from: string) => ({
  ...{ from, to, subject, text },
  messageId: `<${id}@${domainOf(from)}>`,
  // no machine answers it, and no other program's name stands in it
  headers: { "Auto-Submitted": "auto-generated" },
  ...{ xMailer: false as const, boundaryPrefix: "part" },
  ...(list === null ? {} : { attachments: [{ filename: "list.age", content: list, contentType: "text/plain" }] }),
});

/**
 * Hands mails in by SMTP, encrypted on the way unless the server is this very machine. A connection for each: mails are few. Err: a code, and
 * nothing of what the server said, which may hold the address.
 */
export const smtpMailer =
  (settings: MailSettings): Mailer =>
  async (mail, signal) => {
    const auth = await signInWith(settings);
    if (auth.isErr()) return err(auth.error);
    const { server, from } = settings;
    const transport = createTransport({
      ...{ host: server.host, port: server.port, secure: server.isEncryptedAtOnce, name: domainOf(from) },
      ...{ requireTLS: server.mustEncrypt, ignoreTLS: !server.mustEncrypt, ...(auth.value && { auth: auth.value }) },
      ...{ dnsTimeout: STEP_MS, connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS },
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
    try {
      await transport.sendMail({ ...messageOf(mail, from), signal });
      return ok(undefined);
    } catch (error) {
      return err(mailFailure(error));
    } finally {
      transport.close();
    }
  };
