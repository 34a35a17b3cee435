import { addMonths, type Month } from "../../kernel/month.ts";
import type { IndexMonth } from "./index-month.ts";

/** A month of an area that eight informants of two groups were asked about, under one method, seen and reported. */
const ordinaryMonth: IndexMonth = {
  month: "2020-01" as Month,
  score: 50,
  class: "medium",
  step: 2,
  state: "scored",
  method: { id: "protection-risk", version: "1" },
  scoresBy: "fixed-range",
  classesBy: "fixed-range",
  taxonomy: null,
  voices: 8,
  groups: { leader: 4, youth: 4 },
  monitors: 57,
  seen: "reported",
  spread: { from: 45, to: 55 },
};

/** One ordinary month after another from January 2020, one for each score; null: too few voices for a score. */
export const monthsWith = (scores: readonly (number | null)[]): IndexMonth[] =>
  scores.map((score, index) => ({
    ...ordinaryMonth,
    month: addMonths(ordinaryMonth.month, index),
    score,
    ...(score === null ? { class: null, step: null, state: "not-enough-voices" as const, spread: null } : {}),
  }));

/** The same months, one of them changed. */
export const exceptIn = (series: readonly IndexMonth[], index: number, change: Partial<IndexMonth>): IndexMonth[] =>
  series.map((month, place) => (place === index ? { ...month, ...change } : month));

/** The same months, changed from one of them on. */
export const fromThenOn = (series: readonly IndexMonth[], index: number, change: Partial<IndexMonth>): IndexMonth[] =>
  series.map((month, place) => (place >= index ? { ...month, ...change } : month));
