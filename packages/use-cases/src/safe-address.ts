const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

/**
 * Whether what goes to an address, or comes from it, can be heard or changed on its way by nobody: it speaks TLS, or does not
 * leave this machine; and the address is plain, without a name, a password or a question in it.
 */
export const isSafeAddress = (address: string): boolean => {
  const url = URL.parse(address);
  if (url === null) return false;
  const isPlain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return isPlain && (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname)));
};
