import { isSafeAddress } from "@answerable/use-cases";
import type { JSONWebKeySet } from "jose";
import * as z from "zod";

const TIMEOUT_MS = 3_000;

const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });
const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

const fetchedAs = async <Read>(address: string, schema: z.ZodType<Read>): Promise<Read> => {
  const response = await fetch(address, {
    ...{ redirect: "error", headers: { accept: "application/json" }, signal: AbortSignal.timeout(TIMEOUT_MS) },
  });
  if (!response.ok) throw new Error("the provider did not answer");
  return schema.parse(await response.json());
};

/**
 * What a provider says of itself and which keys it signs with. Throws where it does not answer, says that it is another, or
 * keeps its keys where they could be changed on their way. Source: OpenID Connect Discovery 1.0 §4.
 */
export const providerMetadata = async (issuer: string): Promise<{ readonly keys: JSONWebKeySet }> => {
  const at = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const metadata = await fetchedAs(at, Metadata);
  if (metadata.issuer !== issuer) throw new Error("the provider says that it is another");
  if (!isSafeAddress(metadata.jwks_uri)) throw new Error("the provider's keys could be changed on their way");
  return { keys: (await fetchedAs(metadata.jwks_uri, Keys)) as JSONWebKeySet };
};
