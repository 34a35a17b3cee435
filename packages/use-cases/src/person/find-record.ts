import { type Actor, rejection, type Subject, type Uuid } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { RunnableModule } from "../modules.ts";
import { storeModules } from "../store-modules.ts";

/** A record that was found by its id alone, with the part it lies in. */
export interface FoundRecord {
  readonly id: Uuid;
  readonly subject: Subject;
  readonly state: unknown;
  /** What works on its part. */
  readonly ctx: OperationContext;
}

/**
 * The record of an id, in whichever part it lies; `seeingAs`: looked for with other sights than the actor's own.
 * Err `not-found`, whether it is nowhere or out of sight.
 */
export const findRecord = async (
  id: Uuid,
  asking: OperationContext,
  seeingAs?: Actor,
): Promise<Result<FoundRecord, Failure>> => {
  for (const module of RunnableModule.options) {
    const part = await asking.inPart(module, seeingAs);
    if (part === undefined) continue;
    if (part.isErr()) return err(part.error);
    const ctx = part.value;
    for (const subject of storeModules[module].subjects) {
      const standing = await ctx.read.state(subject, id);
      if (standing.isOk()) return ok({ id, subject, state: standing.value.state, ctx });
      if (standing.error.owner === "store") return err(standing.error);
    }
  }
  return err(refusedBy(rejection("not-found")));
};
