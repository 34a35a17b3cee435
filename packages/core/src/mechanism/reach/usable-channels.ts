import type { Channel } from "../document/channel.ts";
import type { Mechanism } from "../document/mechanism.ts";
import type { PopulationGroup } from "../document/population-group.ts";

/** True where somebody of the group understands what is said in these languages. */
export const understands = (group: Pick<PopulationGroup, "languages">, languages: readonly string[]): boolean =>
  languages.some((language) => group.languages.some((known) => known === language));

/** Why a channel is of no use to a whole group, whoever in it. */
export type ClosedBecause = "language" | "only-for-beneficiaries";

/** What closes a channel to a whole group; nothing: it is open to it. */
export const closedBecause = (group: PopulationGroup, channel: Channel): readonly ClosedBecause[] => [
  ...(understands(group, channel.languages) ? [] : (["language"] as const)),
  ...(group.assisted || channel.openToNonBeneficiaries ? [] : (["only-for-beneficiaries"] as const)),
];

/** The channels that are not closed to a whole group. */
export const usableChannels = ({ channels }: Pick<Mechanism, "channels">, group: PopulationGroup): readonly Channel[] =>
  channels.filter((channel) => closedBecause(group, channel).length === 0);
