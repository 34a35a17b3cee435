import { createPublicKey, verify } from "node:crypto";
import { Instant } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { DataFile } from "../file-field.ts";
import type { Anchored } from "../jobs/log-anchor.ts";
import { ModuleName } from "../modules.ts";

/** An hour's heads take less than a kilobyte. */
const LARGEST_BYTES = 65_536;

const Heads = z.strictObject({
  operation: z.string(),
  at: Instant,
  heads: z.array(
    z.strictObject({ module: ModuleName, position: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
const Signed = z.strictObject({
  algorithm: z.literal("Ed25519"),
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

/** Why a file proves nothing about this log. */
export type AnchorFault = "anchor-not-read" | "anchor-of-another-operation" | "anchor-key-differs" | "anchor-forged";

/** Whose heads are taken: those of this operation, signed with this key. */
export interface Trusted {
  readonly operation: string;
  /** The public half of an Ed25519 key, as base64url. */
  readonly publicKey: string;
}

const asJson = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};

const isSignedBy = (publicKey: string, signature: string, bytes: string): boolean => {
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" });
  return verify(null, Buffer.from(bytes), key, Buffer.from(signature, "base64url"));
};

/**
 * The heads in a file that was kept elsewhere, byte for byte as they were signed. Err: `anchor-not-read`,
 * `anchor-of-another-operation`, `anchor-key-differs`, `anchor-forged`.
 */
export const readAnchor = async (
  { blob }: DataFile,
  { operation, publicKey }: Trusted,
): Promise<Result<Anchored, AnchorFault>> => {
  if (blob.size > LARGEST_BYTES) return err("anchor-not-read");
  const [first = "", second = "", rest = "", ...more] = (await blob.text()).split("\n");
  const heads = Heads.safeParse(asJson(first));
  const signed = Signed.safeParse(asJson(second));
  if (!heads.success || !signed.success || rest !== "" || more.length > 0) return err("anchor-not-read");
  if (heads.data.operation !== operation) return err("anchor-of-another-operation");
  if (signed.data.publicKey !== publicKey) return err("anchor-key-differs");
  return isSignedBy(publicKey, signed.data.signature, first) ? ok(heads.data) : err("anchor-forged");
};
