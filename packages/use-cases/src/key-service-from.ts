import { readFile } from "node:fs/promises";
import { type Issue, issue } from "@answerable/core";
import { type KeyService, transitKeyService } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Environment } from "./location.ts";
import { isSafeAddress } from "./safe-address.ts";

/**
 * The service that holds the vault key, out of the environment: a transit engine at `ANSWERABLE_KMS_URL`, its key
 * `ANSWERABLE_KMS_KEY` (left out: `answerable`), mounted at `ANSWERABLE_KMS_MOUNT` (left out: `transit`), with the token
 * that stands in the file `ANSWERABLE_KMS_TOKEN_FILE`, read anew each time. Undefined: none is named.
 * Err `key-service-address-unsafe`: no address, or one without TLS beyond this machine; `key-service-token-needed`.
 */
export const keyServiceFrom = (env: Environment): Result<KeyService | undefined, Issue[]> => {
  const named = env["ANSWERABLE_KMS_URL"];
  if (named === undefined || named === "") return ok(undefined);
  const file = env["ANSWERABLE_KMS_TOKEN_FILE"];
  if (!isSafeAddress(named)) return err([issue("key-service-address-unsafe")]);
  if (file === undefined || file === "") return err([issue("key-service-token-needed")]);
  const key = env["ANSWERABLE_KMS_KEY"] ?? "answerable";
  const mount = env["ANSWERABLE_KMS_MOUNT"] ?? "transit";
  return ok(transitKeyService({ url: named, key, mount, token: async () => (await readFile(file, "utf8")).trim() }));
};
