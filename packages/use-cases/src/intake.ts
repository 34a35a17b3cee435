import {
  coarsened,
  type IncidentContent,
  type IncidentInput,
  type Issue,
  issue,
  OpenIncidentContent,
  type Place,
  prepareIncident,
  type SurvivorCount,
  splitSubmission,
  utcDayOf,
} from "@answerable/core";
import type { SealedSlot, StoreError } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "./context.ts";
import type { IncidentRules } from "./incident-rules.ts";
import { sealTerms, withheldTexts } from "./withheld-texts.ts";

/** An incident ready to be asked of the rules, its personal values sealed. */
export interface SealedIncident {
  readonly content: IncidentContent;
  readonly slots: readonly SealedSlot[];
}

/** What becomes of one submission. */
export interface TakenIn {
  /** Undefined where nothing but what must not be known was in it. */
  readonly incident: SealedIncident | undefined;
  readonly survivorCounts: readonly SurvivorCount[];
  /** What was withheld, mended or not kept; the incident stands all the same. */
  readonly notes: readonly Issue[];
}

/** Why a submission was not taken in: its own issues, or the store that seals. */
export type IntakeFailure = { readonly issues: readonly Issue[] } | { readonly store: StoreError };

/**
 * From what came in to what is recorded: sets apart what must not be known, checks and mends, finds the text that would
 * tell who somebody is, and seals every personal value. Identifying text costs no incident (F4); only a row without a
 * usable type, month or area does.
 */
export const takeIn = async (
  ctx: OperationContext,
  rules: IncidentRules,
  given: IncidentInput,
  stream: string,
  at: Place = {},
): Promise<Result<TakenIn, IntakeFailure>> => {
  const { taxonomy, places, agreement } = rules;
  const split = splitSubmission(given, { taxonomy, places, agreement, today: utcDayOf(ctx.now), at });
  if (split.incident === undefined)
    return ok({ incident: undefined, survivorCounts: split.survivorCounts, notes: split.notes });
  const input = coarsened(split.incident, ctx.now, ctx.settings.preciseForMonths);
  const withheld = withheldTexts(input, ctx);
  const prepared = prepareIncident(input, {
    taxonomy,
    places,
    today: utcDayOf(ctx.now),
    at,
    receivedAt: ctx.now,
    withheld,
  });
  if (prepared.isErr()) return err({ issues: [...split.notes, ...prepared.error] });
  const sealed = await ctx.seal({
    stream,
    schema: OpenIncidentContent,
    value: prepared.value.content,
    termsOf: sealTerms(ctx, input.happened.month, withheld),
  });
  if (sealed.isErr()) return err({ store: sealed.error });
  return ok({
    incident: { content: sealed.value.value as IncidentContent, slots: sealed.value.slots },
    survivorCounts: split.survivorCounts,
    notes: [
      ...split.notes,
      ...prepared.value.notes,
      ...withheld.map(({ field, rules: why }) => issue("text-withheld", [field], at, { rules: why })),
    ],
  });
};
