import {
  type CaseCommand,
  type CaseInput,
  caseSubject,
  type Issue,
  LodgedPrint,
  OpenCaseContent,
  prepareCase,
  type Receipt,
  rejection,
  rulesAtLodging,
  unitCells,
} from "@answerable/core";
import { type SealedSlot, type Step, step } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, storeFailed, wrongInput } from "../failure.ts";
import { adoptedRegistry } from "../incident-rules.ts";
import { promiseAreasOf } from "../promises/promise-areas.ts";
import type { HeldReceipt } from "../receipts.ts";
import { adoptedMechanism } from "./adopted-mechanism.ts";
import { caseTaxonomy } from "./case-categories.ts";
import { policyPin } from "./policy-pin.ts";

/** A case that is ready to be asked of the rules: its receipt, and what goes into the transaction. */
export interface PreparedLodging {
  readonly receipt: Receipt;
  readonly held: HeldReceipt;
  readonly step: Step;
  readonly slots: readonly SealedSlot[];
  /** What should have been said before the facts and was not. */
  readonly notes: readonly Issue[];
}

const checksFor = (input: CaseInput, ctx: OperationContext) =>
  caseTaxonomy(ctx).andThen((categories) =>
    adoptedMechanism(ctx).andThen((mechanism) =>
      adoptedRegistry(ctx)
        .mapErr(wrongInput)
        .map((registry) => ({
          ...{ now: ctx.now, recorder: ctx.actor.code, categories, areas: promiseAreasOf(registry) },
          rules: rulesAtLodging(mechanism, input.project, policyPin(ctx, input.receivedAt)),
        })),
    ),
  );

/**
 * Prepares what a desk took down, or an import read: checked against the rules in force, every word of the person sealed.
 * `key` is the lodger's own: the same key leads to the same case, and `said` is what the key stands for, so that a
 * repeated submission is known and another one under the same key is refused. Nothing is decided or written yet.
 * Err: those of `prepareCase`, at once; `document-not-adopted`; `out-of-scope`; those of the store.
 */
export const prepareLodging = async (
  { key, said, input }: { readonly key: string; readonly said: unknown; readonly input: CaseInput },
  ctx: OperationContext,
): Promise<Result<PreparedLodging, Failure>> => {
  const checks = checksFor(input, ctx);
  if (checks.isErr()) return err(checks.error);
  const ready = prepareCase(input, checks.value);
  if (ready.isErr()) return err(wrongInput(ready.error));
  const { content, notes } = ready.value;
  const { adm1, adm2, recorder } = content;
  // whom it is about closes it to the people near them, and to nobody's writing it down
  if (!ctx.maySee("case", { adm1, adm2, recorder, ...unitCells([]) })) return err(refusedBy(rejection("out-of-scope")));
  const lodging = await ctx.receipts.lodging(key);
  if (lodging.isErr()) return err(lodging.error);
  const { receipt, held, printOf } = lodging.value;
  const toStore = { to: { store: true as const }, expiresAt: null };
  const sealed = await ctx.seal({
    ...{ stream: held.stream, schema: OpenCaseContent, value: content, termsOf: () => toStore },
  });
  if (sealed.isErr()) return err(storeFailed(sealed.error));
  const { value, slots } = sealed.value;
  const command: CaseCommand = {
    ...{ type: "lodge", at: ctx.now, doneAt: content.receivedAt, by: ctx.actor.code },
    ...{ content: value, print: LodgedPrint.parse(printOf(said)) },
  };
  return ok({ receipt, held, step: step(caseSubject, held.stream, command), slots, notes });
};
