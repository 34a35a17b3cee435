import {
  addHours,
  ageingExpiry,
  type Instant,
  identifyingText,
  type Month,
  type PersonalKind,
  type ValuePath,
  type WithheldText,
} from "@answerable/core";
import type { OperationContext } from "./context.ts";
import type { SealTerms } from "./seal.ts";

const HOURS_PER_DAY = 24;

/** What has words in it: an incident or an alert. */
interface Worded {
  readonly narrative?: string | undefined;
  readonly place: { readonly locality?: string | undefined };
}

const textsOf = ({ narrative, place }: Worded): { field: WithheldText["field"]; text: string }[] => [
  ...(narrative === undefined ? [] : [{ field: "narrative" as const, text: narrative }]),
  ...(place.locality === undefined ? [] : [{ field: "locality" as const, text: place.locality }]),
];

/** Until when a text lies that is withheld now. */
const withheldUntil = ({ now, settings }: Pick<OperationContext, "now" | "settings">): Instant =>
  addHours(now, settings.withheldText.days * HOURS_PER_DAY);

/** The texts that would tell who somebody is, the rules that say so, and until when they lie; never the words. Source: practice F4. */
export const withheldTexts = (worded: Worded, ctx: Pick<OperationContext, "now" | "settings">): WithheldText[] =>
  textsOf(worded).flatMap(({ field, text }) => {
    // The name of a place is of no language: it is asked the rules of all of them, else no village could be kept.
    const { checked, findings } = identifyingText(text, field === "locality" ? "fr" : undefined);
    // What could not be checked may identify somebody: it is withheld like what does.
    const rules = [...new Set([...findings.map(({ rule }) => rule), ...(checked ? [] : ["language-not-checked"])])];
    return rules.length === 0 ? [] : [{ field, rules, until: withheldUntil(ctx) }];
  });

/** Who each value is sealed to, and until when: withheld text to the information manager, place and time until they age. */
export const sealTerms =
  (ctx: OperationContext, month: Month, withheld: readonly WithheldText[]) =>
  (path: ValuePath, kind: PersonalKind): SealTerms => {
    const { recipient, key } = ctx.settings.withheldText;
    const isWithheld = withheld.some(({ field }) => path.at(-1) === field);
    if (isWithheld) return { to: { recipient, ageRecipients: [key] }, expiresAt: withheldUntil(ctx) };
    const ages = kind === "place" || kind === "time";
    const expiresAt: Instant | null = ages ? ageingExpiry(month, ctx.settings.preciseForMonths) : null;
    return { to: { store: true }, expiresAt };
  };
