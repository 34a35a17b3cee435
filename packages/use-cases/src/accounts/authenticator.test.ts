import { type Instant, instantNumber, instantOfNumber } from "@answerable/core";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { authenticatorAddress, stepOfCode, typedSecret } from "./authenticator.ts";

// Source: RFC 6238, appendix B (SHA-1), the last six of its eight digits
const SECRET = typedSecret(Buffer.from("12345678901234567890", "ascii"));
const VECTORS = [
  ["1970-01-01T00:00:59.000Z", "287082", 1],
  ["2005-03-18T01:58:29.000Z", "081804", 37037036],
  ["2009-02-13T23:31:30.000Z", "005924", 41152263],
  ["2033-05-18T03:33:20.000Z", "279037", 66666666],
] as const;

describe("an authenticator", () => {
  it("shows what the standard says it shows", () => {
    for (const [at, code, step] of VECTORS) expect(stepOfCode(SECRET, code, at as Instant)).toBe(step);
  });

  it("counts the half minute before and after, and no other", () => {
    const now = "2026-03-01T10:00:10.000Z" as Instant;
    const away = (seconds: number): number | undefined => {
      const timestamp = instantNumber(now) + seconds * 1000;
      const code = new TOTP({ secret: Secret.fromBase32(SECRET) }).generate({ timestamp });
      const step = stepOfCode(SECRET, code, now);
      return step === undefined ? undefined : step - Math.floor(instantNumber(now) / 30_000);
    };
    expect([-60, -30, 0, 30, 60].map(away)).toEqual([undefined, -1, 0, 1, undefined]);
    expect(stepOfCode(SECRET, "no code", instantOfNumber(instantNumber(now)))).toBeUndefined();
  });

  it("says on no phone for whom somebody works", () => {
    const address = authenticatorAddress(SECRET);
    expect(address).toMatch(/^otpauth:\/\/totp\/Sign-in\?/);
    expect(address).not.toMatch(/answerable|issuer=[^&]/i);
  });
});
