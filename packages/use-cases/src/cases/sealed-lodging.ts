import { type CaseCommand, caseSubject, LodgedPrint, type Receipt, type Sealed } from "@answerable/core";
import { type SealedSlot, type Step, step } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { HeldReceipt } from "../receipts.ts";
import type { SealRequest } from "../seal.ts";

/** A lodging with every word of the person sealed: its receipt, and what goes into the transaction. */
export interface SealedLodging {
  readonly receipt: Receipt;
  readonly held: HeldReceipt;
  readonly step: Step;
  readonly slots: readonly SealedSlot[];
}

interface Submission<Open> extends Omit<SealRequest<Open>, "stream"> {
  /** The lodger's own: the same key leads to the same case. */
  readonly key: string;
  /** What the key stands for; another thing said under the same key is refused. */
  readonly said: unknown;
  command(content: Sealed<Open>, print: LodgedPrint): CaseCommand;
}

/** Seals what was said under the case that its key leads to. Nothing is decided or written yet. */
export const sealedLodging = async <Open>(
  { key, said, command, ...request }: Submission<Open>,
  ctx: Pick<OperationContext, "receipts" | "seal">,
): Promise<Result<SealedLodging, Failure>> => {
  const lodging = await ctx.receipts.lodging(key);
  if (lodging.isErr()) return err(lodging.error);
  const { receipt, held, printOf } = lodging.value;
  const sealed = await ctx.seal({ ...request, stream: held.stream });
  if (sealed.isErr()) return err(storeFailed(sealed.error));
  const { value, slots } = sealed.value;
  const print = LodgedPrint.parse(printOf(said));
  return ok({ receipt, held, step: step(caseSubject, held.stream, command(value, print)), slots });
};
