import type { Instant } from "../../kernel/instant.ts";
import type { PartOf } from "../../kernel/part-of.ts";
import { BodyConclusion, SafetyCallOutcome } from "../case/case-reasons.ts";
import type { SensitiveCase } from "../case/case-state.ts";
import { countCodes } from "./count-codes.ts";
import { FEWEST_CASES } from "./few-cases.ts";
import { receivedMonth } from "./measured-case.ts";
import { putTogether } from "./put-together.ts";

/** Counts by code, in which those that are too small stand together. */
export interface SafeCounts {
  readonly counts: Readonly<Record<string, number>>;
  /** Codes whose counts are not shown, and what they come to together; null: every one is shown. */
  readonly together: { readonly codes: readonly string[]; readonly count: number } | null;
}

/** Sensitive complaints of one year; nothing of it by place, month, channel, unit or person. */
export interface SensitiveYear {
  readonly year: string;
  readonly received: number;
  readonly standing: SafeCounts;
  /** Those the body concluded on, by its own words. */
  readonly conclusions: SafeCounts;
  /** Of all received: the safety call was made, or the person wanted none; null: too few on one side. */
  readonly safety: PartOf | null;
  readonly callOutcomes: SafeCounts;
}

export interface WithheldYear {
  readonly year: string;
  readonly withheld: "not-asked-whole" | "not-over" | "too-few";
}

const safeCounts = (counts: Readonly<Record<string, number>>): SafeCounts => {
  const hidden = putTogether(counts, FEWEST_CASES);
  const codes = Object.keys(counts).filter((code) => hidden.has(code));
  return {
    counts: Object.fromEntries(Object.entries(counts).filter(([code]) => !hidden.has(code))),
    together: codes.length === 0 ? null : { codes, count: codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0) },
  };
};

const STANDINGS = ["not-forwarded", "with-the-body", "concluded", "told", "untold"] as const;

const standingOf = (state: SensitiveCase): (typeof STANDINGS)[number] => {
  if (state.status === "loop-closed") return state.end.told === "received" ? "told" : "untold";
  if (state.status === "body-concluded") return "concluded";
  return state.forwardedTo.length === 0 ? "not-forwarded" : "with-the-body";
};

/** Both numbers stay away where either is too small; nobody at all is no small number. */
const safePart = (part: number, of: number): PartOf | null =>
  [part, of - part].some((count) => count > 0 && count < FEWEST_CASES) ? null : { part, of };

const yearOf = (year: string, cases: readonly SensitiveCase[]): SensitiveYear => {
  const calls = cases.map(({ safetyCall }) => safetyCall);
  return {
    ...{ year, received: cases.length, standing: safeCounts(countCodes(STANDINGS, cases.map(standingOf))) },
    conclusions: safeCounts(
      countCodes(
        BodyConclusion.options,
        cases.flatMap((state) => ("conclusion" in state ? [state.conclusion] : [])),
      ),
    ),
    safety: safePart(calls.filter(({ is }) => is === "made" || is === "declined").length, cases.length),
    callOutcomes: safeCounts(
      countCodes(
        SafetyCallOutcome.options,
        calls.flatMap((call) => (call.is === "made" ? [call.outcome] : [])),
      ),
    ),
  };
};

/**
 * Sensitive complaints: for the whole operation, by year, never by site or month. A year is told once it is over and only if it
 * was asked for whole, so that nobody subtracts yesterday's number from today's; and only from {@link FEWEST_CASES} on, of
 * which none is told as zero either. `cases` are all that were received, of both ways. Source: practice C7, C8.
 */
export const sensitiveMeasures = (
  cases: readonly SensitiveCase[],
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: Instant },
): (SensitiveYear | WithheldYear)[] => {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) =>
    String(Number(from.slice(0, 4)) + index),
  );
  return years.map((year) => {
    if (from > `${year}-01` || to < `${year}-12`) return { year, withheld: "not-asked-whole" };
    if (now.slice(0, 4) <= year) return { year, withheld: "not-over" };
    const own = cases.filter((state) => receivedMonth(state).slice(0, 4) === year);
    return own.length < FEWEST_CASES ? { year, withheld: "too-few" } : yearOf(year, own);
  });
};
