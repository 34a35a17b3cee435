import { err, ok, type Result } from "neverthrow";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import { RECEIPT_GROUPS, type Receipt } from "./receipt.ts";
import { receiptCheckDigit } from "./receipt-check-digit.ts";

const FREE_PER_GROUP = 3;

/** The bytes below stand for each digit equally often: 25 times. Those above it would favour 0 to 5. */
const EVEN_BELOW = 250;

/**
 * The receipt that bytes lead to, always the same for the same bytes. The bytes are an HMAC made outside (core knows no key);
 * of 32 bytes, 15 are nearly always of use. Every receipt is as likely as every other one.
 * Err `receipt-needs-more-bytes`: fewer than fifteen could be used; give the HMAC of the next counter behind them.
 */
export const receiptFrom = (bytes: Uint8Array): Result<Receipt, Rejection<"receipt-needs-more-bytes">> => {
  const needed = RECEIPT_GROUPS * FREE_PER_GROUP;
  const free = [...bytes]
    .filter((byte) => byte < EVEN_BELOW)
    .slice(0, needed)
    .map((byte) => byte % 10);
  if (free.length < needed) return err(rejection("receipt-needs-more-bytes", { needed, usable: free.length }));
  const groups = Array.from({ length: RECEIPT_GROUPS }, (_, at) => {
    const digits = free.slice(at * FREE_PER_GROUP, (at + 1) * FREE_PER_GROUP);
    return [...digits, receiptCheckDigit(at + 1, digits)].join("");
  });
  return ok(groups.join("") as Receipt);
};
