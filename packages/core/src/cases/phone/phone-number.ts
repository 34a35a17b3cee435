import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { digitValue } from "../receipt/digit-value.ts";

export const PhoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{7,14}$/)
  .brand<"PhoneNumber">()
  .describe("A number with its country's code, +22370000000.");
/** A number with its country's code. Source: ITU-T E.164, at most fifteen digits; fewer than eight are a service, not a person. */
export type PhoneNumber = z.infer<typeof PhoneNumber>;

export const Numbering = z
  .strictObject({
    callingCode: z
      .string()
      .regex(/^[1-9]\d{0,2}$/)
      .describe("The country's calling code, without a plus: 223."),
    trunkPrefix: z
      .string()
      .regex(/^\d{1,2}$/)
      .nullable()
      .describe("What is dialled first within the country and left out from abroad, such as 0; null: nothing."),
    nationalDigits: z
      .array(z.int().min(4).max(14))
      .min(1)
      .max(5)
      .describe("How many digits a number has within the country, without what is dialled first."),
  })
  .describe("How numbers are written in the country.");
/** How numbers are written in the country; said by the agency, as no number tells in which country it was written. */
export type Numbering = z.infer<typeof Numbering>;

export type PhoneNumberProblem = "not-a-number-to-call" | "number-needs-its-country" | "number-of-another-length";

/** Signs that people put between digits: blanks of every kind, hyphens, dots, slashes, brackets, marks of direction. */
const BETWEEN = /[\s\p{Pd}.,/()\u200e\u200f\u202a-\u202e]/gu;

/** The digits as ours, whatever script they were written in; undefined: something else stands among them. */
const digitsOf = (text: string): string | undefined => {
  const values = [...text].map(digitValue);
  return values.includes(undefined) || values.length === 0 ? undefined : values.join("");
};

/** A number as it is dialled from abroad; a number of the own country has the length it has there. */
const international = (digits: string, numbering: Numbering | null): Result<PhoneNumber, PhoneNumberProblem> => {
  const read = PhoneNumber.safeParse(`+${digits}`);
  if (!read.success) return err("number-of-another-length");
  if (numbering === null || !digits.startsWith(numbering.callingCode)) return ok(read.data);
  const national = digits.length - numbering.callingCode.length;
  return numbering.nationalDigits.includes(national) ? ok(read.data) : err("number-of-another-length");
};

const national = (digits: string, numbering: Numbering | null): Result<PhoneNumber, PhoneNumberProblem> => {
  if (numbering === null) return err("number-needs-its-country");
  const { callingCode, trunkPrefix, nationalDigits } = numbering;
  const own = trunkPrefix !== null && digits.startsWith(trunkPrefix) ? digits.slice(trunkPrefix.length) : digits;
  return nationalDigits.includes(own.length)
    ? international(`${callingCode}${own}`, numbering)
    : err("number-of-another-length");
};

/**
 * A number as somebody wrote it, in digits of any script, as it is dialled from anywhere. No country is guessed: without a plus or
 * a double zero it is one of the country that `numbering` describes.
 * Err `not-a-number-to-call`: something else than digits stands there, such as hours; `number-needs-its-country`: nobody has said how
 * numbers are written here; `number-of-another-length`.
 */
export const readPhoneNumber = (
  written: string,
  numbering: Numbering | null,
): Result<PhoneNumber, PhoneNumberProblem> => {
  const text = written.replaceAll(BETWEEN, "");
  const isFromAbroad = text.startsWith("+") || text.startsWith("＋");
  const digits = digitsOf(isFromAbroad ? text.slice(1) : text);
  if (digits === undefined) return err("not-a-number-to-call");
  if (isFromAbroad) return international(digits, numbering);
  return digits.startsWith("00") ? international(digits.slice(2), numbering) : national(digits, numbering);
};
