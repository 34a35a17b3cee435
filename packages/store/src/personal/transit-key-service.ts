import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { StoreError } from "../store-error.ts";
import { boundTo } from "./key-encryption.ts";
import type { KeyService } from "./key-service.ts";

/** Where a transit engine answers, and what shows that we may ask it. */
export interface TransitPlace {
  /** Such as `https://bao.example.org:8200`. */
  readonly url: string;
  /** Where the engine is mounted; left out: `transit`. */
  readonly mount?: string;
  /** The name of its key. */
  readonly key: string;
  /** The token to show, asked for anew each time: agents replace it, and it is not kept in memory. */
  readonly token: () => Promise<string>;
}

const PATIENCE_MS = 5_000;

/** One text of an answer, `{"data":{"ciphertext":"vault:v1:…"}}`; undefined where it does not look like that. */
const textIn = (answer: unknown, name: "ciphertext" | "plaintext"): string | undefined => {
  const text = (answer as { data?: Record<string, unknown> } | null)?.data?.[name];
  return typeof text === "string" && /^[\x21-\x7e]{1,4000}$/.test(text) ? text : undefined;
};

/** What an answer means that is not the one we wanted. */
const refusalOf = (status: number, verb: "encrypt" | "decrypt"): StoreError => {
  if (status === 400 && verb === "decrypt") return { code: "wrong-key" };
  const mayGoWell = status >= 500 || status === 429 || status === 412;
  return { code: mayGoWell ? "key-service-unreachable" : "key-service-refused" };
};

/**
 * A transit engine as HashiCorp Vault and OpenBao serve it, as the holder of the vault key: it wraps and unwraps, and its
 * own key never leaves it. The key there must be one with associated data (`aes256-gcm96`, `chacha20-poly1305`).
 * Source: https://openbao.org/api-docs/secret/transit/ (encrypt data, decrypt data).
 */
export const transitKeyService = ({ url, mount = "transit", key: name, token }: TransitPlace): KeyService => {
  let isForgotten = false;
  const ask = async (verb: "encrypt" | "decrypt", said: object): Promise<Result<string, StoreError>> => {
    if (isForgotten) return err({ code: "keys-locked" });
    try {
      const address = new URL(`/v1/${mount}/${verb}/${encodeURIComponent(name)}`, url);
      const headers = { "X-Vault-Token": await token(), "X-Vault-Request": "true", "Content-Type": "application/json" };
      // a redirect would carry the token elsewhere
      const request: RequestInit = { method: "POST", redirect: "error", signal: AbortSignal.timeout(PATIENCE_MS) };
      const response = await fetch(address, { ...request, headers, body: JSON.stringify(said) });
      if (!response.ok) {
        await response.body?.cancel();
        return err(refusalOf(response.status, verb));
      }
      const text = textIn(await response.json(), verb === "encrypt" ? "ciphertext" : "plaintext");
      return text === undefined ? err({ code: "key-service-refused" }) : ok(text);
    } catch {
      // no connection, no token to show, or an answer that breaks off; what is in the error is not passed on
      return err({ code: "key-service-unreachable" });
    }
  };
  const placed = (place: readonly string[]) => ({ associated_data: boundTo(place).toString("base64") });
  return {
    heldBy: `transit:${name}`,
    wrap: (place, key) => {
      const said = { plaintext: Buffer.from(key).toString("base64"), ...placed(place) };
      return new ResultAsync(ask("encrypt", said)).map((ciphertext) => Buffer.from(ciphertext));
    },
    unwrap: (place, wrapped) => {
      const said = { ciphertext: Buffer.from(wrapped).toString("utf8"), ...placed(place) };
      return new ResultAsync(ask("decrypt", said)).map((plaintext) => Buffer.from(plaintext, "base64"));
    },
    forget: () => {
      isForgotten = true;
    },
  };
};
