import { DIGITS_PER_GROUP, RECEIPT_GROUPS, type Receipt } from "./receipt.ts";

/** The zero of each numeral system that a receipt is printed in; any other is read all the same. Source: Unicode CLDR. */
const ZEROS = {
  latn: 0x30,
  arab: 0x660,
  arabext: 0x6f0,
  deva: 0x966,
  beng: 0x9e6,
  nkoo: 0x7c0,
  adlm: 0x1e950,
} as const;

/** A numeral system by its CLDR code: Latin, Arabic-Indic, its eastern form, Devanagari, Bengali, N'Ko, Adlam. */
export type NumeralSystem = keyof typeof ZEROS;

const groupsOf = (receipt: Receipt, numerals: NumeralSystem): string[][] => {
  const digits = [...receipt].map((digit) => String.fromCodePoint(ZEROS[numerals] + Number(digit)));
  return Array.from({ length: RECEIPT_GROUPS }, (_, at) =>
    digits.slice(at * DIGITS_PER_GROUP, (at + 1) * DIGITS_PER_GROUP),
  );
};

/** The receipt as it is written down: five groups of four, first group first whatever the direction of the script. */
export const writtenReceipt = (receipt: Receipt, numerals: NumeralSystem = "latn"): string =>
  groupsOf(receipt, numerals)
    .map((group) => group.join(""))
    .join(" ");

/**
 * The receipt as it is read over the phone: five groups, digit by digit (`4 0 7 1`), so that nobody, and no reading voice,
 * makes a number of thousands out of it. Each is read, said back and written before the next.
 */
export const spokenReceipt = (receipt: Receipt, numerals: NumeralSystem = "latn"): readonly string[] =>
  groupsOf(receipt, numerals).map((group) => group.join(" "));
