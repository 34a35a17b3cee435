import type { Instant } from "@answerable/core";
import type { ResultAsync } from "neverthrow";
import { derivationKey, keyedDigest } from "../derivation-key.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";

/** What a token's secret half is made of: 256 bits of chance. */
export const TOKEN_SECRET_BYTES = 32;

const FORM = /^ans_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** A token as its holder keeps it: easy to find where it should not lie, its id, and the half that nobody can guess. */
export const tokenText = (id: string, secret: Uint8Array): string =>
  `ans_${id.replaceAll("-", "")}_${Buffer.from(secret).toString("base64url")}`;

/** The id in a token; undefined where the text is none. */
export const tokenIdIn = (text: string): string | undefined => FORM.exec(text)?.slice(1, 6).join("-");

/** What a token is known by, under the operation's secret, which lies with the wrapped keys and in no store. */
export const digestOfToken =
  ({ code, keys }: Pick<OpenOperation, "code" | "keys">, now: Instant) =>
  (text: string): ResultAsync<string, Failure> =>
    derivationKey(keys, "api-tokens", now)
      .map((secret) => keyedDigest(secret, "token", code, text).toString("hex"))
      .mapErr(storeFailed);
