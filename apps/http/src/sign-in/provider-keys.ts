import { createLocalJWKSet, errors, type JWTVerifyGetKey } from "jose";
import { providerMetadata } from "./provider-metadata.ts";
import { ProviderUnreachable } from "./provider-unreachable.ts";

/** How long keys are taken as they are, asked for again, and kept where the provider is away. Source: Answerable default. */
export const KEYS = {
  /** After that they are asked for again, beside the requests. */
  freshMs: 600_000,
  /** Where the provider cannot be reached they go on for so long; a key that was withdrawn counts no longer than that. */
  keptMs: 86_400_000,
  /** A key that is not known is asked for so far apart, whoever sends tokens that name one. */
  apartMs: 30_000,
  /** A provider that did not answer is left alone for so long. */
  awayMs: 5_000,
} as const;

interface Held {
  readonly key: JWTVerifyGetKey;
  readonly at: number;
}

/**
 * The keys of a provider, as its own address says. What signs is looked up; a new one is fetched when a token names it, so
 * that a rotation is followed at once. Throws {@link ProviderUnreachable} where nothing is known.
 */
export const providerKeys = (issuer: string, clock: () => number = () => performance.now()): JWTVerifyGetKey => {
  let held: Held | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let awaySince = Number.NEGATIVE_INFINITY;
  let asking: Promise<Held> | undefined;

  const fetched = async (): Promise<Held> => {
    askedAt = clock();
    try {
      const { keys } = await providerMetadata(issuer);
      held = { key: createLocalJWKSet(keys), at: clock() };
      return held;
    } catch {
      awaySince = clock();
      throw new ProviderUnreachable();
    } finally {
      asking = undefined;
    }
  };
  /** However many ask, the provider is asked once. */
  const ask = (): Promise<Held> => {
    if (asking === undefined && clock() - awaySince < KEYS.awayMs) return Promise.reject(new ProviderUnreachable());
    asking ??= fetched();
    return asking;
  };
  const standing = async (): Promise<Held> => {
    if (held === undefined || clock() - held.at > KEYS.keptMs) return await ask();
    // those that are known go on meanwhile, and where it fails
    if (clock() - held.at > KEYS.freshMs) ask().catch(() => undefined);
    return held;
  };
  return async (header, token) => {
    const { key } = await standing();
    try {
      return await key(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || clock() - askedAt < KEYS.apartMs) throw error;
      return await (await ask()).key(header, token);
    }
  };
};
