import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A transit engine on this machine, for tests. */
export interface TransitStandIn {
  readonly url: string;
  /** The token it takes. */
  readonly token: string;
  /** What it was asked, in order: the path of each request. */
  readonly asked: readonly string[];
  /** A new version of its key; the older ones still decrypt, as with the real one. */
  rotate(): void;
  /** Sealed: it answers 503 to everything. */
  seal(isSealed: boolean): void;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

const failed = (status: number, ...errors: string[]): Answer => ({ status, body: { errors } });

const bytesOf = (base64: unknown): Buffer | undefined =>
  typeof base64 === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(base64) ? Buffer.from(base64, "base64") : undefined;

/** AES-256-GCM in versions, as `vault:v2:` and the base64 of nonce, text and tag. */
const ring = () => {
  const versions = [randomBytes(32)];
  return {
    rotate: () => void versions.push(randomBytes(32)),
    encrypt: (plain: Buffer, data: Buffer): string => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", versions.at(-1) as Buffer, nonce).setAAD(data);
      const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      return `vault:v${versions.length}:${sealed.toString("base64")}`;
    },
    decrypt: (ciphertext: unknown, data: Buffer): Buffer | undefined => {
      const [, version, sealed] = /^vault:v(\d+):(.+)$/.exec(String(ciphertext)) ?? [];
      const [key, bytes] = [versions[Number(version) - 1], bytesOf(sealed)];
      if (!key || !bytes || bytes.length < 28) return undefined;
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAAD(data);
      decipher.setAuthTag(bytes.subarray(-16));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
};

/**
 * Stands in for the transit engine of HashiCorp Vault and OpenBao: encrypts and decrypts under a key `answerable` that it
 * never gives out, with associated data, versions, tokens, and its statuses: 400 for what does not decrypt, 403 without a
 * known token, 404 for an unknown path, 503 while it is sealed. It is not the real product.
 * Source: https://openbao.org/api-docs/secret/transit/, https://openbao.org/api-docs/ (HTTP status codes).
 */
export const startTransit = async (): Promise<TransitStandIn> => {
  const token = `s.${randomBytes(12).toString("base64url")}`;
  const keys = ring();
  const asked: string[] = [];
  let isSealed = false;
  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    asked.push(request.url ?? "");
    const body: unknown = JSON.parse((await text(request)) || "null");
    if (isSealed) return failed(503, "Vault is sealed");
    if (request.headers["x-vault-token"] !== token) return failed(403, "permission denied");
    const said = (body ?? {}) as Record<string, unknown>;
    const data = bytesOf(said["associated_data"] ?? "");
    if (!data) return failed(400, "failed to base64-decode associated_data");
    if (request.method !== "POST") return failed(405);
    if (request.url === "/v1/transit/encrypt/answerable") {
      const plain = bytesOf(said["plaintext"]);
      return plain
        ? { status: 200, body: { data: { ciphertext: keys.encrypt(plain, data) } } }
        : failed(400, "missing plaintext to encrypt");
    }
    if (request.url !== "/v1/transit/decrypt/answerable") return failed(404, "no handler for route");
    const plain = keys.decrypt(said["ciphertext"], data);
    return plain
      ? { status: 200, body: { data: { plaintext: plain.toString("base64") } } }
      : failed(400, "cipher: message authentication failed");
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void answerTo(request).then(({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    asked,
    rotate: keys.rotate,
    seal: (sealed) => {
      isSealed = sealed;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
