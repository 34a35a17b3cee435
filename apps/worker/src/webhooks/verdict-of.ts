import type { FailedAttempt } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";

/** What a receiver's status says of an attempt; whoever redirects is asked to be named by its own address. */
export const verdictOf = (status: number): Result<void, FailedAttempt> => {
  if (status >= 200 && status < 300) return ok(undefined);
  if (status >= 300 && status < 400) return err({ code: "webhook-redirects" });
  // it says of itself that it is gone for good. Source: Standard Webhooks, "operational considerations"
  if (status === 410) return err({ code: "webhook-gone", isFinal: true });
  if (status === 429 || status === 503) return err({ code: "webhook-busy" });
  return err({ code: status < 500 ? "webhook-refused" : "webhook-failed" });
};

const UNREACHABLE = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
/** Of those, where there was no connection at all: nothing was sent over it. */
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;
const NOT_TRUSTED = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

const causeOf = (thrown: unknown): string => {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const errors = cause instanceof AggregateError ? cause.errors : [cause];
  const [code] = errors.flatMap((one: unknown) => (one instanceof Error && "code" in one ? [String(one.code)] : []));
  return code ?? "";
};

/** Why no status came, a code; the message of an error is not looked at, as it may hold an address. */
export const brokenOff = (thrown: unknown): FailedAttempt => {
  const cause = causeOf(thrown);
  if (UNREACHABLE.test(cause)) return { code: "webhook-unreachable", isUnheard: NOT_CONNECTED.test(cause) };
  return { code: NOT_TRUSTED.test(cause) ? "webhook-not-trusted" : "webhook-broke-off" };
};
