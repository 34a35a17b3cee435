import { createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, instantNumber } from "@answerable/core";
import type { Head, Store } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { derivationKey } from "../derivation-key.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";
import { type FailedAttempt, type QueueWorked, workQueue } from "./work-queue.ts";

/** The queue of signed heads, in the operation's own store. */
export const ANCHORS = "log-anchor";
const HOUR_MS = 3_600_000;
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. Source: RFC 8410. */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** What is kept outside: how far each log had come, and its last link. Ids, codes and digests alone. */
export interface Anchored {
  readonly operation: string;
  readonly at: Instant;
  readonly heads: readonly (Head & { readonly module: ModuleName })[];
}

/** The key that heads are signed with, one for an operation; its public half stands beside each signature. */
const signingKey = async (open: Pick<OpenOperation, "keys">, now: Instant): Promise<Result<KeyObject, Failure>> =>
  await derivationKey(open.keys, "log-anchor", now)
    .map((seed) => createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" }))
    .mapErr(storeFailed);

/** The public half of the key that an operation signs its heads with, as base64url; to be written down elsewhere. */
export const anchorKey = async (open: Pick<OpenOperation, "keys">, now: Instant): Promise<Result<string, Failure>> =>
  (await signingKey(open, now)).map((key) => createPublicKey(key).export({ format: "jwk" }).x ?? "");

const headsOf = async ({ modules, storeOf }: OpenOperation): Promise<Result<Anchored["heads"], Failure>> => {
  const heads: Anchored["heads"][number][] = [];
  for (const module of modules) {
    const head = await storeOf(module).asyncAndThen((store) => store.head().mapErr(storeFailed));
    if (head.isErr()) return err(head.error);
    heads.push({ module, ...head.value });
  }
  return ok(heads);
};

/** The heads as they stand, signed: two lines of JSON, what is signed and by whom, byte for byte. */
const signedHeads = async (open: OpenOperation, now: Instant): Promise<Result<string, Failure>> => {
  const heads = await headsOf(open);
  const key = await signingKey(open, now);
  if (heads.isErr()) return err(heads.error);
  if (key.isErr()) return err(key.error);
  const anchored = JSON.stringify({ operation: open.code, at: now, heads: heads.value } satisfies Anchored);
  const { x } = createPublicKey(key.value).export({ format: "jwk" });
  const signature = sign(null, Buffer.from(anchored), key.value).toString("base64url");
  return ok(`${anchored}\n${JSON.stringify({ algorithm: "Ed25519", publicKey: x, signature })}\n`);
};

/** Writes a file that does not stand there yet; one that does was written by whoever was first. */
const keepAt = async (path: string, text: string): Promise<Result<void, FailedAttempt>> => {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600, flush: true });
    return ok(undefined);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return ok(undefined);
    return err({ code: "anchor-not-kept" });
  }
};

const codeOf = (failure: Failure): string => (failure.owner === "store" ? failure.error.code : "anchor-not-kept");

/** When heads were last kept elsewhere; undefined: never. */
export const lastAnchored = async ({ notes }: Pick<Store, "notes">): Promise<Result<Instant | undefined, Failure>> =>
  await notes
    .read(ANCHORS)
    .map((note) => note?.text as Instant | undefined)
    .mapErr(storeFailed);

/** Notes that heads stand elsewhere; where another worker did so in the meantime, its note is as good. */
const noteKept = async ({ notes }: Store, now: Instant): Promise<Result<void, FailedAttempt>> =>
  await notes
    .read(ANCHORS)
    .andThen((note) => notes.write(ANCHORS, now, note?.version ?? 0))
    .map(() => undefined)
    .mapErr(({ code }): FailedAttempt => ({ code }));

interface Keeping {
  /** A folder that lies on another machine, or is taken to one. */
  readonly folder: string;
  readonly now: Instant;
  readonly chance: () => number;
}

/**
 * Signs the heads of all logs once an hour and keeps them in a folder elsewhere, a file an hour; whoever has one can tell a log that was
 * written anew. Several workers keep one file between them; where the folder is away it is tried again, and the file is called
 * after the hour that it was signed in. An hour in which nobody worked has none: a head of later would say nothing of it. What was put
 * by a clock that ran ahead does not hold it back. Source: design §3.3.
 */
export const keepAnchor = async (
  open: OpenOperation,
  { folder, now, chance }: Keeping,
): Promise<Result<QueueWorked, Failure>> => {
  const store = open.storeOf("operation");
  if (store.isErr()) return err(store.error);
  const { jobs } = store.value;
  const hour = Math.floor(instantNumber(now) / HOUR_MS);
  const followed = await jobs.followed(ANCHORS);
  if (followed.isErr()) return err(storeFailed(followed.error));
  // two machines may differ by an hour that has just begun
  if (followed.value === undefined || followed.value < hour || followed.value > hour + 1) {
    const name = now.slice(0, 13);
    const job = { kind: "keep-anchor", record: `hour-${name}`, payload: JSON.stringify({ hour: name }), at: now };
    const put = await jobs.put({ queue: ANCHORS, from: followed.value, to: hour, jobs: [job], now });
    if (put.isErr()) return err(storeFailed(put.error));
  }
  return await workQueue({
    ...{ queue: ANCHORS, jobs, now: () => now, chance },
    handle: async () => {
      const text = await signedHeads(open, now);
      if (text.isErr()) return err({ code: codeOf(text.error) });
      const kept = await keepAt(join(folder, `${open.code}-hour-${now.slice(0, 13)}.anchor`), text.value);
      return kept.isErr() ? kept : await noteKept(store.value, now);
    },
  });
};
