import { randomUUID } from "node:crypto";
import type { Instant, Uuid } from "@answerable/core";
import type { KeyVault } from "@answerable/store";
import { errAsync, type ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Failure, storeFailed } from "../failure.ts";
import { PasswordHash } from "./password-hash.ts";

/** Stands where a module's name stands for slot keys, so that no sweep of orphaned keys ever takes it. */
const PLACE = "sign-in";

/** What somebody proves with who she or he is; it lies with the wrapped keys, and in no event, row or store. */
export const Credential = z.strictObject({
  password: PasswordHash,
  /** The authenticator's secret. */
  authenticator: z.string(),
  /** What the recovery codes are known by. */
  recovery: z.array(z.string()),
});
export type Credential = z.infer<typeof Credential>;

/** Where credentials lie. One never changes: another takes its place, and it is forgotten. */
export interface Credentials {
  keep(credential: Credential): ResultAsync<Uuid, Failure>;
  /** Undefined where there is none, or it was tampered with. */
  read(id: Uuid): ResultAsync<Credential | undefined, Failure>;
  forget(id: Uuid): ResultAsync<void, Failure>;
}

const parsed = (bytes: Uint8Array | undefined): Credential | undefined =>
  bytes === undefined ? undefined : Credential.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8"))).data;

/** Credentials in the vault of an operation, each wrapped as a slot's key is. */
export const credentialsIn = (keys: KeyVault, now: Instant): Credentials => ({
  keep: (credential) => {
    const id = randomUUID() as Uuid;
    const wrapped = keys.wrap(PLACE, id, Buffer.from(JSON.stringify(credential), "utf8"));
    if (wrapped.isErr()) return errAsync(storeFailed(wrapped.error));
    return keys
      .keep(PLACE, [{ slot: id, wrappedKey: wrapped.value, at: now }])
      .map(() => id)
      .mapErr(storeFailed);
  },
  read: (id) => keys.fetch(PLACE, id).map(parsed).mapErr(storeFailed),
  forget: (id) => keys.forget(PLACE, [id]).mapErr(storeFailed),
});
