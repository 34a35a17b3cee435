import type { Mechanism } from "../document/mechanism.ts";
import type { Need } from "../document/need.ts";
import { demandsOf } from "./demands-of.ts";
import { type ClosedBecause, closedBecause } from "./usable-channels.ts";

/** Whether one group can use one channel, as far as the document tells. */
export interface ChannelCoverage {
  readonly group: string;
  readonly channel: string;
  /** The group's share of the population, 0 to 1. */
  readonly share: number;
  readonly confidential: boolean;
  readonly reach: "everybody" | "some" | "nobody";
  /** The share of the group that can use it, at least and at most, 0 to 1. */
  readonly atLeast: number;
  readonly atMost: number;
  /** What the channel needs, and everybody in the group has. */
  readonly met: readonly Need[];
  /** What the channel needs and some lack, with their share of the group, 0 to 1. */
  readonly lacking: readonly { readonly need: Need; readonly share: number }[];
  /** Why the whole group cannot use it. */
  readonly closed: readonly ClosedBecause[];
}

const tidy = (share: number): number => Math.round(share * 1e9) / 1e9;

/**
 * Each group beside each channel: who can use it, and what keeps the others out. Only the share of those who lack each
 * thing is known, so the share that can use a channel lies between a least (nobody lacks two) and a most (the same people
 * lack all).
 */
export const channelCoverage = (mechanism: Mechanism): readonly ChannelCoverage[] =>
  mechanism.groups.flatMap((group) =>
    mechanism.channels.map((channel) => {
      const demands = demandsOf(channel);
      const shareOf = (need: Need): number => group.lacks[need] ?? 0;
      const lacking = demands.flatMap((need) => (shareOf(need) > 0 ? [{ need, share: shareOf(need) }] : []));
      const closed = closedBecause(group, channel);
      const shares = lacking.map(({ share }) => share);
      const most = closed.length > 0 ? 0 : 1 - Math.max(0, ...shares);
      const least = closed.length > 0 ? 0 : Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
      const [atLeast, atMost] = [tidy(least), tidy(most)];
      return {
        ...{ group: group.code, channel: channel.code, share: group.share, confidential: channel.confidential },
        reach: atMost === 0 ? "nobody" : lacking.length === 0 ? "everybody" : "some",
        ...{ atLeast, atMost, met: demands.filter((need) => shareOf(need) === 0), lacking, closed },
      } as const;
    }),
  );
