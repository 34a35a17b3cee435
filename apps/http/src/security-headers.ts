/**
 * On every response. Nothing is kept by a browser or a proxy, nothing is run or framed, no address is told to another
 * site. Source: OWASP REST Security Cheat Sheet; practice H2 (what a seized device keeps).
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};
