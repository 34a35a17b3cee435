import type { Instant, Uuid } from "@answerable/core";
import type { ResultAsync } from "neverthrow";
import { derivationKey, keyedDigest } from "../derivation-key.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";
import { type Credentials, credentialsIn } from "./credential.ts";
import { type GuessGuard, guessGuard } from "./guess-guard.ts";
import { type OneAtATime, oneAtATime } from "./one-at-a-time.ts";

/** What is one for all who sign in to an operation that stands open. */
export interface SignInDoor {
  readonly guard: GuessGuard;
  readonly oneAtATime: OneAtATime;
}

/** A door at which nobody stands yet. */
export const signInDoor = (): SignInDoor => ({ guard: guessGuard(), oneAtATime: oneAtATime() });

/** How a request came: from where, and whom a provider says it is from. */
export interface ComesFrom {
  /** An address; left out: nobody said. */
  readonly from?: string | undefined;
  /** What the agency's provider calls whoever asks, as a digest; left out: it said nothing. */
  readonly identity?: Uuid | undefined;
}

/** What signing in needs beside rules and store. */
export interface SignInDesk extends SignInDoor {
  readonly from: string;
  readonly identity: Uuid | undefined;
  readonly credentials: Credentials;
  /** What a code is known by; it says nothing to whoever lacks the operation's secret. */
  digestOf(...parts: readonly string[]): ResultAsync<string, Failure>;
}

/** The desk of an operation, for one request. */
export const signInDesk = (
  { code, keys, door }: Pick<OpenOperation, "code" | "keys" | "door">,
  { from = "here", identity }: ComesFrom,
  now: Instant,
): SignInDesk => ({
  ...{ ...door, from, identity, credentials: credentialsIn(keys, now) },
  digestOf: (...parts) =>
    derivationKey(keys, "sign-in", now)
      .map((secret) => keyedDigest(secret, code, ...parts).toString("hex"))
      .mapErr(storeFailed),
});
