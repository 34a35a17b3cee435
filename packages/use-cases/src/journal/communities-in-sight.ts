import { communitySubject, Uuid } from "@answerable/core";
import type { OperationContext } from "../context.ts";

/**
 * Of the communities that entries name, those the asker goes to or stands behind. An entry that is not sensitive is read in its whole
 * area; that a community of somebody else's is there, it does not tell. Source: practice M8.
 */
export const communitiesInSight = async (
  ctx: Pick<OperationContext, "read">,
  named: readonly unknown[],
): Promise<ReadonlySet<unknown>> => {
  const seen = new Set<unknown>();
  for (const one of new Set(named)) {
    const id = Uuid.safeParse(one);
    if (id.success && (await ctx.read.state(communitySubject, id.data)).isOk()) seen.add(one);
  }
  return seen;
};
