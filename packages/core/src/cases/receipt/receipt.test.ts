import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitValue } from "./digit-value.ts";
import { readReceipt } from "./read-receipt.ts";
import { Receipt } from "./receipt.ts";
import { receiptCheckDigit } from "./receipt-check-digit.ts";
import { receiptFrom } from "./receipt-from.ts";
import { type NumeralSystem, spokenReceipt, writtenReceipt } from "./spoken-receipt.ts";

const SYSTEMS: readonly NumeralSystem[] = ["latn", "arab", "arabext", "deva", "beng", "nkoo", "adlm"];

/** As an HMAC could be: 32 bytes. */
const example = receiptFrom(Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256))._unsafeUnwrap();
const receipts = fc
  .uint8Array({ minLength: 64, maxLength: 64 })
  .map(receiptFrom)
  .filter((read) => read.isOk())
  .map((read) => read._unsafeUnwrap());

const found = (text: string): string[] =>
  readReceipt(text).match(
    () => [],
    (issues) =>
      issues.map(({ code, facts }) => [code, String(facts?.["group"] ?? facts?.["digits"] ?? "")].join(" ").trim()),
  );

describe("a receipt", () => {
  it("is read over the phone in five groups, digit by digit", () => {
    expect(writtenReceipt(example)).toMatch(/^\d{4} \d{4} \d{4} \d{4} \d{4}$/);
    expect(spokenReceipt(example)).toHaveLength(5);
    for (const group of spokenReceipt(example)) expect(group).toMatch(/^\d \d \d \d$/);
  });

  it("is taken as Amina wrote it on the back of her card, in Arabic-Indic digits and with dashes", () => {
    const written = writtenReceipt(example, "arab").replaceAll(" ", " – ");
    expect(written).toMatch(/^[٠-٩]{4} – /);
    expect(readReceipt(written)._unsafeUnwrap()).toBe(example);
  });

  it("is taken from a phone that put marks of direction around it, and from one that broke the line", () => {
    expect(readReceipt(`\u2067${writtenReceipt(example, "adlm")}\u2069`)._unsafeUnwrap()).toBe(example);
    expect(readReceipt(writtenReceipt(example).replace(" ", "\r\n"))._unsafeUnwrap()).toBe(example);
  });

  it("says in which group something is wrong, and not what was written", () => {
    const wrong = `${example.slice(0, 9)}${(Number(example[9]) + 1) % 10}${example.slice(10)}`;
    expect(found(wrong)).toEqual(["receipt-group-wrong 3"]);
    expect(found(writtenReceipt(example).replace(/^(\d{4} \d{2})\d/, "$1"))).toEqual(["receipt-group-uneven 2"]);
    expect(found(example.slice(1))).toEqual(["receipt-too-short 19"]);
    expect(found(`${example}0`)).toEqual(["receipt-too-long 21"]);
    expect(found(`O${example.slice(1, 19)}l`)).toEqual(["receipt-not-a-digit 1", "receipt-not-a-digit 5"]);
    expect(found("")).toEqual(["receipt-too-short 0"]);
    expect(found("1".repeat(5_000_000))).toEqual(["receipt-too-long"]);
  });

  it("asks for more bytes when too few can be used without favouring a digit", () => {
    expect(receiptFrom(new Uint8Array(14))._unsafeUnwrapErr()).toEqual({
      code: "receipt-needs-more-bytes",
      facts: { needed: 15, usable: 14 },
    });
    expect(receiptFrom(new Uint8Array(32).fill(255)).isErr()).toBe(true);
  });
});

describe("the check digits", () => {
  const bodies = Array.from({ length: 1000 }, (_, n) => [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10]);
  const isRight = (group: number, [first = 0, second = 0, third = 0, check = 0]: readonly number[]) =>
    receiptCheckDigit(group, [first, second, third]) === check;

  it("find every single wrong digit, in every group there can be (all of them)", () => {
    let missed = 0;
    for (const group of [1, 2, 3, 4, 5])
      for (const body of bodies) {
        const right = [...body, receiptCheckDigit(group, body)];
        for (let at = 0; at < 4; at += 1)
          for (let digit = 0; digit < 10; digit += 1)
            if (digit !== right[at] && isRight(group, right.with(at, digit))) missed += 1;
      }
    expect(missed).toBe(0);
  });

  it("find every swap of neighbours in a group (all of them)", () => {
    let missed = 0;
    for (const group of [1, 2, 3, 4, 5])
      for (const body of bodies) {
        const right = [...body, receiptCheckDigit(group, body)];
        for (let at = 0; at < 3; at += 1) {
          const [one = 0, other = 0] = [right[at], right[at + 1]];
          if (one !== other && isRight(group, right.with(at, other).with(at + 1, one))) missed += 1;
        }
      }
    expect(missed).toBe(0);
  });

  it("find a group that stands in another's place, even where the paper was read from the wrong side (all of them)", () => {
    for (const body of bodies) {
      const checks = [1, 2, 3, 4, 5].map((group) => receiptCheckDigit(group, body));
      expect(new Set(checks).size).toBe(5);
    }
  });

  it("find one wrong digit and one swap anywhere in a receipt, across the groups too (law)", () => {
    fc.assert(
      fc.property(receipts, fc.nat(19), fc.integer({ min: 1, max: 9 }), (receipt, at, more) => {
        const digits = [...receipt];
        const other = digits.with(at, String((Number(digits[at]) + more) % 10)).join("");
        expect(found(other)).toEqual([`receipt-group-wrong ${Math.floor(at / 4) + 1}`]);
        const [one = "", next = ""] = [digits[at], digits[at + 1]];
        if (at < 19 && one !== next)
          expect(
            readReceipt(
              digits
                .with(at, next)
                .with(at + 1, one)
                .join(""),
            ).isErr(),
          ).toBe(true);
      }),
    );
  });
});

describe("laws of receipts", () => {
  it("come back whole from every numeral system, however they are parted (law)", () => {
    const gap = fc.constantFrom("", " ", "-", " – ", "\u00A0", "\t", ". ", "\u200F", "\u2066");
    fc.assert(
      fc.property(
        receipts,
        fc.constantFrom(...SYSTEMS),
        fc.array(gap, { minLength: 20, maxLength: 20 }),
        (one, system, gaps) => {
          const written = [...writtenReceipt(one, system).replaceAll(" ", "")].map(
            (digit, at) => `${digit}${gaps[at]}`,
          );
          expect(readReceipt(written.join(""))._unsafeUnwrap()).toBe(one);
          expect(readReceipt(spokenReceipt(one, system).join(" "))._unsafeUnwrap()).toBe(one);
        },
      ),
    );
  });

  it("never give a digit of what was written in an issue, whatever was written (law)", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9 -]{15,30}$/)), (text) => {
        readReceipt(text).match(
          (receipt) => expect(Receipt.safeParse(receipt).success).toBe(true),
          (issues) => {
            expect(issues.length).toBeGreaterThan(0);
            for (const { path, facts } of issues) {
              expect(path).toEqual(["receipt"]);
              expect(Object.keys(facts ?? {}).every((name) => ["group", "digits", "needed"].includes(name))).toBe(true);
            }
          },
        );
      }),
    );
  });

  it("are the same for the same bytes, and right by themselves (law)", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (bytes) => {
        const made = receiptFrom(bytes);
        expect(receiptFrom(bytes)).toEqual(made);
        if (made.isOk()) expect(Receipt.safeParse(made.value).success).toBe(true);
      }),
    );
  });

  it("stand for every digit equally often, whatever the byte", () => {
    // each usable byte alone, in the place of the first digit; nothing else in the receipt hangs on it but its check digit
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const made = receiptFrom(Uint8Array.from([byte, ...Array.from({ length: 14 }, () => 0)]));
      const first = made.isOk() ? made.value.slice(0, 1) : "none";
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    // the six bytes that would favour a digit are not used
    expect(counts.get("none")).toBe(6);
    counts.delete("none");
    expect([...counts.values()]).toEqual(Array.from({ length: 10 }, () => 25));
  });

  it("know the ten digits of every numeral system there is", () => {
    const zeros: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (digitValue(character) === 0) zeros.push(character);
    }
    expect(zeros.length).toBeGreaterThan(60);
    for (const zero of zeros)
      for (let value = 0; value < 10; value += 1)
        expect(digitValue(String.fromCodePoint((zero.codePointAt(0) ?? 0) + value))).toBe(value);
  });
});
