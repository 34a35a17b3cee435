import { readFile } from "node:fs/promises";
import { type Issue, issue } from "@answerable/core";
import { type KeyService, transitKeyService } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Environment } from "./location.ts";

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** The address of a service that shows a token only where nobody listens; undefined: it is none. */
const safeAddress = (text: string): URL | undefined => {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return undefined;
  return url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname)) ? url : undefined;
};

/**
 * The service that holds the vault key, out of the environment: a transit engine at `ANSWERABLE_KMS_URL`, its key
 * `ANSWERABLE_KMS_KEY` (left out: `answerable`), mounted at `ANSWERABLE_KMS_MOUNT` (left out: `transit`), with the token
 * that stands in the file `ANSWERABLE_KMS_TOKEN_FILE`, read anew each time. Undefined: none is named.
 * Err `key-service-address-unsafe`: no address, or one without TLS beyond this machine; `key-service-token-needed`.
 */
export const keyServiceFrom = (env: Environment): Result<KeyService | undefined, Issue[]> => {
  const named = env["ANSWERABLE_KMS_URL"];
  if (named === undefined || named === "") return ok(undefined);
  const url = safeAddress(named)?.href;
  const file = env["ANSWERABLE_KMS_TOKEN_FILE"];
  if (url === undefined) return err([issue("key-service-address-unsafe")]);
  if (file === undefined || file === "") return err([issue("key-service-token-needed")]);
  const key = env["ANSWERABLE_KMS_KEY"] ?? "answerable";
  const mount = env["ANSWERABLE_KMS_MOUNT"] ?? "transit";
  return ok(transitKeyService({ url, key, mount, token: async () => (await readFile(file, "utf8")).trim() }));
};
