import { Instant } from "@answerable/core";
import * as z from "zod";
import { keyedDigest } from "../derivation-key.ts";
import { ModuleName } from "../modules.ts";
import { OperationFile } from "../operation-file.ts";

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.int().min(0);

/** One file of a backup, as it was written. */
const BackedUpFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9.-]{1,80}$/),
  sha256: Digest,
  bytes: Count,
  part: z.enum([...ModuleName.options, "keys", "erased"]),
  migrations: z.array(z.string()),
  tables: z.record(z.string(), Count),
  head: z.strictObject({ position: Count, hash: Digest }).optional(),
});
export type BackedUpFile = z.infer<typeof BackedUpFile>;

const shape = {
  format: z.literal("answerable-backup/1"),
  kind: z.enum(["data", "keys"]),
  operation: OperationFile.shape.operation,
  modules: OperationFile.shape.modules,
  sample: OperationFile.shape.sample,
  takenAt: Instant,
  files: z.array(BackedUpFile),
};

const Unproved = z.strictObject(shape);
export type Unproved = z.infer<typeof Unproved>;

export const Manifest = z.strictObject({ ...shape, proof: Digest });
/**
 * What one output of a backup holds: either the stores, or the wrapped keys with the list of what was erased. `proof` shows that
 * it was written by who held the operation's keys.
 */
export type Manifest = z.infer<typeof Manifest>;

/** The proof of a manifest under the operation's secret; what is not in it proves nothing. */
export const proofOf = (secret: Uint8Array, manifest: Unproved): string => {
  const { format, kind, operation, modules, sample, takenAt, files } = manifest;
  const plain = Unproved.parse({ format, kind, operation, modules, sample, takenAt, files });
  return keyedDigest(secret, JSON.stringify(plain)).toString("hex");
};
