import * as z from "zod";
import { receiptCheckDigit } from "./receipt-check-digit.ts";

/** Groups of a receipt. */
export const RECEIPT_GROUPS = 5;
/** Digits in a group: three, and their check digit. */
export const DIGITS_PER_GROUP = 4;
export const RECEIPT_DIGITS = RECEIPT_GROUPS * DIGITS_PER_GROUP;

/** The groups, counted from 1, whose last digit does not belong to the others; `digits` are twenty. */
export const wrongGroups = (digits: readonly number[]): number[] =>
  Array.from({ length: RECEIPT_GROUPS }, (_, at) => at + 1).filter((group) => {
    const [first = 0, second = 0, third = 0, check] = digits.slice((group - 1) * DIGITS_PER_GROUP);
    return receiptCheckDigit(group, [first, second, third]) !== check;
  });

export const Receipt = z
  .string()
  .refine((text) => /^[0-9]{20}$/.test(text) && wrongGroups([...text].map(Number)).length === 0, {
    params: { code: "receipt-wrong" },
  })
  .brand<"Receipt">()
  .describe("Twenty digits, five groups of three with a check digit each, written 0 to 9 without spaces.");
/**
 * What a person who lodged something holds to come back with: whoever has it reads the status and writes messages, so it is
 * a secret and never an id. It stands in no event, row, log or message of an error; stored is an HMAC of it.
 * Fifteen of its digits are free: of a hundred thousand receipts given out, one guess in ten thousand million meets one.
 * Source: issue "A complaint's life" (twenty digits in groups of four); practice H6; the form is an Answerable default.
 */
export type Receipt = z.infer<typeof Receipt>;
