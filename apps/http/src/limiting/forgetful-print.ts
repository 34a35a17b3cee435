import { createHmac, randomBytes } from "node:crypto";
import { isIP } from "node:net";

/** The half of an IPv6 address that is one household's or one site's. */
const networkOf = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, "").toLowerCase())
    .join(":");
};

/**
 * Prints of addresses and tokens, under a secret that ends with the process: callers can be told apart and nobody can be found
 * again, not in a copy of the memory that was taken later either. Source: practice H2.
 */
export const forgetfulPrints = () => {
  const secret = randomBytes(32);
  const print = (kind: string, text: string): string =>
    createHmac("sha256", secret).update(`${kind} ${text}`).digest("base64url").slice(0, 22);
  return {
    ofAddress: (address: string | undefined): string => print("address", networkOf(address ?? "")),
    ofToken: (authorization: string): string => print("token", authorization),
  };
};
