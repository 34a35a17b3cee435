/** A key that nobody guesses and no two requests share: 144 bits of chance. Source: draft-ietf-httpapi-idempotency-key-header. */
export const newKey = (): string =>
  btoa(String.fromCharCode(...globalThis.crypto.getRandomValues(new Uint8Array(18))))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
