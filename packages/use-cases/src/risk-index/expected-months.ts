import type { AnswerTally, AreaMonth } from "@answerable/core";
import { everyMonth } from "./every-month.ts";

/**
 * The area-months that a file of informants' answers should speak of: its areas in its months. One from which nobody
 * answered has no row there, and would else be missed by nobody. A table of areas says itself what it speaks of.
 */
export const expectedMonths = ({ method, units }: Pick<AnswerTally, "method" | "units">): readonly AreaMonth[] =>
  method.voices === null ? [] : everyMonth(units);
