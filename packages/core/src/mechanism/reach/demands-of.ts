import type { Channel } from "../document/channel.ts";
import { Need } from "../document/need.ts";

/** What a channel's medium needs of whoever uses it, whatever else is said of it. */
const OF_MEDIUM: Readonly<Partial<Record<Channel["medium"], Need>>> = {
  written: "literacy",
  phone: "phone",
  online: "internet",
  "community-meeting": "speaking-in-public",
};

/** Everything a channel needs of whoever uses it: what is written, and what follows from medium, cost and staff. */
export const demandsOf = (channel: Channel): readonly Need[] => {
  const demands = new Set<Need>(channel.needs);
  const medium = OF_MEDIUM[channel.medium];
  if (medium !== undefined) demands.add(medium);
  if (channel.costsThePerson) demands.add("money");
  if (channel.receivedBy === "men") demands.add("speaking-to-a-man");
  return Need.options.filter((need) => demands.has(need));
};
