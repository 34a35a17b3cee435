import { describe, expect, it } from "vitest";
import { forgetfulPrints } from "./forgetful-print.ts";

describe("prints of callers", () => {
  const { ofAddress, ofToken } = forgetfulPrints();

  it("tell addresses apart, and those of one network of IPv6 not", () => {
    expect(ofAddress("203.0.113.9")).not.toBe(ofAddress("203.0.113.10"));
    expect(ofAddress("2001:db8:1:2::1")).toBe(ofAddress("2001:0DB8:1:2:ffff::9"));
    expect(ofAddress("2001:db8::1:2:3:4:5")).toBe(ofAddress("2001:db8:0:1::"));
    expect(ofAddress("2001:db8:1:2::1")).not.toBe(ofAddress("2001:db8:1:3::1"));
    expect(ofAddress(undefined)).toBe(ofAddress(undefined));
  });

  it("hold nothing of what they are of, and are others in another process", () => {
    expect(ofAddress("203.0.113.9")).not.toContain("203");
    expect(ofToken("203.0.113.9")).not.toBe(ofAddress("203.0.113.9"));
    expect(forgetfulPrints().ofAddress("203.0.113.9")).not.toBe(ofAddress("203.0.113.9"));
  });
});
