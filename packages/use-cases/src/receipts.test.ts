import { readReceipt } from "@answerable/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { receiptsWith } from "./receipts.ts";

const secret = (filled: number): Uint8Array => new Uint8Array(32).fill(filled);
const here = receiptsWith("ml-test", secret(1), secret(2));
const key = fc.string({ minLength: 1, maxLength: 60 });

describe("the receipt that a lodger's key leads to", () => {
  it("is one that can be read, the same each time, and finds the same case as the key", () => {
    fc.assert(
      fc.property(key, (given) => {
        const { receipt, held } = here.lodging(given);
        expect(readReceipt(receipt)._unsafeUnwrap()).toBe(receipt);
        expect(here.lodging(given).receipt).toBe(receipt);
        expect(here.hold(receipt).stream).toBe(held.stream);
        expect(held.stream).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
  });

  it("is another one for another key, in another operation, and under another secret", () => {
    const receipts = [
      here.lodging("one").receipt,
      here.lodging("two").receipt,
      receiptsWith("ml-other", secret(1), secret(2)).lodging("one").receipt,
      receiptsWith("ml-test", secret(3), secret(2)).lodging("one").receipt,
    ];
    expect(new Set(receipts).size).toBe(receipts.length);
  });

  it("leads to another case under another second secret, so that a store without the keys tells nobody's receipt", () => {
    const { receipt, held } = here.lodging("one");
    expect(receiptsWith("ml-test", secret(1), secret(4)).hold(receipt).stream).not.toBe(held.stream);
  });
});

describe("the print of what was lodged", () => {
  const said = { channel: "desk-koro", wishes: { reply: "wants-word", family: "not-asked" }, contacts: [1, 2] };

  it("is the same for the same words, whatever the order of the fields, and another one for others", () => {
    const { printOf } = here.lodging("one");
    expect(printOf(said)).toMatch(/^[0-9a-f]{64}$/);
    const turned = { contacts: [1, 2], wishes: { family: "not-asked", reply: "wants-word" }, channel: "desk-koro" };
    expect(printOf(turned)).toBe(printOf(said));
    expect(printOf({ ...said, contacts: [2, 1] })).not.toBe(printOf(said));
    expect(printOf({ ...said, channel: "desk-mopti" })).not.toBe(printOf(said));
  });

  it("cannot be tested against a guess without the lodger's own key", () => {
    expect(here.lodging("one").printOf(said)).not.toBe(here.lodging("two").printOf(said));
  });
});
