import { addHours, type Issue, identifyingText, issue, type Sealed } from "@answerable/core";
import type { SealedSlot } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";

const HOURS_PER_DAY = 24;

/** A matter of the ledger, ready to be asked of the rules. */
export interface SealedMatter<Open> {
  readonly content: Sealed<Open>;
  readonly slots: readonly SealedSlot[];
  readonly notes: readonly Issue[];
}

/**
 * Seals the words and the reference of a matter. What a community said, and what it was told, names nobody: words that
 * tell who somebody is are withheld, sealed to the information manager, and gone when their time is over. What is between
 * us and one person (`isOfMany` false) and all else stays sealed in the store, whatever its language, for whoever has to
 * answer it; none of it ever stands in a row. Source: practice F4, H1.
 */
export const sealMatter = async <Open extends { readonly words: string | null }>(
  ctx: Pick<OperationContext, "seal" | "settings" | "now">,
  request: {
    readonly stream: string;
    readonly schema: z.ZodType<Open>;
    readonly value: Open;
    readonly isOfMany?: boolean;
  },
): Promise<Result<SealedMatter<Open>, Failure>> => {
  const { isOfMany = true, ...sealing } = request;
  const { words } = sealing.value;
  const rules =
    words === null || !isOfMany ? [] : [...new Set(identifyingText(words).findings.map(({ rule }) => rule))];
  const { recipient, key, days } = ctx.settings.withheldText;
  const sealed = await ctx.seal({
    ...sealing,
    termsOf: (path) =>
      path.at(-1) === "words" && rules.length > 0
        ? { to: { recipient, ageRecipients: [key] }, expiresAt: addHours(ctx.now, days * HOURS_PER_DAY) }
        : { to: { store: true }, expiresAt: null },
  });
  if (sealed.isErr()) return err(storeFailed(sealed.error));
  const { value, slots } = sealed.value;
  return ok({
    content: value,
    slots,
    notes: rules.length === 0 ? [] : [issue("text-withheld", ["words"], {}, { rules })],
  });
};
