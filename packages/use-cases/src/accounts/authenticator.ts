import { type Instant, instantNumber } from "@answerable/core";
import { Secret, TOTP } from "otpauth";

/** What phones have: six digits, half a minute. Source: RFC 6238, and what authenticators read of `otpauth:` addresses. */
const FORM = { algorithm: "SHA1", digits: 6, period: 30 } as const;

/** A code of the half minute before or after counts too: clocks of phones are off. */
const EITHER_SIDE = 1;

/** 160 bits, as RFC 4226 recommends. */
export const AUTHENTICATOR_BYTES = 20;

/** The secret as somebody types it into an authenticator. */
export const typedSecret = (chance: Uint8Array): string =>
  new Secret({ buffer: Uint8Array.from(chance).buffer }).base32;

const authenticator = (secret: string): TOTP =>
  // on a phone that is taken at a checkpoint it names neither us, nor the operation, nor its holder
  new TOTP({ ...FORM, label: "Sign-in", secret: Secret.fromBase32(secret) });

/** The same as an address, which an authenticator reads from a picture. */
export const authenticatorAddress = (secret: string): string => authenticator(secret).toString();

/** The half minute, counted from 1970, whose code this is; undefined: of none near this moment. */
export const stepOfCode = (secret: string, code: string, now: Instant): number | undefined => {
  const made = authenticator(secret);
  const timestamp = instantNumber(now);
  const away = made.validate({ token: code, timestamp, window: EITHER_SIDE });
  return away === null ? undefined : made.counter({ timestamp }) + away;
};
