import type { Calendar } from "../../clocks/calendar/calendar.ts";
import { localDayOf } from "../../clocks/calendar/local-time.ts";
import { clockOf } from "../../clocks/clock/clock-of.ts";
import { dueDayOf } from "../../clocks/clock/days-not-counted.ts";
import { policyFor } from "../../clocks/policy/policy-for.ts";
import type { ResponsePolicy } from "../../clocks/policy/response-policy.ts";
import { dayNumber } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import { SaidFirst } from "../case/said-before.ts";
import { saidFirstWords } from "./intake-words.ts";

/** One thing that is said, or asked, before the facts; lodging takes the code as said. */
export interface FirstWords {
  readonly code: SaidFirst;
  readonly words: string;
}

/**
 * In how many days, on the office's wall, somebody who comes now has an answer, or word on the way, whatever she or he will
 * tell; at least 1. Null: the policy has neither clock, so nobody can say by when. Source: practice C11.
 */
export const hearsWithinDays = (
  policy: Pick<ResponsePolicy, "default" | "entries">,
  calendar: Calendar,
  now: Instant,
): number | null => {
  const { clocks } = policyFor(policy, {});
  const days = (["interim", "response"] as const).flatMap((clock) => {
    const rule = clocks[clock];
    const due = rule === null ? null : clockOf(clock, [{ type: "received", at: now }], rule, calendar).due;
    return due === null ? [] : [dayNumber(dueDayOf(due, calendar))];
  });
  return days.length === 0 ? null : Math.max(1, Math.min(...days) - dayNumber(localDayOf(now, calendar.timeZone)));
};

const daysIn = { en: ["day", "days"], fr: ["jour", "jours"] } as const;

/**
 * What is said, or asked, before the facts, in the order it is said. Where nobody can say by when (`withinDays` is null) that
 * sentence is left out: a time that no policy has would be a promise that nothing backs. Source: practice C2, C11.
 */
export const firstWords = (language: "en" | "fr", withinDays: number | null): readonly FirstWords[] =>
  SaidFirst.options
    .filter((code) => code !== "by-when" || withinDays !== null)
    .map((code) => {
      const days = `${withinDays} ${daysIn[language][withinDays === 1 ? 0 : 1]}`;
      return { code, words: saidFirstWords[code][language].replace("{}", days) };
    });
