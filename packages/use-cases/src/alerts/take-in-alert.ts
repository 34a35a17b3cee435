import {
  type AlertContent,
  type AlertInput,
  type Issue,
  issue,
  type OccurrenceWindow,
  OpenAlertContent,
  prepareAlert,
  withoutSexualViolence,
} from "@answerable/core";
import type { SealedSlot } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, storeFailed, wrongInput } from "../failure.ts";
import { sealTerms, withheldTexts } from "../withheld-texts.ts";
import type { AlertRules } from "./alert-rules.ts";

/** An alert ready to be asked of the rules, its personal values sealed. */
export interface SealedAlert {
  readonly content: AlertContent;
  readonly slots: readonly SealedSlot[];
  /** Between which moments it happened; measured with, never kept. */
  readonly window: OccurrenceWindow;
  /** What was withheld, mended or not kept; the alert stands all the same. */
  readonly notes: readonly Issue[];
}

/**
 * From what a person gives to what is recorded: what must not be known goes first, then it is checked and mended, the
 * text that would tell who somebody is is withheld, and every personal value is sealed.
 */
export const takeInAlert = async (
  ctx: OperationContext,
  rules: AlertRules,
  given: AlertInput,
  stream: string,
): Promise<Result<SealedAlert, Failure>> => {
  const split = withoutSexualViolence(given, rules.taxonomy);
  if (split.isErr()) return err(wrongInput(split.error));
  const withheld = withheldTexts(split.value.input, ctx);
  const { preciseForMonths } = ctx.settings;
  const prepared = prepareAlert(split.value.input, { ...rules, now: ctx.now, preciseForMonths, withheld });
  if (prepared.isErr()) return err(wrongInput([...split.value.notes, ...prepared.error]));
  const { content, window, notes } = prepared.value;
  const sealed = await ctx.seal({
    stream,
    schema: OpenAlertContent,
    value: content,
    termsOf: sealTerms(ctx, content.occurred.month, withheld),
  });
  if (sealed.isErr()) return err(storeFailed(sealed.error));
  return ok({
    content: sealed.value.value as AlertContent,
    slots: sealed.value.slots,
    window,
    notes: [
      ...split.value.notes,
      ...notes,
      ...withheld.map(({ field, rules: why }) => issue("text-withheld", [field], {}, { rules: why })),
    ],
  });
};
