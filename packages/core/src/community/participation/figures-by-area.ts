import { compareText } from "../../kernel/text-order.ts";
import type { FiguresThatMayLeave } from "./figures-that-may-leave.ts";

/** How many communities must stand behind a sum, and in what steps sums are told. Source: practice H4 (a minimum cell); five is an Answerable default. */
export const FEWEST_COMMUNITIES = 5;

/** Sums of an admin 1 unit, each about: in steps of {@link FEWEST_COMMUNITIES}, down. */
export interface AreaFigures {
  readonly adm1: string;
  readonly communities: number;
  readonly meetings: number;
}

const about = (sum: number): number => sum - (sum % FEWEST_COMMUNITIES);

/**
 * What may leave of all communities that agreed to it, summed up by admin 1 unit. Of a unit in which fewer than
 * {@link FEWEST_COMMUNITIES} agreed nothing is said, not even that it is there; sums go in steps, so that one community that
 * joins or leaves between two looks is told at most roughly by taking one from the other. Source: practice M3, H4.
 */
export const figuresByArea = (
  communities: readonly (FiguresThatMayLeave & { readonly adm1: string })[],
): readonly AreaFigures[] =>
  [...new Set(communities.map(({ adm1 }) => adm1))].toSorted(compareText).flatMap((adm1) => {
    const own = communities.filter((one) => one.adm1 === adm1);
    if (own.length < FEWEST_COMMUNITIES) return [];
    return [{ adm1, communities: about(own.length), meetings: about(own.reduce((sum, one) => sum + one.meetings, 0)) }];
  });
