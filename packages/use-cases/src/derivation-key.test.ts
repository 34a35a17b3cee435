import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyedUuid } from "./derivation-key.ts";

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("an id that nobody without the key can lead back", () => {
  it("is a UUID, the same for the same source and key", () => {
    fc.assert(
      fc.property(key, fc.string(), (secret, source) => {
        const id = keyedUuid(secret, source);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(keyedUuid(secret, source)).toBe(id);
      }),
    );
  });

  it("is another one under another key, and for another source", () => {
    fc.assert(
      fc.property(key, key, fc.string(), fc.string(), (a, b, source, other) => {
        fc.pre(Buffer.compare(a, b) !== 0 && source !== other);
        return keyedUuid(a, source) !== keyedUuid(b, source) && keyedUuid(a, source) !== keyedUuid(a, other);
      }),
    );
  });
});
