import { type ActorCode, type Instant, publicActor } from "@answerable/core";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { momentField } from "../moment-field.ts";

/** When something was done, on every act on a case. */
export const askedFields = {
  doneAt: momentField("When it was done; left out: now.").optional(),
} as const;

const Entry = z.object(askedFields);

/**
 * When it is entered and was done, and by whom it is entered: what every command on a case carries. Whoever is not known does
 * it now, whatever she or he says.
 */
export const entryOf = (
  { doneAt }: z.output<typeof Entry>,
  { now, actor }: Pick<OperationContext, "now" | "actor">,
): { readonly at: Instant; readonly doneAt: Instant; readonly by: ActorCode } => ({
  ...{ at: now, doneAt: actor === publicActor ? now : (doneAt ?? now), by: actor.code },
});
