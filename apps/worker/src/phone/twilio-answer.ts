import { type Instant, instantOfNumber } from "@answerable/core";
import type { FailedAttempt } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { retryAfter } from "../webhooks/retry-after.ts";
import { twilioCode } from "./twilio-codes.ts";

/** A page of fifty messages has less. */
const MOST_CHARACTERS = 500_000;

/** Neither such a message nor such an account. */
export const NOT_THERE = "gateway-has-no-such-thing";

/** A message as Twilio shows it: what is needed of it, and never its words or numbers beyond the call that asked. */
export const TwilioMessage = z.object({
  sid: z.string().regex(/^[A-Za-z0-9]{1,64}$/),
  status: z.string().regex(/^[a-z_]{1,30}$/),
  error_code: z.number().int().nullish(),
  body: z.string().nullish(),
  direction: z.string().nullish(),
  date_created: z.string().nullish(),
});
export type TwilioMessage = z.infer<typeof TwilioMessage>;

export const TwilioMessages = z.object({ messages: z.array(TwilioMessage) });

const TwilioError = z.object({ code: z.number().int() });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An answer's text as far as it is of any use; whoever sends more is broken off. */
const textOf = async ({ body }: Response): Promise<string> => {
  let text = "";
  const decoder = new TextDecoder();
  if (body !== null)
    for await (const chunk of body) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.length > MOST_CHARACTERS) return "";
    }
  return text;
};

/** Why it was not done: for good, where Twilio says what is wrong with the message itself. */
const refusalOf = (response: Response, text: string, nowMs: number): FailedAttempt => {
  const { status } = response;
  const again = retryAfter(response.headers.get("retry-after"), nowMs);
  const notBefore = again === undefined ? {} : { notBefore: instantOfNumber(Math.round(again)) as Instant };
  if (status === 429) return { code: "gateway-busy", ...notBefore };
  if (status === 401 || status === 403) return { code: "gateway-token-refused" };
  if (status === 404) return { code: NOT_THERE, isFinal: true };
  const said = TwilioError.safeParse(parsed(text));
  // 20009: not finished yet, so it cannot be forgotten before it is
  if (status === 409) return { code: "gateway-not-finished" };
  return status === 400 && said.success
    ? { code: twilioCode(said.data.code), isFinal: true }
    : { code: status >= 500 ? "gateway-away" : "gateway-refused", ...notBefore };
};

/**
 * What an answer says, of the form that is expected. Err: a code; what Twilio says in words is looked at nowhere. An answer that is no such
 * thing, or breaks off, leaves open what was done: `gateway-answer-lost`.
 */
export const readAnswer = async <Read>(
  response: Response,
  schema: z.ZodType<Read>,
  nowMs: number,
): Promise<Result<Read, FailedAttempt>> => {
  const text = await textOf(response);
  if (!response.ok) return err(refusalOf(response, text, nowMs));
  const read = schema.safeParse(response.status === 204 ? undefined : parsed(text));
  return read.success ? ok(read.data) : err({ code: "gateway-answer-lost" });
};
