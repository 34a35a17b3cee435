import { type Instant, instantNumber, instantOfNumber } from "@answerable/core";
import type { FailedAttempt, WebhookMessage, WebhookPost } from "@answerable/use-cases";
import { err, type Result } from "neverthrow";
import { Webhook } from "standardwebhooks";
import { retryAfter } from "./retry-after.ts";
import { brokenOff, verdictOf } from "./verdict-of.ts";

/** Read only so that the connection can be used again; what is longer is not worth it. */
const MOST_BYTES_READ = 4096;

/** The headers of Standard Webhooks; each secret signs, so that a receiver who knows one of them can tell. */
const signedHeaders = ({ id, at, body, secrets }: WebhookMessage): Record<string, string> => {
  const moment = new Date(instantNumber(at));
  return {
    "content-type": "application/json",
    "user-agent": "answerable",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(moment.getTime() / 1000)),
    "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, moment, body)).join(" "),
  };
};

/** Reads a short answer to its end, and breaks a longer one off; what it says is looked at nowhere. */
const readAway = async ({ body }: Response): Promise<void> => {
  if (body === null) return;
  const reader = body.getReader();
  for (let bytes = 0; bytes <= MOST_BYTES_READ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.byteLength;
  }
  await reader.cancel();
};

const refusalOf = (failed: FailedAttempt, response: Response, at: Instant): FailedAttempt => {
  const again = retryAfter(response.headers.get("retry-after"), instantNumber(at));
  return failed.code !== "webhook-busy" || again === undefined
    ? failed
    : { ...failed, notBefore: instantOfNumber(Math.round(again)) };
};

/**
 * Posts a message by HTTP: no redirect is followed, only the status counts, connections are kept for the next. Whoever takes a message and
 * breaks off in the middle of the answer has not taken it: it comes again, under the same id.
 */
export const postWebhook: WebhookPost = async (message, signal): Promise<Result<void, FailedAttempt>> => {
  try {
    const response = await fetch(message.url, {
      ...{ method: "POST", headers: signedHeaders(message), body: message.body, redirect: "manual", signal },
    });
    await readAway(response);
    return verdictOf(response.status).mapErr((failed) => refusalOf(failed, response, message.at));
  } catch (thrown) {
    return err(brokenOff(thrown));
  }
};
