import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeySet } from "./key-set.ts";

describe("a set of keys", () => {
  it("holds what was added, also between questions, and nothing that was not", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.array(fc.string()), (added, others) => {
        const keys = new KeySet();
        for (const key of added) {
          keys.add(key);
          expect(keys.has(key)).toBe(true);
        }
        for (const key of [...added, ...others]) expect(keys.has(key)).toBe(added.includes(key));
      }),
    );
  });

  it("keeps a hundred thousand ids of one shape apart", () => {
    const keys = new KeySet();
    const id = (index: number) => `uuid:85cb9aff-005e-4edd-9739-${index.toString(16).padStart(12, "0")}`;
    for (let index = 0; index < 100_000; index++) keys.add(id(index));
    let wrong = 0;
    for (let index = 0; index < 100_000; index++)
      wrong += keys.has(id(index)) && !keys.has(id(index + 100_000)) ? 0 : 1;
    expect(wrong).toBe(0);
  });
});
