import type { Head, Verified } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OfModule, OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { type DataFile, filesField } from "../file-field.ts";
import type { ModuleName } from "../modules.ts";
import { useCase } from "../use-case.ts";
import { type AnchorFault, readAnchor } from "./read-anchor.ts";

const VerifyInput = z.strictObject({
  anchor: filesField(
    "Files with signed heads of the logs that were kept elsewhere, one or a whole folder of them: the log is proved against each.",
  ).optional(),
  publicKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional()
    .describe(
      "The key that the heads have to be signed with, as it was written down elsewhere; left out: the operation's own, as it stands today.",
    ),
});

/** A file that proves nothing about this log: its name, and why. */
interface WrongAnchor {
  readonly anchor: string;
  readonly intact: false;
  readonly why: AnchorFault | "part-not-here";
}

type Proved = (Verified & OfModule) | WrongAnchor;

/** Of the files, the heads that are signed as they should be, by part; and the files that are not. */
const sorted = async (
  files: readonly DataFile[],
  publicKey: string,
  { operation, logs }: OperationContext,
): Promise<{ readonly heads: ReadonlyMap<ModuleName, readonly Head[]>; readonly wrong: readonly WrongAnchor[] }> => {
  const heads = new Map<ModuleName, Head[]>();
  const wrong: WrongAnchor[] = [];
  for (const file of files) {
    const read = await readAnchor(file, { operation, publicKey });
    if (read.isErr()) {
      wrong.push({ anchor: file.name, intact: false, why: read.error });
      continue;
    }
    for (const { module, ...head } of read.value.heads) heads.set(module, [...(heads.get(module) ?? []), head]);
    if (read.value.heads.some(({ module }) => !logs.parts.includes(module)))
      wrong.push({ anchor: file.name, intact: false, why: "part-not-here" });
  }
  return { heads, wrong };
};

const proved = async (
  { anchor = [], publicKey }: z.output<typeof VerifyInput>,
  ctx: OperationContext,
): Promise<Result<readonly Proved[], Failure>> => {
  if (anchor.length === 0) return await ctx.logs.verify();
  const own = publicKey === undefined ? await ctx.logs.anchorKey() : ok(publicKey);
  if (own.isErr()) return err(own.error);
  const { heads, wrong } = await sorted(anchor, own.value, ctx);
  return (await ctx.logs.verify(heads)).map((verified): readonly Proved[] => [...verified, ...wrong]);
};

/** Proof that the logs are whole, and are those whose heads were kept elsewhere. Source: design §3.3. */
export const verifyingUseCase = useCase({
  name: "audit.verify",
  kind: "list",
  summary:
    "recompute the chain of each log; without an anchor kept elsewhere it shows accidents, not a determined administrator",
  input: VerifyInput,
  permission: "audit.verify",
  module: "operation",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(proved(asked, ctx)),
  listed: (all) => all,
  flat: (all) => all.map((one) => ({ ...one, intact: one.intact ? "yes" : "no" })),
  isFailure: (all) => all.some(({ intact }) => !intact),
});
