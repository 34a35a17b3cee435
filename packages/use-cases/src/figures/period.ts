import { type Issue, issue, Month, monthsFrom } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";

/** A longer period is asked in parts: every month has a row for every area. Source: Answerable default. */
const MOST_MONTHS = 60;

/** The fields by which a use case takes a period: one month, or the first and the last one. */
export const periodFields = {
  month: Month.optional().describe("One month; figures belong to the month it happened in."),
  from: Month.optional().describe("The first month."),
  to: Month.optional().describe("The last month."),
};

/** A first and a last month, in this order. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/**
 * The period that was asked for. Err `period-needed`: neither a month nor both ends, or all three; `months-are-backwards`;
 * `period-too-long` {months}.
 */
export const periodAsked = (asked: {
  readonly month?: Month | undefined;
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
}): Result<Period, Issue[]> => {
  const from = asked.month ?? asked.from;
  const to = asked.month ?? asked.to;
  if (from === undefined || to === undefined) return err([issue("period-needed")]);
  if (asked.month !== undefined && (asked.from ?? asked.to) !== undefined) return err([issue("period-needed")]);
  if (from > to) return err([issue("months-are-backwards", ["to"])]);
  return monthsFrom(from, to).length > MOST_MONTHS
    ? err([issue("period-too-long", ["to"], {}, { months: MOST_MONTHS })])
    : ok({ from, to });
};
