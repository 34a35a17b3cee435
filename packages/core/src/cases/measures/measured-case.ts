import type { ClockReading } from "../../clocks/clock/clock-reading.ts";
import { utcDayOf } from "../../kernel/instant.ts";
import { type Month, monthOf } from "../../kernel/month.ts";
import type { LodgedCase, Moment, OfficeCase } from "../case/case-state.ts";

/** A case of the office with what its clocks say: all that measures read. */
export interface MeasuredCase {
  readonly state: OfficeCase;
  /** One reading a clock; a clock that the policy does not have is missing. */
  readonly clocks: readonly ClockReading[];
}

/** The month in which anybody of the office first received it; measures are of what was received in some months. */
export const receivedMonth = ({ content }: LodgedCase): Month => monthOf(utcDayOf(content.receivedAt));

/**
 * What happened since the office has the case: all of it, or what came after the investigating body gave it back, when
 * the time to answer began anew. The answers of the state are those of these moments.
 */
export const sinceOffice = ({ timeline }: OfficeCase): readonly Moment[] =>
  timeline.slice(Math.max(0, timeline.map(({ what }) => what).lastIndexOf("returned")));
