import {
  type Calendar,
  caseClocks,
  defaultResponsePolicy,
  type LodgedCase,
  type MeasuredCase,
  type SensitiveCase,
} from "@answerable/core";
import type { Life } from "./life.ts";

/** Where each case of a year stands. */
const statesOf = (lives: readonly Life[]): LodgedCase[] =>
  lives.flatMap(({ state }) => (state.status === "absent" ? [] : [state]));

/** Those of a year that are with the investigating body. */
export const sensitiveOf = (lives: readonly Life[]): SensitiveCase[] =>
  statesOf(lives).filter((state) => state.way === "investigating-body");

/** The cases that the office deals with, each with what its clocks say under the shipped policy. */
export const measuredYear = (lives: readonly Life[], calendar: Calendar): MeasuredCase[] => {
  const { id, version } = calendar;
  const since = "2000-01-01T00:00:00.000Z" as MeasuredCase["state"]["since"];
  const books = {
    policies: [defaultResponsePolicy],
    ...{ calendars: [calendar], pages: [{ id, version, since }] },
  };
  return statesOf(lives).flatMap((state) =>
    state.way === "office" ? [{ state, clocks: caseClocks(state, books) }] : [],
  );
};
