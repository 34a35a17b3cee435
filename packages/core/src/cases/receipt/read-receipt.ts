import { err, ok, type Result } from "neverthrow";
import { type Issue, issue } from "../../kernel/issue.ts";
import { digitValue } from "./digit-value.ts";
import { DIGITS_PER_GROUP, RECEIPT_DIGITS, RECEIPT_GROUPS, type Receipt, wrongGroups } from "./receipt.ts";

/** No way of writing twenty digits is longer; what is longer is not looked at. */
const LONGEST_TEXT = 200;

/** Between digits: white space, dashes, dots, and marks that only steer the direction of writing. */
const BETWEEN = /[\s\p{Pd}\p{Cf}\u2212.·]+/u;

const wrongLength = (written: readonly string[], digits: number): Issue[] => {
  const uneven = written
    .map((group, at) => ({ group: at + 1, digits: [...group].length }))
    .filter((one) => one.digits !== DIGITS_PER_GROUP);
  // where it was written in five groups, the one with a digit too many or too few can be named
  if (written.length === RECEIPT_GROUPS && uneven.length > 0)
    return uneven.map(({ group, digits: has }) =>
      issue("receipt-group-uneven", ["receipt"], {}, { group, digits: has }),
    );
  const code = digits < RECEIPT_DIGITS ? "receipt-too-short" : "receipt-too-long";
  return [issue(code, ["receipt"], {}, { digits, needed: RECEIPT_DIGITS })];
};

/**
 * Reads a receipt as a person writes or says it: digits of any numeral system, mixed too, with spaces, dashes or dots between
 * them wherever they like. Everything that is wrong is listed with the group it stands in, counted from 1; never a digit.
 * Err: `receipt-not-a-digit` {group}, `receipt-too-short`, `receipt-too-long` {digits, needed}, `receipt-group-uneven`
 * {group, digits}, `receipt-group-wrong` {group}.
 */
export const readReceipt = (text: string): Result<Receipt, readonly Issue[]> => {
  if (text.length > LONGEST_TEXT) return err([issue("receipt-too-long", ["receipt"], {}, { needed: RECEIPT_DIGITS })]);
  const written = text.split(BETWEEN).filter((group) => group !== "");
  const values = written.flatMap((group) => [...group]).map(digitValue);
  const strange = values.flatMap((value, at) => (value === undefined ? [Math.floor(at / DIGITS_PER_GROUP) + 1] : []));
  if (strange.length > 0)
    return err([...new Set(strange)].map((group) => issue("receipt-not-a-digit", ["receipt"], {}, { group })));
  const digits = values.flatMap((value) => (value === undefined ? [] : [value]));
  if (digits.length !== RECEIPT_DIGITS) return err(wrongLength(written, digits.length));
  const wrong = wrongGroups(digits);
  if (wrong.length > 0) return err(wrong.map((group) => issue("receipt-group-wrong", ["receipt"], {}, { group })));
  return ok(digits.join("") as Receipt);
};
