import { describe, expect, it } from "vitest";
import { isSafeAddress } from "./safe-address.ts";

describe("an address that is safe", () => {
  it.each(["https://login.example.org/realm", "http://127.0.0.1:8200", "http://[::1]:8200/", "http://localhost"])(
    "speaks TLS or does not leave this machine: %s",
    (address) => expect(isSafeAddress(address)).toBe(true),
  );

  it.each(["http://kms.example.org:8200", "http://127.0.0.1.example.org", "ftp://localhost", "example.org", ""])(
    "is none that others hear, and none that is no address: %s",
    (address) => expect(isSafeAddress(address)).toBe(false),
  );

  it.each([
    "https://name@example.org",
    "https://:word@example.org",
    "https://example.org?a=1",
    "https://example.org#a",
  ])("holds no name, password or question: %s", (address) => expect(isSafeAddress(address)).toBe(false));
});
