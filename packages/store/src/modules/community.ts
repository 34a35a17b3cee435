import { communitySubject, deadlineSubject, journalSubject, mentoringSubject } from "@answerable/core";
import { createCommunities } from "../migrations/create-communities.ts";
import { createMentoring } from "../migrations/create-mentoring.ts";
import type { StoreModule } from "../store.ts";

/**
 * Work that communities lead: what they let be written down, what mentor and facilitator keep of their talks, and the journal of what was
 * agreed with others. Nothing of it is ever due, and no other part reads it. Source: practice H4, M8, W2.
 */
export const communityModule: StoreModule = {
  name: "community",
  subjects: [communitySubject, mentoringSubject, journalSubject, deadlineSubject],
  migrations: [createCommunities, createMentoring],
};
