import { describe, expect, it } from "vitest";
import { addressesIn, callerAddress, type TrustedProxies } from "./caller-address.ts";

const behind = (list: string, header: TrustedProxies["header"] = "x-forwarded-for"): TrustedProxies => ({
  header,
  isTrusted: addressesIn(list) ?? (() => false),
});
const said = (header: string, value: string) => new Headers({ [header]: value });

describe("who asks", () => {
  it("is the other end of the connection where no proxy is trusted, whatever a header says", () => {
    expect(callerAddress("203.0.113.9", said("x-forwarded-for", "10.1.1.1"), behind(""))).toBe("203.0.113.9");
    expect(callerAddress("::ffff:203.0.113.9", new Headers(), behind(""))).toBe("203.0.113.9");
    expect(callerAddress(undefined, new Headers(), behind(""))).toBeUndefined();
  });

  it("is the nearest address that is no proxy of ours; what stands further away anybody may have written", () => {
    const headers = said("x-forwarded-for", "1.2.3.4, 198.51.100.7, 10.0.0.5");
    expect(callerAddress("127.0.0.1", headers, behind("127.0.0.1, 10.0.0.0/8"))).toBe("198.51.100.7");
    expect(callerAddress("127.0.0.1", headers, behind("127.0.0.1"))).toBe("10.0.0.5");
    expect(callerAddress("198.51.100.1", headers, behind("127.0.0.1"))).toBe("198.51.100.1");
  });

  it("is read from the one header that the proxy writes", () => {
    const forged = new Headers({ forwarded: "for=1.2.3.4", "x-forwarded-for": "198.51.100.7" });
    expect(callerAddress("::1", forged, behind("::1"))).toBe("198.51.100.7");
    const standard = said("forwarded", 'for=192.0.2.43;proto=https, FOR="[2001:db8::17]:4711"');
    expect(callerAddress("::1", standard, behind("::1", "forwarded"))).toBe("2001:db8::17");
  });

  it("is the proxy itself where what it forwards is no address", () => {
    expect(callerAddress("127.0.0.1", said("x-forwarded-for", "unknown"), behind("127.0.0.1"))).toBe("127.0.0.1");
  });
});

describe("a list of addresses", () => {
  it.each(["localhost", "10.0.0.0/33", "::1/129", "10.0.0/8", "1.2.3.4/x"])(
    "is not read where %s stands in it",
    (one) => {
      expect(addressesIn(`127.0.0.1, ${one}`)).toBeUndefined();
    },
  );
});
