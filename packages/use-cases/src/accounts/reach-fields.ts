import { issue, OpenReach } from "@answerable/core";
import { Encrypter } from "age-encryption";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { type Failure, wrongInput } from "../failure.ts";

/** The same field as it is asked for: it goes through no command line, where others of the machine could read it. */
export const addressField = z
  .email()
  .max(254)
  .meta({ "x-secret": true, "x-unspoken": true })
  .describe("The e-mail address; sealed, opened to send a mail and for nothing else.");

/** How somebody is reached, as it is asked for. */
export const reachFields = {
  address: addressField,
  recipient: OpenReach.shape.recipient,
  language: OpenReach.shape.language,
  when: OpenReach.shape.when,
};

/** The same, where a key that is named can be sealed to. Err `age-key-wrong`. */
export const openReach = (asked: z.output<z.ZodObject<typeof reachFields>>): Result<OpenReach, Failure> => {
  const { recipient } = asked;
  try {
    if (recipient !== null) new Encrypter().addRecipient(recipient);
  } catch {
    return err(wrongInput([issue("age-key-wrong", ["recipient"])]));
  }
  return ok(OpenReach.parse(asked));
};
