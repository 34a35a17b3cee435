import type { Instant } from "@answerable/core";
import type { ProviderWord } from "@answerable/use-cases";
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { providerKeys } from "./provider-keys.ts";
import { ProviderUnreachable } from "./provider-unreachable.ts";

/** The agency's own sign-in. */
export interface ProviderSettings {
  readonly issuer: string;
  /** What a token is for: this service, and no other that takes tokens of the same provider. */
  readonly audience: string;
  /** The claim that holds a staff code; undefined: `sub`, linked to an account by a one-time sign-in. */
  readonly claim: string | undefined;
}

/** What is taken: signatures by a key that only the provider has. Never `none`, nor a secret that we would share. */
const ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/** Kinds of tokens that say who asks; one that ends a session, or answers a question, does not. Source: RFC 9068, RFC 8725. */
const TYPES: readonly (string | undefined)[] = [undefined, "jwt", "at+jwt", "application/at+jwt"];

/** Clocks of two machines. Answerable default. */
const SKEW_SECONDS = 30;
/** A token that was made earlier opens nothing, whatever its end says. Answerable default. */
const OLDEST = "24h";

const textClaim = (payload: JWTPayload, claim: string): string | undefined => {
  const said: unknown = payload[claim];
  return typeof said === "string" && said.length > 0 && said.length <= 500 ? said : undefined;
};

/** What a provider says of a token: whom it names; `refused`, for whatever reason; or nothing, as it does not answer. */
type ProviderAnswer = ProviderWord | "refused" | "unreachable";

/**
 * Reads the tokens of a provider: signature, issuer, audience, times. Roles and permissions in them are not looked at.
 * Source: RFC 8725 (JWT best practice), RFC 9068.
 */
export const openProvider = (
  { issuer, audience, claim }: ProviderSettings,
  keys: JWTVerifyGetKey = providerKeys(issuer),
): ((token: string, now: Instant) => Promise<ProviderAnswer>) => {
  const options = {
    ...{ issuer, audience, algorithms: ALGORITHMS, clockTolerance: SKEW_SECONDS, maxTokenAge: OLDEST },
    requiredClaims: ["exp", "iat", "sub"],
  };
  return async (token, now) => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, { ...options, currentDate: new Date(now) });
      if (!TYPES.includes(protectedHeader.typ?.toLowerCase())) return "refused";
      const said = textClaim(payload, claim ?? "sub");
      if (said === undefined) return "refused";
      return claim === undefined ? { issuer, subject: said } : { issuer, code: said };
    } catch (error) {
      return error instanceof ProviderUnreachable ? "unreachable" : "refused";
    }
  };
};
