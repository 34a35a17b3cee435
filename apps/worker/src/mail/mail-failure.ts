import type { FailedAttempt } from "@answerable/use-cases";

/** What of a failed mail is looked at: codes alone, as its words may hold the address. */
interface Failed {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
  readonly originalCode?: unknown;
}

const AWAY: ReadonlySet<unknown> = new Set(["ECONNECTION", "ESOCKET", "EDNS", "ETIMEDOUT"]);
const NOT_SECURE: ReadonlySet<unknown> = new Set(["ETLS", "EREQUIRETLS"]);
const SIGN_IN: ReadonlySet<unknown> = new Set(["EAUTH", "ENOAUTH"]);

const isOfCertificate = (code: unknown): boolean => typeof code === "string" && /CERT|TLS|SSL/.test(code);

/**
 * Why a mail did not go, as a code. What a server puts off (4xx) is tried again, and so is what may be set right here: a server that is
 * away or not secure, a sign-in. What it refuses (5xx) it would refuse again.
 */
export const mailFailure = (error: unknown): FailedAttempt => {
  const { code, responseCode, command, originalCode } = (error ?? {}) as Failed;
  if (NOT_SECURE.has(code) || isOfCertificate(originalCode)) return { code: "mail-not-secure" };
  if (SIGN_IN.has(code)) return { code: "mail-sign-in-refused" };
  if (typeof responseCode === "number" && responseCode >= 500)
    return { code: command === "RCPT TO" ? "mail-address-refused" : "mail-refused", isFinal: true };
  if (typeof responseCode === "number" && responseCode >= 400) return { code: "mail-put-off" };
  if (code === "EABORT") return { code: "mail-cut-off" };
  return { code: AWAY.has(code) ? "mail-server-away" : "mail-failed" };
};
