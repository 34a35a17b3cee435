import { addHours, type Instant, type Uuid } from "@answerable/core";
import type { KeyVault, Once, StoreError } from "@answerable/store";
import type { Result } from "neverthrow";
import { v7 } from "uuid";
import { derivationKey, keyedDigest, uuidOf } from "../derivation-key.ts";
import { printOfInput } from "./print-of-input.ts";

/** How long a key is kept. Source: issue "The HTTP app". */
const KEPT_HOURS = 72;

/** A request that was sent under a key: who asks what of whom. */
interface KeyedRequest {
  readonly operation: string;
  readonly actor: string;
  readonly useCase: string;
  /** As the caller sent it. */
  readonly key: string;
  readonly input: unknown;
}

/** What a key leads to. All of it is made under the operation's secret, so that nothing leads back to who asked, or what. */
export interface RequestKey {
  /** What its works are done once under; each has a number of its own. */
  onceOf(work: number, now: Instant): Once;
  /** The same id whenever the same is asked under the same key, for what no key may be kept of. */
  readonly id: Uuid;
  /** Ids and chance of one asking: the same again for the same moment. */
  from(at: Instant): { newId(): Uuid; chance(count: number): Uint8Array };
}

const chanceFrom = (secret: Uint8Array, ...parts: readonly string[]) => {
  let drawn = 0;
  return (count: number): Uint8Array => {
    const blocks: Buffer[] = [];
    for (let bytes = 0; bytes < count; bytes += 32) {
      drawn += 1;
      blocks.push(keyedDigest(secret, "chance", ...parts, String(drawn)));
    }
    return new Uint8Array(Buffer.concat(blocks).subarray(0, count));
  };
};

/** The key of a request under the operation's secret. Fails as the key vault does. */
export const requestKey = async (
  keys: KeyVault,
  { operation, actor, useCase, key, input }: KeyedRequest,
  now: Instant,
): Promise<Result<RequestKey, StoreError>> => {
  const print = await printOfInput(input);
  return await derivationKey(keys, "keys-of-requests", now).map((secret): RequestKey => {
    const who = [operation, actor, useCase, key];
    const body = keyedDigest(secret, "body", ...who, print).toString("hex");
    return {
      id: uuidOf(keyedDigest(secret, "id", ...who, body)) as Uuid,
      onceOf: (work, moment) => ({
        ...{ request: keyedDigest(secret, "request", ...who, String(work)).toString("hex"), body },
        until: addHours(moment, KEPT_HOURS),
      }),
      from: (at) => {
        const chance = chanceFrom(secret, ...who, body, at);
        let seq = 0;
        return {
          chance,
          newId: () => v7({ msecs: Date.parse(at), random: chance(16), seq: seq++ }) as Uuid,
        };
      },
    };
  });
};
