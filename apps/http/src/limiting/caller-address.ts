import { BlockList, isIP } from "node:net";

/** The header in which a proxy says for whom it asks. One alone is believed, as the other may be the caller's own words. */
export const FORWARDED_HEADERS = ["x-forwarded-for", "forwarded"] as const;

/** Whose word is taken for the address of somebody else. */
export interface TrustedProxies {
  readonly header: (typeof FORWARDED_HEADERS)[number];
  isTrusted(address: string): boolean;
}

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** An address as it is compared: without brackets, a port, a zone, or the way IPv6 writes IPv4; undefined: it is none. */
const plainAddress = (text: string): string | undefined => {
  const bare = text.trim().replaceAll('"', "");
  const inBrackets = /^\[([^\]]+)\](?::\d+)?$/.exec(bare)?.[1] ?? bare;
  const withoutPort = /^(\d+(?:\.\d+){3}):\d+$/.exec(inBrackets)?.[1] ?? inBrackets;
  const address = withoutPort.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) === 0 ? undefined : address;
};

/** Whether an address is of a list such as `127.0.0.1, 10.0.0.0/8`; undefined where something in the list is no address. */
export const addressesIn = (list: string): TrustedProxies["isTrusted"] | undefined => {
  const trusted = new BlockList();
  for (const one of list.split(",").filter((part) => part.trim() !== "")) {
    const [text = "", bits] = one.split("/");
    const address = plainAddress(text);
    if (address === undefined) return undefined;
    const most = isIP(address) === 6 ? 128 : 32;
    if (bits !== undefined && !(/^\d{1,3}$/.test(bits.trim()) && Number(bits) <= most)) return undefined;
    trusted.addSubnet(address, bits === undefined ? most : Number(bits), familyOf(address));
  }
  return (address) => trusted.check(address, familyOf(address));
};

const named = (headers: Headers, { header }: TrustedProxies): readonly string[] => {
  const said = headers.get(header);
  if (said === null) return [];
  const parts = said.split(",");
  return header === "forwarded" ? parts.map((part) => /(?:^|;)\s*for=([^;]+)/i.exec(part)?.[1] ?? "") : parts;
};

/**
 * Who asks: the nearest address that is not a proxy of ours. What stands further away anybody may have written.
 * Undefined: nobody knows, as in a test without a port. Source: RFC 7239.
 */
export const callerAddress = (
  peer: string | undefined,
  headers: Headers,
  proxies: TrustedProxies,
): string | undefined => {
  let nearest = plainAddress(peer ?? "");
  for (const one of named(headers, proxies).toReversed()) {
    if (nearest === undefined || !proxies.isTrusted(nearest)) return nearest;
    const before = plainAddress(one);
    if (before === undefined) return nearest;
    nearest = before;
  }
  return nearest;
};
