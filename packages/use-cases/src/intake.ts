import {
  addHours,
  ageingExpiry,
  coarsened,
  type IncidentContent,
  type IncidentInput,
  type Instant,
  type Issue,
  identifyingText,
  issue,
  OpenIncidentContent,
  type PersonalKind,
  type Place,
  prepareIncident,
  type SurvivorCount,
  splitSubmission,
  utcDayOf,
  type ValuePath,
  type WithheldText,
} from "@answerable/core";
import type { SealedSlot, StoreError } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "./context.ts";
import type { IncidentRules } from "./incident-rules.ts";
import type { SealTerms } from "./seal.ts";

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

const HOURS_PER_DAY = 24;

const textsOf = ({ narrative, place }: IncidentInput): { field: WithheldText["field"]; text: string }[] => [
  ...(narrative === undefined ? [] : [{ field: "narrative" as const, text: narrative as string }]),
  ...(place.locality === undefined ? [] : [{ field: "locality" as const, text: place.locality as string }]),
];

/** The texts that would tell who somebody is, and the rules that say so; never the words. */
const withheldOf = (input: IncidentInput): WithheldText[] =>
  textsOf(input).flatMap(({ field, text }) => {
    // The name of a place is of no language: it is asked the rules of all of them, else no village could be kept.
    const { checked, findings } = identifyingText(text, field === "locality" ? "fr" : undefined);
    // What could not be checked may identify somebody: it is withheld like what does.
    const rules = [...new Set([...findings.map(({ rule }) => rule), ...(checked ? [] : ["language-not-checked"])])];
    return rules.length === 0 ? [] : [{ field, rules }];
  });

const termsFor =
  (ctx: OperationContext, input: IncidentInput, withheld: readonly WithheldText[]) =>
  (path: ValuePath, kind: PersonalKind): SealTerms => {
    const { recipient, key, days } = ctx.settings.withheldText;
    const isWithheld = withheld.some(({ field }) => path.at(-1) === field);
    if (isWithheld) return { to: { recipient, ageRecipient: key }, expiresAt: addHours(ctx.now, days * HOURS_PER_DAY) };
    const ages = kind === "place" || kind === "time";
    const expiresAt: Instant | null = ages ? ageingExpiry(input.happened.month, ctx.settings.preciseForMonths) : null;
    return { to: { store: true }, expiresAt };
  };

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
  const withheld = withheldOf(input);
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
    termsOf: termsFor(ctx, input, withheld),
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
