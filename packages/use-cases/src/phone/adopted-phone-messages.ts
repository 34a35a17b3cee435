import { defaultPhoneMessages, type Instant, type PhoneMessages, readPhoneMessages, utcDayOf } from "@answerable/core";
import { ok, type Result } from "neverthrow";
import type { Documents } from "../documents.ts";
import { type Failure, wrongInput } from "../failure.ts";

/** What may be sent to a phone today: as it was adopted last, else what is shipped. Err: what is wrong with an older document. */
export const adoptedPhoneMessages = (documents: Documents, now: Instant): Result<PhoneMessages, Failure> => {
  const content = documents.inEffect("phone-messages", utcDayOf(now));
  return content === undefined
    ? ok(defaultPhoneMessages)
    : readPhoneMessages({ document: "phone-messages", ...(content as object) }).mapErr(wrongInput);
};

/** Every text that may ever have gone out: an answer that was lost may be of words that another version has replaced meanwhile. */
export const everyText = ({ all }: Documents): readonly string[] =>
  [
    defaultPhoneMessages,
    ...all
      .filter(({ kind }) => kind === "phone-messages")
      .map(({ content }) => readPhoneMessages({ document: "phone-messages", ...(content as object) }))
      .flatMap((read) => (read.isOk() ? [read.value] : [])),
  ].flatMap(({ sentences }) =>
    sentences.flatMap(({ texts }) => Object.values(texts).filter((text) => text !== undefined)),
  );
