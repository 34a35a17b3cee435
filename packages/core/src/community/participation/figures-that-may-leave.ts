import type { KnownCommunity } from "../life/community-state.ts";
import { aboutSeenAtLeast } from "./about-seen.ts";
import type { Meeting } from "./meeting.ts";

/** How many must have been seen in a meeting before it counts in a figure that leaves. Source: practice M3. */
export const FEWEST_SEEN = 10;

/** What may be said of a community outside: that people met, and about how often. No group, share or finding. */
export interface FiguresThatMayLeave {
  readonly meetings: number;
}

/**
 * What may leave of a community's meetings: how many there were with at least ten people; undefined: the community did not agree
 * to figures, or nothing is left. Who spoke, who decided, what might have been chosen otherwise and what was found stays with facilitator
 * and mentor. Source: practice M3, M4.
 */
export const figuresThatMayLeave = ({
  figuresMayLeave,
  meetings,
  community,
}: Pick<KnownCommunity, "figuresMayLeave" | "meetings" | "community">): FiguresThatMayLeave | undefined => {
  const isLarge = ({ participation }: Meeting): boolean =>
    (aboutSeenAtLeast(participation, community) ?? 0) >= FEWEST_SEEN;
  const large = Object.values(meetings).filter(isLarge);
  return figuresMayLeave && large.length > 0 ? { meetings: large.length } : undefined;
};
