import { type CasePart, partOfCases } from "./few-cases.ts";
import type { MeasuredCase } from "./measured-case.ts";

/** The person's wish that a woman, or a man, deals with it. */
export interface KeptWishes {
  /** Cases in which nobody asked for the wish. */
  readonly notAsked: number;
  /** Cases with a wish for a woman or a man. */
  readonly wished: number;
  /** Met each time somebody took the case, of those wished that anybody took. */
  readonly met: CasePart;
  readonly recusals: number;
}

/** How often the wish about the handler was kept. Source: IOM cash-based interventions manual 5.4 (gender balance). */
export const keptWishes = (cases: readonly MeasuredCase[]): KeptWishes => {
  const states = cases.map(({ state }) => state);
  const wished = states.filter(({ content: { wishes } }) => wishes.handler === "woman" || wishes.handler === "man");
  const taken = wished.filter(({ tally }) => tally.handlings > 0);
  return {
    notAsked: states.filter(({ content }) => content.wishes.handler === "not-asked").length,
    wished: wished.length,
    met: partOfCases(taken.filter(({ tally }) => tally.wishesUnmet === 0).length, taken.length),
    recusals: states.reduce((sum, { tally }) => sum + tally.recusals, 0),
  };
};
