import type { Instant } from "@answerable/core";
import type { OperationContext } from "../context.ts";

/**
 * The context as it was at an earlier moment: its clock stands there, and only what was adopted by then is adopted. A
 * list of types or a plan of coverage that came later changes no figure that was published.
 */
export const asKnownThen = (ctx: OperationContext, moment: Instant): OperationContext => ({
  ...ctx,
  now: moment,
  documents: ctx.documents.asKnownOn(moment),
});
