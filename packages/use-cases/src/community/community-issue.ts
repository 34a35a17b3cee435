import { communitySubject, type Issue, issue, type Uuid } from "@answerable/core";
import type { OperationContext } from "../context.ts";

/** What is wrong with a community that an input names: whoever asks goes to none of this id (`community-unknown`). */
export const communityIssue = async (
  ctx: Pick<OperationContext, "read">,
  community: Uuid | null,
): Promise<readonly Issue[]> => {
  if (community === null) return [];
  const standing = await ctx.read.state(communitySubject, community);
  return standing.isErr() ? [issue("community-unknown", ["community"])] : [];
};
