import type { Subject } from "../../kernel/subject.ts";
import type { CommunityCommand } from "./community-command.ts";
import { type CommunityRejection, communityDecider } from "./community-decider.ts";
import type { CommunityEvent } from "./community-event.ts";
import { communityFiguresTable, communityTable } from "./community-rows.ts";
import type { CommunityState } from "./community-state.ts";

/**
 * A community's record with all a store must know to keep it. Nothing of it falls due: what a community plans is no deadline of ours.
 * Source: practice W2.
 */
export const communitySubject: Subject<CommunityState, CommunityCommand, CommunityEvent, CommunityRejection> = {
  name: "community",
  ...communityDecider,
  tables: [communityTable, communityFiguresTable],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as CommunityEvent,
};
